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
  return gather(limit, async (offset) => {
    const creators = checkedRows(Creator, await seenBefore().offset(offset).limit(SLICE).toArray());
    const rows = await database.entries.bulkGet(creators.map(({ id }) => entryId(campaignId, id)));
    const open = openCreators(rows);
    return { looked: creators.length, found: creators.filter(({ id }) => open.has(id)) };
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
  return gather(limit, async (offset) => {
    const rows = await entries().offset(offset).limit(SLICE).toArray();
    const open = openCreators(rows);
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

/** Whom entries are about that are still under way. */
function openCreators(rows: readonly unknown[]): Set<string> {
  return new Set(
    checkedRows(ShortlistEntry, rows).flatMap(({ creatorId, stage }) => (ENDED.has(stage) ? [] : creatorId)),
  );
}

/** Goes on slice by slice until enough are found, or nothing is left, or enough was looked at. */
async function gather(
  limit: number,
  slice: (offset: number) => Promise<{ looked: number; found: Creator[] }>,
): Promise<Round> {
  const creators: Creator[] = [];
  for (let offset = 0; offset < LOOKED_AT; offset += SLICE) {
    const { looked, found } = await slice(offset);
    creators.push(...found);
    if (creators.length > limit) return { creators: creators.slice(0, limit), hasMore: true };
    if (looked < SLICE) return { creators, hasMore: false };
  }
  return { creators, hasMore: true };
}
