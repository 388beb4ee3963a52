import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, readFact, unreadable } from '../../model/facts';
import type { Identity, PlatformId, ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { attributeOf } from '../extract/dom';
import type { ReadContext } from '../platform';
import { styleOf, totalFact } from './counts';
import { CREATOR_PLATFORMS, creatorInUrl, writtenHandle } from './creator-names';
import { dateIn } from './history-rows';
import { HEADER_TOTALS, METRICS } from './labels';
import type { ShownText } from './shown-texts';

/** Whom a page of the site is about, with what its header says. */
export interface Header {
  creatorPlatform: PlatformId;
  profile: ProfileReading;
}

/** One text of a header: where it stands matters only in a page with elements. */
type HeaderText = Pick<ShownText, 'text'> & { element: Element | null };

/** How many texts after the creator's names may belong to the header. */
const HEADER_TEXTS = 40;

/** The header of the layout to 2024. From public descriptions. */
const OLD_HEADER = '#YouTubeUserTopInfoBlockTop';

/**
 * The header of a creator's page: name, "@handle" and "View on PLATFORM" in this order, in the old layout name and a link
 * to the platform; then the totals. Null where there is none, where its names contradict each other, and where there are
 * headers of several creators.
 */
export function readHeader(texts: readonly HeaderText[], context: ReadContext): Header | null {
  let found: Header | null = null;
  for (const index of texts.keys()) {
    const platform = platformAt(texts, index);
    if (platform === null) continue;
    const identity = identityAt(texts, index, platform);
    if (identity === null || (found && !isSame(found, platform, identity))) return null;
    if (found) continue;
    const profile = {
      ...blankProfile(identity),
      name: nameAt(texts, index),
      ...totalsAfter(texts, index, platform, context),
    };
    found = { creatorPlatform: platform, profile };
  }
  return found;
}

/** The platform that a text of the header leads to; null for all other texts. */
function platformAt(texts: readonly HeaderText[], index: number): PlatformId | null {
  const { text = '', element = null } = texts[index] ?? {};
  const shown = CREATOR_PLATFORMS.find(({ label }) => text.toLowerCase() === `view on ${label.toLowerCase()}`);
  if (shown) return shown.id;
  const url = element?.closest(OLD_HEADER) ? linkOf(element) : null;
  return CREATOR_PLATFORMS.find(({ id }) => creatorInUrl(id, url) !== null)?.id ?? null;
}

function linkOf(element: Element | null): string | null {
  return attributeOf(element?.closest('a[href]') ?? null, 'href');
}

function isSame({ creatorPlatform, profile }: Header, platform: PlatformId, { handle, platformId }: Identity): boolean {
  return creatorPlatform === platform && profile.handle === handle && profile.platformId === platformId;
}

/** Where the "@handle" stands: in the link itself or before it; -1 where it is in neither place. */
function handlePlace(texts: readonly HeaderText[], index: number): number {
  return [index, index - 1].find((at) => texts[at]?.text.startsWith('@')) ?? -1;
}

/** The handle that is shown, and what the link itself names; null where they disagree or say nothing. */
function identityAt(texts: readonly HeaderText[], index: number, platform: PlatformId): Identity | null {
  const shown = writtenHandle(texts[handlePlace(texts, index)]?.text ?? null);
  const linked = creatorInUrl(platform, linkOf(texts[index]?.element ?? null));
  const isOther = shown !== null && linked?.handle != null && shown.toLowerCase() !== linked.handle.toLowerCase();
  const identity = { handle: shown ?? linked?.handle ?? null, platformId: linked?.platformId ?? null };
  return isOther || (identity.handle === null && identity.platformId === null) ? null : identity;
}

/** The name stands before the handle. */
function nameAt(texts: readonly HeaderText[], index: number): Fact<string> {
  const name = texts[handlePlace(texts, index) - 1]?.text;
  return !name ? notFound : readFact(name, name, 'page: header');
}

/** The totals beside their labels, in the texts behind the creator's names. */
function totalsAfter(
  texts: readonly HeaderText[],
  index: number,
  platform: PlatformId,
  context: ReadContext,
): Partial<Record<(typeof METRICS)[number]['fact'], Fact<Count>>> {
  const from = index + 1;
  const near = texts.slice(from, from + HEADER_TEXTS);
  const end = near.findIndex(({ text }) => dateIn(text) !== null || /^date$/i.test(text));
  const zone = { from, to: from + (end < 0 ? near.length : end) };
  // Where a number comes first, numbers stand before their labels: a layout that nobody has seen.
  const isLabelled = !/^\d/.test(texts[zone.from]?.text ?? '');
  return Object.fromEntries(
    METRICS.filter(({ fact }) => HEADER_TOTALS[platform]?.includes(fact)).map(({ fact, kind, labels }) => {
      const values = isLabelled ? valuesOf(labels, texts, zone) : [];
      const source = `page: header, ${labels[0]}`;
      const [value] = values;
      if (value === undefined) return [fact, notFound];
      if (values.some((other) => other !== value)) return [fact, unreadable(values.join(' '), source)];
      return [fact, totalFact(value, styleOf(platform, kind), source, context)];
    }),
  );
}

/** The texts that stand right behind one of the labels, alone in a box with it. */
function valuesOf(
  labels: readonly string[],
  texts: readonly HeaderText[],
  { from, to }: { from: number; to: number },
): string[] {
  return texts.slice(from, to).flatMap(({ text }, offset) => {
    const at = from + offset;
    const value = texts[at + 1]?.text;
    if (value === undefined || !labels.includes(text.toLowerCase()) || !isPair(texts, at)) return [];
    return /^[\d.,\s]+[KMB]?$|^live$|^[-–—]+$/i.test(value) ? value : [];
  });
}

/** Whether the smallest element with this text and the next has no third. Lines of plain text have no elements. */
function isPair(texts: readonly HeaderText[], at: number): boolean {
  const [label, value] = [texts[at]?.element ?? null, texts[at + 1]?.element ?? null];
  if (label === null || value === null) return label === value;
  let box: Element | null = label;
  while (box !== null && !box.contains(value)) box = box.parentElement;
  return ![texts[at - 1], texts[at + 2]].some((other) => other?.element && box?.contains(other.element));
}
