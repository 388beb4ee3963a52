import * as z from 'zod/mini';
import type { Database } from './database';

/** The tables whose rows go together with their creators alone, or never. */
const COUNTED = ['creators', 'posts', 'comments', 'observations', 'assessments', 'looks', 'blocked'] as const;

const count = z.int().check(z.nonnegative());

/**
 * How many rows tables had when a copy was made, kept where damage to the database doesn't reach; and how many rows then
 * named what was not there, which a person who kept them knows of.
 */
export const TableCounts = z.object({
  creators: count,
  posts: count,
  comments: count,
  observations: count,
  assessments: count,
  looks: count,
  blocked: count,
  /** Creators that entries name and that are not known. */
  unknownCreators: count,
  /** Known creators that are in no campaign and don't wait to be forgotten either. */
  unplacedCreators: count,
  /** Campaigns that entries name and that are not there. */
  unknownCampaigns: count,
  /** Entries without a row in a list, or rows without an entry. */
  unlisted: count,
});
export type TableCounts = z.infer<typeof TableCounts>;

/** So few rows may be missing by chance: an entry that was taken back may name a creator who was forgotten since. */
const FEW = 3;

/** With fewer creators than this one of them may have had most of the posts. */
const FEWEST_CREATORS = 10;

/** A table that had fewer rows than this says nothing by having less than half of them. */
const FEWEST_ROWS = 50;

/** What is to be kept beside a copy of the database as it is now. */
export async function countTables(database: Database): Promise<TableCounts> {
  const counts = await Promise.all(COUNTED.map(async (table) => [table, await database[table].count()]));
  return { ...Object.fromEntries(counts), ...(await countGaps(database)) };
}

/**
 * The tables in which rows are missing that nothing takes away by itself; none where the database is whole. Tables that
 * know of each other are held against each other: who is in a campaign must be known, every known creator is in a campaign
 * or waits to be forgotten, and lists have a row for each entry. The others are held against `counted`, null where no
 * count was kept: posts and what else goes with its creator alone may not be less than half of what they were.
 */
export async function lostTables(database: Database, counted: TableCounts | null): Promise<string[]> {
  const now = await countTables(database);
  const isMore = (gap: keyof Gaps, least: number) => now[gap] - (counted?.[gap] ?? 0) >= least;
  const lost: string[] = [];
  if (isMore('unknownCreators', FEW)) lost.push('creators');
  if (isMore('unplacedCreators', FEW)) lost.push('entries');
  if (isMore('unknownCampaigns', 1)) lost.push('campaigns');
  if (isMore('unlisted', 1)) lost.push('listing');
  return counted === null ? lost : [...lost, ...fewerThan(counted, now)];
}

type Gaps = Pick<TableCounts, 'unknownCreators' | 'unplacedCreators' | 'unknownCampaigns' | 'unlisted'>;

/** Looks at keys alone, which is quick however much the rows hold. */
async function countGaps(database: Database): Promise<Gaps> {
  const { creators, entries, campaigns, listing, unsaved } = database;
  const tables = [creators, entries, campaigns, listing, unsaved];
  const [creatorIds, entryIds, campaignIds, unsavedIds, listed] = await database.transaction('r', tables, async () =>
    Promise.all([
      creators.toCollection().primaryKeys(),
      entries.toCollection().primaryKeys(),
      campaigns.toCollection().primaryKeys(),
      unsaved.toCollection().primaryKeys(),
      listing.count(),
    ]),
  );
  const [known, ofCampaigns] = [new Set(creatorIds), new Set(campaignIds)];
  const named = entryIds.map((id) => namesOf(id, ofCampaigns, known));
  const placed = new Set([...named.map(({ creatorId }) => creatorId), ...unsavedIds]);
  return {
    unknownCreators: countOf(placed, (id) => !known.has(id)),
    unplacedCreators: countOf(known, (id) => !placed.has(id)),
    unknownCampaigns: countOf(new Set(named.map(({ campaignId }) => campaignId)), (id) => !ofCampaigns.has(id)),
    unlisted: Math.abs(listed - entryIds.length),
  };
}

/** The tables that have far fewer rows than they had, for as many creators as are left. */
function fewerThan(before: TableCounts, now: TableCounts): string[] {
  const fewer = COUNTED.filter((table) => table !== 'creators' && table !== 'blocked').filter((table) => {
    const expected = before[table] * Math.min(1, now.creators / Math.max(1, before.creators));
    return before.creators >= FEWEST_CREATORS && before[table] >= FEWEST_ROWS && now[table] < expected / 2;
  });
  // Who is not to be contacted stays so: such a mark never goes.
  return now.blocked < before.blocked ? [...fewer, 'blocked'] : fewer;
}

/**
 * Whom an entry's id names, see `entryId`. Either part may have spaces in it: it is cut where one of them is known, and
 * where neither is, at the first.
 */
function namesOf(id: string, campaigns: ReadonlySet<string>, creators: ReadonlySet<string>): Named {
  const cuts = [...id.matchAll(/ /g)].map(({ index }) => ({
    campaignId: id.slice(0, index),
    creatorId: id.slice(index + 1),
  }));
  const found =
    cuts.find(({ campaignId, creatorId }) => campaigns.has(campaignId) && creators.has(creatorId)) ??
    cuts.find(({ campaignId, creatorId }) => campaigns.has(campaignId) || creators.has(creatorId));
  return found ?? cuts[0] ?? { campaignId: id, creatorId: id };
}

interface Named {
  campaignId: string;
  creatorId: string;
}

function countOf(ids: Iterable<string>, isWanted: (id: string) => boolean): number {
  let n = 0;
  for (const id of ids) if (isWanted(id)) n++;
  return n;
}
