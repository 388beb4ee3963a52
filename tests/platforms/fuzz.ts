import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { Reading } from '@/lib/model/reading';
import type { Platform, Reply } from '@/lib/platforms/platform';
import { readPage } from '@/lib/platforms/read-page';
import { platforms } from '@/lib/platforms/registry';
import { instagramSite } from '../sites/instagram';
import { repliesOf } from '../sites/instagram/probe';
import type { SimulatedSite } from '../sites/site';
import { type HistorySite, pageUrl, socialbladeSite } from '../sites/socialblade';
import { tiktokSite } from '../sites/tiktok';
import { allPages } from '../sites/tiktok/probe';
import { secretId } from '../sites/tiktok/truth/creator';
import { youtubeSite } from '../sites/youtube';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const OPTIONS = { now: NOW, language: 'en' } as const;

/** A page as it comes: its address, its document as text, and what it loads. */
export interface FuzzedPage {
  platform: Platform;
  url: string;
  html: string;
  replies: readonly Reply[];
}

/** A profile and a post of each platform, or a history of a history site. */
export function pagesToFuzz(): FuzzedPage[] {
  const [youtube, instagram, tiktok] = [youtubeSite(OPTIONS), instagramSite(OPTIONS), tiktokSite(OPTIONS)];
  return [
    ...pagesOf(youtube, () => []),
    ...pagesOf(instagram, (creator) => repliesOf(instagram, creator)),
    ...pagesOf(tiktok, ({ handle }) => allPages(tiktok, 'post/item_list', { secUid: secretId(handle ?? '') })),
    ...historyPages(socialbladeSite(OPTIONS)),
  ];
}

function pagesOf(site: SimulatedSite, repliesFor: (creator: SimulatedSite['creators'][number]) => Reply[]) {
  const creator = site.creators.find(({ expectedState, videos }) => expectedState === 'ok' && videos.length > 12);
  if (!creator) throw new Error(`${site.id} has no such creator`);
  const replies = repliesFor(creator);
  return [creator.profileUrl, creator.videos[0]?.url ?? ''].map((url) => pageAt(site, url, replies));
}

function historyPages(site: HistorySite): FuzzedPage[] {
  return site.histories.slice(0, 2).map((history) => pageAt(site, pageUrl(history)));
}

function pageAt(site: SimulatedSite, url: string, replies: readonly Reply[] = []): FuzzedPage {
  const platform = platforms.find(({ id }) => id === site.id);
  const reply = site.respond({ url, method: 'GET', postData: null, resourceType: 'document' });
  if (!platform || !reply) throw new Error(`${site.id} has no ${url}`);
  return { platform, url, html: String(reply.body), replies };
}

/** One change of a text: at which of its tokens, and what becomes of it. */
interface TextChange {
  place: number;
  kind: 'replace' | 'rename' | 'swap' | 'drop' | 'nest';
  value: string;
}

/** One change of a document: at which of its elements, what is done there, and another element for it. */
interface ElementChange {
  place: number;
  kind: 'remove' | 'repeat' | 'move' | 'reverse' | 'rename' | 'text';
  other: number;
}

const HOSTILE_VALUES = [
  ...['null', '{}', '[]', '-1', '1e300', '99999999999999999999', '1.5', 'true', '""', '"-7"', '"1,2,3"', '"NaN"'],
  ...['"9007199254740993"', '"12K34"', '"\\u202e1"', '[[[[1]]]]', '{"simpleText":{"runs":[{"text":7}]}}', '"0x1F"'],
];

/** Changes of a page: of its texts before they are parsed, and of its document after. */
export const anyChanges = fc.record({
  texts: fc.array(
    fc.record<TextChange>({
      place: fc.nat(),
      kind: fc.constantFrom('replace', 'rename', 'swap', 'drop', 'nest'),
      value: fc.oneof(fc.constantFrom(...HOSTILE_VALUES), fc.integer().map(String)),
    }),
    { maxLength: 60, size: 'max' },
  ),
  elements: fc.array(
    fc.record<ElementChange>({
      place: fc.nat(),
      kind: fc.constantFrom('remove', 'repeat', 'move', 'reverse', 'rename', 'text'),
      other: fc.nat(),
    }),
    { maxLength: 60, size: 'max' },
  ),
});

