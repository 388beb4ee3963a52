import { Creator } from '../model/creator';
import { entryId, ShortlistEntry } from '../model/shortlist';
import type { Database } from './database';
import { checkedRows } from './rows';

/** Saved creators to go to again, in order. `hasMore`: there are, or may be, more than were looked for. */
export interface Round {
  creators: Creator[];
  hasMore: boolean;
}

/** What a round goes over: a campaign's entries, at most `limit` of them. */
export interface RoundRequest {
  campaignId: string;
  limit: number;
}

/** Stages after which nobody needs to be looked at. */
const ENDED = new Set(['done', 'rejected']);

/** Rows taken at once. */
const SLICE = 200;

/** A round looks at no more rows than this, so that it costs the same however many creators there are. */
const LOOKED_AT = 4_000;

/** The creators of a campaign that were last looked at before a moment, the longest ago first. */
export async function creatorsToRecheck(
  database: Database,
  { campaignId, limit }: RoundRequest,
  before: number,
): Promise<Round> {
  const seenBefore = () => database.creators.where('lastSeenAt').below(before);
  return roundOf(limit, async (offset, size) => {
    const rows = await seenBefore().offset(offset).limit(size).toArray();
    const creators = checkedRows(Creator, rows);
    const open = await openCreators(
      database,
      campaignId,
      creators.map(({ id }) => id),
    );
    return { looked: rows.length, found: creators.filter(({ id }) => open.has(id)) };
  });
}

/**
 * The creators of a campaign of whom no history site's page was read, the latest changed entry first. `hasPage`: whether
 * there is such a page to open.
 */
export async function creatorsWithoutHistory(
  database: Database,
  { campaignId, limit }: RoundRequest,
  hasPage: (creator: Creator) => boolean,
): Promise<Round> {
  const entries = () =>
    database.entries
      .where('[campaignId+changedAt]')
      .between([campaignId, Number.NEGATIVE_INFINITY], [campaignId, []])
      .reverse();
  return roundOf(limit, async (offset, size) => {
    const rows = await entries().offset(offset).limit(size).toArray();
    const open = underWay(rows);
    const creators = checkedRows(Creator, await database.creators.bulkGet([...open]));
    const found = await Promise.all(
      creators.map(async (creator) => (hasPage(creator) && !(await hasHistory(database, creator.id)) ? creator : [])),
    );
    return { looked: rows.length, found: found.flat() };
  });
}

async function hasHistory(database: Database, creatorId: string): Promise<boolean> {
  const one = await database.observations
    .where({ creatorId })
    .filter(({ source }) => source === 'history-page')
    .first();
  return one !== undefined;
}

/** Which of these creators have an entry in a campaign that is still under way. */
export async function openCreators(
  database: Database,
  campaignId: string,
  creatorIds: readonly string[],
): Promise<Set<string>> {
  return underWay(await database.entries.bulkGet(creatorIds.map((id) => entryId(campaignId, id))));
}

/** Whom entries are about that are still under way. */
function underWay(rows: readonly unknown[]): Set<string> {
  return new Set(
    checkedRows(ShortlistEntry, rows).flatMap(({ creatorId, stage }) => (ENDED.has(stage) ? [] : creatorId)),
  );
}

async function roundOf(limit: number, slice: SliceOf<Creator>): Promise<Round> {
  const { found, hasMore } = await gather(limit, slice);
  return { creators: found, hasMore };
}

/** The rows of one slice: how many were looked at, fewer than `size` where nothing is left, and what was found in them. */
export type SliceOf<T> = (offset: number, size: number) => Promise<{ looked: number; found: T[] }>;

/** Goes on slice by slice until `limit` are found, or nothing is left, or enough was looked at: then there may be more. */
export async function gather<T>(limit: number, slice: SliceOf<T>): Promise<{ found: T[]; hasMore: boolean }> {
  const found: T[] = [];
  for (let offset = 0; offset < LOOKED_AT; offset += SLICE) {
    const { looked, found: more } = await slice(offset, SLICE);
    found.push(...more);
    if (found.length > limit) return { found: found.slice(0, limit), hasMore: true };
    if (looked < SLICE) return { found, hasMore: false };
  }
  return { found, hasMore: true };
}
