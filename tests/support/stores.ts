import type { KnownCreator } from '@/lib/model/creator';
import { readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { RULES_VERSION } from '@/lib/scoring/rules';
import { Database } from '@/lib/store/database';
import type { CampaignEvidence } from '@/lib/store/detail';
import { recordReading } from '@/lib/store/record-reading';
import type { Rules } from '@/lib/store/rescore';
import { countFact, DAY, measuredPost, NOW, profileReading, readingOf } from './readings';

const traits = { followersNoun: 'subscribers', tiers: {}, engagementBasis: 'views' as const };

/** The assessment of the tests: by today's rules, at NOW. */
export const judge = (known: KnownCreator, own: CampaignEvidence = {}) =>
  assess({ known, traits, now: NOW, seed: 1, ...own });

/** The rules of the tests, as what assesses creators by itself takes them. */
export const rules: Rules = { version: RULES_VERSION, assess: judge };

/** By what rules, and when, commands of the tests assess creators anew. */
export const today = { rules, now: NOW };

/** A database of its own. Who asks for it deletes it. */
export function freshDatabase(): Database {
  return new Database(`test ${crypto.randomUUID()}`);
}

/** Keeps a reading of an invented creator with three posts; gives the creator's id. */
export async function visited(
  database: Database,
  name: string,
  { followers = 5_000, at = NOW }: { followers?: number; at?: number } = {},
): Promise<string> {
  const profile = profileReading({
    handle: name,
    platformId: `UC-${name}`,
    name: readFact(`${name} Quillfeather`, name, 'test'),
    followers: countFact(followers),
  });
  const posts = [1, 2, 3].map((n) =>
    measuredPost(`post${n}-of-${name}`, { likes: 90, comments: 10, views: 1_000 * n, daysAgo: 10 * n }),
  );
  await recordReading(database, readingOf({ capturedAt: at, profile, posts }), judge);
  return `youtube:id:UC-${name}`;
}

/** Everything in a database, table by table. */
export async function contentOf(database: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

/** A database of its own with the content of another, which takes less than to make that anew. Who asks for it deletes it. */
export async function databaseWith(content: Awaited<ReturnType<typeof contentOf>>): Promise<Database> {
  const database = freshDatabase();
  await Promise.all(Object.entries(content).map(([name, rows]) => database.table(name).bulkAdd(rows)));
  return database;
}

/** A moment a number of days after NOW. */
export const later = (days: number) => NOW + days * DAY;