/** JSON's keys and values, in scripts and in bodies. */
const TOKEN = /"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|(?<=[:[,]\s*)-?\d+(?:\.\d+)?/g;

function changedText(text: string, changes: readonly TextChange[]): string {
  const tokens = [...text.matchAll(TOKEN)];
  if (tokens.length === 0) return text;
  const became = new Map<number, string>();
  for (const { place, kind, value } of changes) {
    const index = place % tokens.length;
    const [token = ''] = tokens[index] ?? [];
    const isKey = token.endsWith(':');
    const [next = ''] = tokens[(index + 1) % tokens.length] ?? [];
    if (kind === 'rename' || isKey) became.set(index, isKey ? token.replace(/"\s*:$/, 'X":') : value);
    else if (kind === 'swap' && !next.endsWith(':')) became.set(index, next).set((index + 1) % tokens.length, token);
    else if (kind === 'drop') became.set(index, 'null');
    else became.set(index, kind === 'nest' ? `{"content":[${token}]}` : value);
  }
  let at = 0;
  let result = '';
  for (const [index, token] of [...became].sort(([a], [b]) => a - b)) {
    const found = tokens[index];
    result += text.slice(at, found?.index) + token;
    at = (found?.index ?? 0) + (found?.[0].length ?? 0);
  }
  return result + text.slice(at);
}

function changeElements(document: Document, changes: readonly ElementChange[]): void {
  const all = [...document.body.querySelectorAll('*')];
  if (all.length === 0) return;
  for (const { place, kind, other } of changes) {
    const element = all[place % all.length];
    const target = all[other % all.length];
    const [name] = element?.getAttributeNames() ?? [];
    if (kind === 'remove') element?.remove();
    else if (kind === 'repeat' && element) element.after(element.cloneNode(true));
    else if (kind === 'move' && element && target && !element.contains(target)) target.append(element);
    else if (kind === 'reverse') element?.append(...[...element.childNodes].toReversed());
    else if (kind === 'rename' && name) element?.removeAttribute(name);
    else if (kind === 'text' && element?.children.length === 0) element.textContent = target?.textContent ?? '';
  }
}

/** How much a page tells when nothing is changed: how many facts were read. */
export function factsReadOf({ platform, url, html, replies }: FuzzedPage): number {
  const { document } = parseHTML(html);
  const reading = readPage(platform, { url, document, replies, capturedAt: NOW, language: 'en' });
  return JSON.stringify(reading).split('"state":"read"').length - 1;
}

/**
 * Reads a page after changes: that never throws, what comes out is what the schema allows, and every exact number of four
 * digits or more stands in what went in.
 */
export function expectSound(page: FuzzedPage, changes: { texts: TextChange[]; elements: ElementChange[] }): void {
  const html = changedText(page.html, changes.texts);
  const replies = page.replies.map(({ url, body }) => ({ url, body: changedText(body, changes.texts) }));
  const { document } = parseHTML(html);
  changeElements(document, changes.elements);
  const reading = readPage(page.platform, { url: page.url, document, replies, capturedAt: NOW, language: 'en' });
  const parsed = Reading.safeParse(reading);
  expect(parsed.success, parsed.error?.message).toBe(true);
  const given = [html, ...replies.map(({ body }) => body)].join('\n').replace(/(?<=\d)[.,\s](?=\d)/g, '');
  const invented = exactNumbers(reading).filter((number) => number > 999 && !given.includes(String(number)));
  expect(invented).toEqual([]);
}

function exactNumbers(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('low' in value && 'high' in value) return value.low === value.high ? [Number(value.low)] : [];
  return Object.values(value).flatMap(exactNumbers);
}
