import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownCreator } from '@/lib/model/creator';
import { notFound, notShown, readFact } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';
import { recordReading } from '@/lib/store/record-reading';
import { forgetUnsaved } from '@/lib/store/retention';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { commentReading, countFact, DAY, NOW, postReading, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';

let database: Database;
beforeEach(() => {
  database = new Database(`test ${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const traits = { followersNoun: 'subscribers', tiers: {}, engagementBasis: 'views' as const };
const judge = (known: KnownCreator) => assess({ known, traits, now: NOW, seed: 1 });
const record = (reading = readingOf()) => recordReading(database, reading, judge);

/** Everything in the database as one text. */
async function dump(): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

describe('recordReading', () => {
  it('keeps creator, posts, comments, observation and assessment', async () => {
    const recorded = await record(
      readingOf({
        pageKind: 'post',
        profile: profileReading({ followers: countFact(48_200, 48_299) }),
        posts: [postReading('v1', { views: countFact(900) })],
        comments: [commentReading('c1', 'v1')],
      }),
    );
    expect(recorded).toMatchObject({ creatorId: 'youtube:id:UC-tilda', isSaved: false });
    const counts = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()]));
    expect(Object.fromEntries(counts)).toEqual({
      creators: 1,
      posts: 1,
      comments: 1,
      observations: 1,
      assessments: 1,
      campaignAssessments: 0,
      toAssess: 0,
      looks: 1,
      campaigns: 0,
      entries: 0,
      listing: 0,
      listColumns: 0,
      unsaved: 1,
      people: 0,
      queue: 0,
      undo: 0,
      blocked: 0,
      jobs: 0,
      jobParts: 0,
      jobFiles: 0,
      restoring: 0,
      values: 1,
    });
  });

  it('changes nothing when the same reading comes again', async () => {
    const reading = readingOf({ posts: [postReading('v1')], comments: [commentReading('c1', 'v1')] });
    await record(reading);
    const before = await dump();
    await record(reading);
    expect(await dump()).toBe(before);
  });

  it('keeps nothing of search pages', async () => {
    expect(await record(readingOf({ pageKind: 'search' }))).toBeNull();
    expect(await database.creators.count()).toBe(0);
  });

  it('never holds a commenter’s name', async () => {
    await record(readingOf({ comments: [commentReading('c1', 'v1', { author: 'orla_quill' })] }));
    expect(await dump()).not.toContain('orla_quill');
  });

  it('finds a creator again by handle before its id is known, and keeps one row', async () => {
    await record(readingOf({ profile: profileReading({ platformId: null }) }));
    await record(readingOf({ profile: profileReading({ handle: 'Tilda.Brennkessel' }) }));
    expect(await database.creators.count()).toBe(1);
    const found = await creatorByIdentity(database, 'youtube', { handle: null, platformId: 'UC-tilda' });
    expect(found?.creator.profile.handle).toBe('Tilda.Brennkessel');
  });

  it('keeps a renamed creator one, and follows the old handle too', async () => {
    await record(readingOf({ profile: profileReading({ handle: 'old.name' }) }));
    await record(readingOf({ profile: profileReading({ handle: 'new.name' }) }));
    expect(await database.creators.count()).toBe(1);
    const found = await creatorByIdentity(database, 'youtube', { handle: 'old.name', platformId: null });
    expect(found?.creator.profile.handle).toBe('new.name');
  });

  it('does not give a handle’s new owner the numbers of the old one', async () => {
    await record(readingOf({ profile: profileReading({ platformId: 'UC-first', followers: countFact(5_000) }) }));
    await record(readingOf({ profile: profileReading({ platformId: 'UC-second', followers: countFact(7) }) }));
    const found = await creatorByIdentity(database, 'youtube', { handle: 'tilda.brennkessel', platformId: null });
    expect(found?.creator.profile).toMatchObject({ platformId: 'UC-second', followers: { value: { low: 7 } } });
    expect(await database.creators.count()).toBe(2);
  });

  it('finds a creator by a post that was read', async () => {
    await record(readingOf({ posts: [postReading('v1')] }));
    expect((await creatorByPost(database, 'youtube', 'v1'))?.creator.id).toBe('youtube:id:UC-tilda');
    expect(await creatorByPost(database, 'youtube', 'v2')).toBeNull();
  });

  it('leaves nothing behind where the assessment fails', async () => {
    const failing = recordReading(database, readingOf(), () => {
      throw new Error('broken rule');
    });
    await expect(failing).rejects.toThrow('broken rule');
    expect(await database.creators.count()).toBe(0);
  });
});

describe('what a person entered', () => {
  it('is never changed by any page', async () => {
    await record();
    const id = await saved(database, 'youtube:id:UC-tilda');
    const contact = { name: 'T. Brennkessel', email: 'own@example.com', phone: null, company: null, address: null };
    for (const edit of [
      { kind: 'setContact', contact },
      { kind: 'setNote', note: 'Mine.' },
      { kind: 'addTag', tag: 'vegan' },
    ] as const) {
      await editEntries(database, { entryIds: [id], edit }, { key: crypto.randomUUID(), now: NOW });
    }
    const entered = await database.entries.toArray();
    const text = fc.option(fc.string(), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(), fc.integer({ min: 0, max: 5 }), async (name, email, followers, days) => {
        const profile = profileReading({
          followers: countFact(followers),
          name: name === undefined ? notShown : readFact(name, name, 'test'),
          email: email === undefined ? notFound : readFact(email, email, 'test'),
        });
        await record(readingOf({ profile, capturedAt: NOW + days * DAY }));
        expect(await database.entries.toArray()).toEqual(entered);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a damaged row', () => {
  it('is told of in the log and never shown', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await record();
    const entry = await saved(database, 'youtube:id:UC-tilda');
    await database.creators.update('youtube:id:UC-tilda', { firstSeenAt: Number.NaN });
    expect(await shortlistRows(database, [entry])).toEqual([]);
    expect(await creatorByIdentity(database, 'youtube', { handle: null, platformId: 'UC-tilda' })).toBeNull();
    expect(warn).toHaveBeenCalledWith('[touchstone] store: a row does not fit its schema (firstSeenAt)');
  });
});

describe('forgetUnsaved', () => {
  it('forgets all of whom nobody saved, and nothing of the others', async () => {
    const person = (name: string, at: number) =>
      readingOf({
        capturedAt: at,
        profile: profileReading({ handle: name, platformId: `UC-${name}`, followers: countFact(5) }),
        posts: [postReading(`post-of-${name}`)],
        comments: [commentReading('c1', `post-of-${name}`)],
      });
    await record(person('old', NOW - 91 * DAY));
    await record(person('saved', NOW - 91 * DAY));
    await record(person('recent', NOW - 89 * DAY));
    await saved(database, 'youtube:id:UC-saved');
    expect(await forgetUnsaved(database, 90, NOW)).toBe(1);
    const rest = await dump();
    expect(rest).not.toContain('UC-old');
    expect(rest).not.toContain('post-of-old');
    expect(rest).toContain('post-of-saved');
    expect(rest).toContain('post-of-recent');
  });
});
