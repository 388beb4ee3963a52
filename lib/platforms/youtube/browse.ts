import type { Identity, PageState, PostReading } from '../../model/reading';
import { sameIdentity } from '../assemble';
import { finding, stateFinding } from '../extract/findings';
import { at, listAt, objectOf, stringAt } from '../extract/json';
import type { Finding, PageAddress, ReadContext, Subject } from '../platform';
import { readAbout } from './about';
import { stateOfAlert } from './alerts';
import { readChannelHeader } from './channel-header';
import { type ChannelIdentity, channelIdentity, METADATA, TABS } from './channel-identity';
import { channelOfContinuation, continuationItems } from './continuation';
import { each, ITEMS } from './each';
import { addressIn } from './endpoints';
import { readGridItem } from './grid-items';
import type { Origin } from './origin';
import { textAt } from './text';

/** Headers of pages that look like a channel's but are nobody's: topics, games, sports. */
const SYSTEM_HEADERS = ['header.interactiveTabbedHeaderRenderer', 'header.carouselHeaderRenderer'];

/**
 * What a browse reply, or the same object embedded in a channel page, says. Nothing where it names no channel. A page that
 * was opened at the channel's About panel holds this with all the rest.
 */
export function readBrowse(data: unknown, origin: Origin, context: ReadContext): Finding[] {
  const about = readAbout(data, origin, context) ?? [];
  return readChannel(data, origin, context).concat(about);
}

function readChannel(data: unknown, origin: Origin, context: ReadContext): Finding[] {
  const items = at(data, 'contents') === undefined ? continuationItems(data) : [];
  if (items.length > 0) return readContinuation(data, items, origin, context);
  const identity = channelIdentity(data);
  if (identity === null) return nameless(data, origin);
  const subject = subjectOf(identity, origin.loadedFor);
  const state = pageState(data);
  if (state === null) return [];
  if (state !== 'ok') return [stateFinding(origin.carrier, subject, state)];
  return [
    finding(origin.carrier, subject, {
      state,
      profile: readChannelHeader(data, identity, context),
      posts: readTabs(data, identity, context),
    }),
  ];
}

/** A document's own data that name nobody are still good for the address that it was loaded for. */
function nameless(data: unknown, { carrier, loadedFor }: Origin): Finding[] {
  if (carrier !== 'embedded') return [];
  const subject: Subject = loadedFor?.kind === 'profile' ? subjectOf(null, loadedFor) : { kind: 'unnamed' };
  const state = subject.kind === 'profile' || isUnknownShape(data) ? pageState(data) : null;
  return state === 'ok' || state === null ? [] : [stateFinding(carrier, subject, state)];
}

/** How the keys of every page's data begin, of which one at least is there as long as the layout is known. */
const KNOWN_ROOT = /^(?:contents|header|metadata|alerts|onResponseReceived)/;

/** Whether data hold something, but nothing of what pages hold. */
function isUnknownShape(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const keys = Object.keys(data).filter((key) => key !== 'responseContext' && key !== 'trackingParams');
  return keys.length > 0 && !keys.some((key) => KNOWN_ROOT.test(key));
}

/**
 * Whom the data are about: as they name it, and by the names under which the document was loaded, which a legacy address
 * or a page without a header lacks.
 */
function subjectOf(identity: ChannelIdentity | null, loadedFor: PageAddress | null): Subject {
  const loaded = loadedFor?.kind === 'profile' ? loadedFor : null;
  return {
    kind: 'profile',
    handle: identity?.handle ?? loaded?.handle ?? null,
    platformId: identity?.platformId ?? loaded?.platformId ?? null,
    aliases: [...(identity?.aliases ?? []), ...(loaded?.alias ? [loaded.alias] : [])],
  };
}

/** The state that a channel page's data show; null where they are no page at all. */
function pageState(data: unknown): PageState | null {
  if (SYSTEM_HEADERS.some((header) => at(data, header) !== undefined)) return 'not-a-creator-page';
  if (at(data, METADATA) !== undefined) return 'ok';
  if (each(data, TABS, SECTIONS, 'channelAgeGateRenderer').length > 0) return 'age-gated';
  const alert = errorAlert(data);
  if (alert !== null) return stateOfAlert(alert);
  // Pages that the platform makes itself (sports, news) have the header of channels, but neither metadata nor a handle.
  if (at(data, 'header.pageHeaderRenderer') !== undefined) {
    return channelIdentity(data)?.handle ? 'ok' : 'not-a-creator-page';
  }
  return at(data, 'contents') !== undefined || isUnknownShape(data) ? 'layout-unknown' : null;
}

/** The sections of a tab that is no grid. */
const SECTIONS = 'tabRenderer.content.sectionListRenderer.contents';

/** The text of the alert that stands in place of a channel, null where there is none. */
function errorAlert(data: unknown): string | null {
  const alert = each(data, 'alerts', 'alertRenderer').find((item) => at(item, 'type') === 'ERROR');
  return textAt(alert, 'text');
}

/** The tabs that list nothing but the channel's own videos, as their addresses end in every language. */
const OWN_TAB = /\/(?:videos|shorts|streams)$/;

/**
 * The items of the open tab: of its grid, or of the shelves on a channel's first tab. In the grid of any other tab only
 * what names the channel itself is its own.
 */
function readTabs(data: unknown, owner: Identity, context: ReadContext): PostReading[] {
  const grids = each(data, TABS, 'tabRenderer').flatMap((tab) => {
    const isOwn = OWN_TAB.test(addressIn(at(tab, 'endpoint')) ?? '');
    const grid = readItems(listAt(tab, 'content.richGridRenderer.contents'), isOwn ? owner : null, context);
    return isOwn ? grid : grid.filter(({ author }) => sameIdentity(author, owner));
  });
  const shelves = each(data, TABS, SECTIONS, ITEMS).flatMap((item) => [
    ...readShelf(at(item, 'shelfRenderer'), 'content.horizontalListRenderer.items', owner, context),
    ...readShelf(at(item, 'reelShelfRenderer'), 'items', owner, context),
  ]);
  return grids.concat(shelves);
}

/** A shelf's items are the channel's own only where the shelf leads to a tab of the channel; others are anybody's. */
function readShelf(shelf: unknown, items: string, owner: Identity, context: ReadContext): PostReading[] {
  const leadsTo = stringAt(shelf, 'endpoint.browseEndpoint.browseId');
  if (leadsTo === null || leadsTo !== owner.platformId) return [];
  return each(shelf, items).flatMap((item) => readGridItem(item, owner, context) ?? []);
}

function readItems(items: readonly unknown[], owner: Identity | null, context: ReadContext): PostReading[] {
  const posts: PostReading[] = [];
  for (const item of items) {
    const { richItemRenderer }: { richItemRenderer?: unknown } = objectOf(item);
    const { content }: { content?: unknown } = objectOf(richItemRenderer);
    const post = readGridItem(content, owner, context);
    if (post !== null) posts.push(post);
  }
  return posts;
}

function readContinuation(data: unknown, items: unknown[], { carrier }: Origin, context: ReadContext): Finding[] {
  const platformId = channelOfContinuation(data, items);
  if (platformId === null) return [];
  const posts = readItems(items, { handle: null, platformId }, context);
  return [finding(carrier, { kind: 'profile', handle: null, platformId, aliases: [] }, { posts })];
}
