import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KnownCreator } from '@/lib/model/creator';
import { assess } from '@/lib/scoring/assess';
import { Database } from '@/lib/store/database';
import { recordReading } from '@/lib/store/record-reading';
import {
  commentReading,
  copyOf,
  countFact,
  historyRow,
  NOW,
  postReading,
  profileReading,
  readingOf,
} from '../support/readings';

let database: Database;
beforeEach(() => {
  database = new Database(`test ${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const traits = { followersNoun: 'subscribers', tiers: {}, engagementBasis: 'views' as const };
const record = (reading = readingOf()) =>
  recordReading(database, reading, (known: KnownCreator) => assess({ known, traits, now: NOW, seed: 1 }));
const ROWS = [historyRow('2026-05-01', 40), historyRow('2026-05-02', 41)];
const datesOf = async (creatorId: string) =>
  (await database.observations.where({ creatorId }).toArray()).map(({ date }) => date).sort();

describe('another site’s copy of a history', () => {
  it('is filed under the known creator and changes nothing else of it', async () => {
    await record(readingOf({ profile: profileReading({ followers: countFact(45) }) }));
    const before = await database.creators.toArray();
    await record(copyOf(ROWS));
    expect(await database.creators.toArray()).toEqual(before);
    expect(await datesOf('youtube:id:UC-tilda')).toEqual(['2026-05-01', '2026-05-02', '2026-06-01']);
  });

  it('changes nothing when it comes again', async () => {
    await record(copyOf(ROWS));
    const before = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
    await record(copyOf(ROWS));
    expect(JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))).toBe(before);
  });

  it('begins a creator that nobody has seen, with its name alone, on no shortlist', async () => {
    const recorded = await record(copyOf(ROWS));
    expect(recorded).toMatchObject({ state: 'kept', creatorId: 'youtube:id:UC-tilda', isSaved: false });
    const [creator] = await database.creators.toArray();
    expect(creator).toMatchObject({ platform: 'youtube', profile: { name: { state: 'not-found' } } });
    expect(creator?.profile.followers.state).toBe('not-found');
    expect(await database.entries.count()).toBe(0);
    await record(readingOf({ profile: profileReading({ followers: countFact(45) }) }));
    expect(await database.creators.count()).toBe(1);
    expect(await datesOf('youtube:id:UC-tilda')).toHaveLength(3);
  });

  it('keeps nothing of a page without a history', async () => {
    expect(await record(copyOf([]))).toBeNull();
    expect(await database.creators.count()).toBe(0);
  });

  it('never goes to another platform’s creator of the same name', async () => {
    await record(readingOf({ profile: profileReading({ platformId: null }) }));
    await record(copyOf(ROWS, { creatorPlatform: 'instagram', profile: profileReading({ platformId: null }) }));
    expect(await datesOf('youtube:@tilda.brennkessel')).toEqual([]);
    expect(await datesOf('instagram:@tilda.brennkessel')).toEqual(['2026-05-01', '2026-05-02']);
  });

  it('takes no name from a known creator whose id is another', async () => {
    await record();
    await record(copyOf(ROWS, { profile: profileReading({ platformId: 'UC-other' }) }));
    expect(await datesOf('youtube:id:UC-tilda')).toEqual([]);
    expect(await datesOf('youtube:id:UC-other')).toEqual(['2026-05-01', '2026-05-02']);
    const owners = await database.creators.where('keys').equals('youtube:@tilda.brennkessel').toArray();
    expect(owners.map(({ id }) => id)).toEqual(['youtube:id:UC-tilda']);
  });

  it('is nobody’s where its only name is one that a creator went by before', async () => {
    await record(readingOf({ profile: profileReading({ handle: 'old.name' }) }));
    await record(readingOf({ profile: profileReading({ handle: 'new.name' }) }));
    const nameless = { profile: profileReading({ handle: 'old.name', platformId: null }) };
    expect(await record(copyOf(ROWS, nameless))).toBeNull();
    expect(await datesOf('youtube:id:UC-tilda')).toEqual([]);
  });

  it('brings no posts and no comments', async () => {
    await record(copyOf(ROWS, { posts: [postReading('v1')], comments: [commentReading('c1', 'v1')] }));
    expect([await database.posts.count(), await database.comments.count()]).toEqual([0, 0]);
  });
});
