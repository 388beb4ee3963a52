import { Person } from '../model/person';
import type { Database } from './database';
import { checkedRows } from './rows';
import { matchingIds, type ShortlistFilter, type ShortlistRow, shortlistRows } from './shortlist-page';

/** Those of a campaign whom a filter fits, as one portfolio: each person once, with all of their entries. */
export interface Portfolio {
  members: PortfolioMember[];
}

/** One person of a portfolio, with one or more creators of theirs. `personId` is null where nobody linked them. */
export interface PortfolioMember {
  personId: string | null;
  rows: ShortlistRow[];
}

/** The entries that fit a filter, gathered by person, the earliest added first. For lists that fit in memory. */
export async function portfolio(database: Database, campaignId: string, filter: ShortlistFilter): Promise<Portfolio> {
  const rows = await shortlistRows(database, await matchingIds(database, campaignId, filter));
  const people = checkedRows(Person, await database.people.toArray());
  const personOf = new Map(people.flatMap(({ id, creatorIds }) => creatorIds.map((creatorId) => [creatorId, id])));
  const members = new Map<string, PortfolioMember>();
  for (const row of rows.sort((a, b) => a.entry.addedAt - b.entry.addedAt)) {
    const { creatorId } = row.entry;
    const personId = personOf.get(creatorId) ?? null;
    const memberKey = personId === null ? `creator ${creatorId}` : `person ${personId}`;
    const member = members.get(memberKey);
    if (member) member.rows.push(row);
    else members.set(memberKey, { personId, rows: [row] });
  }
  return { members: [...members.values()] };
}
