import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Campaign } from '@/lib/model/campaign';
import { assessNoted } from '@/lib/store/campaign-assessments';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { editEntries } from '@/lib/store/entries';
import { eraseCreator, heldOf } from '@/lib/store/erase';
import { importHistory } from '@/lib/store/import-history';
import { keepPiece, stagePart } from '@/lib/store/jobs';
import { linkPerson } from '@/lib/store/people';
import { addToQueue } from '@/lib/store/queue';
import { recordReading } from '@/lib/store/record-reading';
import { undoCommand } from '@/lib/store/undo';
import { NOW, postReading, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';
import { contentOf, freshDatabase, judge, later, rules, today, visited } from '../support/stores';

let database: Database;
let [erased, other] = ['', ''];

/** A campaign that judges creators apart. */
const settings = Campaign.parse({ marks: { fewestFollowers: 100 } });

/** Tables that are empty here: what they hold names nobody, or the tests below fill them. */
const NOT_ABOUT_ANYBODY = ['comments', 'unsaved', 'blocked', 'jobs'];

/** Two creators in every table there is, linked with each other; the second names the first among its co-authors. */
beforeEach(async () => {
  database = freshDatabase();
  erased = await visited(database, 'odalys');
  other = await visited(database, 'bertrand');
  const profile = profileReading({ handle: 'bertrand', platformId: 'UC-bertrand' });
  const posts = [postReading('together', { coauthors: ['Odalys', 'seraphine'], sponsors: ['odalys'] })];
  await recordReading(database, readingOf({ profile, posts }), judge);
  await setCampaign(database, 'autumn', { client: 'Brackenfold', name: 'Autumn', settings }, NOW);
  const entryIds = await Promise.all([
    saved(database, erased),
    saved(database, other),
    saved(database, erased, { campaignId: 'autumn' }),
  ]);
  await assessNoted(database, rules, { slice: 10, now: NOW });
  const edit = { kind: 'setNote', note: 'Met at the fair.' } as const;
  await editEntries(database, { entryIds, edit }, { key: 'note-key', now: later(1) });
  await linkPerson(database, [erased, other], { key: 'link-key', now: later(1) });
  const identity = { handle: 'odalys', platformId: null };
  const part = { kind: 'rows', rows: [{ platform: 'youtube', identity, fields: {} }] } as const;
  await stagePart(database, { jobId: 'import-1', n: 0, part: { ...part, rows: [...part.rows] } });
  await database.restoring.add({ n: 0, line: 'odalys' });
  await keepPiece(database, { jobId: 'export-1', n: 0, bytes: new TextEncoder().encode('odalys') });
  const days = [{ date: '2026-05-01', followers: { low: 1, high: 1 }, views: null, postCount: null }];
  await importHistory(database, { creatorId: erased, days }, rules, { key: 'history-key', now: later(1) });
  await setCampaign(database, 'autumn', { settings: Campaign.parse({ marks: { fewestFollowers: 200 } }) }, NOW);
  await addToQueue(database, [{ address: 'https://www.youtube.com/@odalys', platform: 'youtube', identity }], NOW);
});
afterEach(() => database.delete());

const dump = async () => JSON.stringify(await contentOf(database)).toLowerCase();

describe('eraseCreator', () => {
  it.each([true, false])('leaves no handle, id or name in any table (do not contact: %s)', async (doNotContact) => {
    expect(await dump()).toContain('odalys');
    expect(await eraseCreator(database, { creatorId: erased, doNotContact }, { rules, now: later(2) })).toBe(true);
    expect(await dump()).not.toContain('odalys');
    expect(await database.jobFiles.count()).toBe(0);
    expect(await database.blocked.count()).toBe(doNotContact ? 2 : 0);
  });

  it('leaves no table out', async () => {
    const content = Object.entries(await contentOf(database));
    expect(content.flatMap(([table, rows]) => (rows.length === 0 ? table : []))).toEqual(NOT_ABOUT_ANYBODY);
  });

  it('leaves everybody else whole', async () => {
    const before = await heldOf(database, other);
    await eraseCreator(database, { creatorId: erased, doNotContact: false }, { rules, now: later(2) });
    const after = await heldOf(database, other);
    expect(after).toMatchObject({ creators: before.creators, entries: before.entries, comments: before.comments });
    expect(after.posts).toHaveLength(4);
    expect(after.posts).toContainEqual(
      expect.objectContaining({ post: expect.objectContaining({ coauthors: ['seraphine'], sponsors: [] }) }),
    );
    expect(await undoCommand(database, 'note-key', today)).toEqual({ restored: 1, kept: 0 });
  });

  it('says that there is nobody where there is nobody', async () => {
    expect(
      await eraseCreator(database, { creatorId: 'youtube:id:UC-nobody', doNotContact: false }, { rules, now: NOW }),
    ).toBe(false);
  });

  it('keeps nothing of a creator not to be contacted at the next visit, by any of its names', async () => {
    await eraseCreator(database, { creatorId: erased, doNotContact: true }, { rules, now: later(2) });
    for (const profile of [
      profileReading({ handle: 'ODALYS', platformId: null }),
      profileReading({ handle: 'renamed', platformId: 'UC-odalys' }),
    ]) {
      expect(await recordReading(database, readingOf({ profile }), judge)).toEqual({ state: 'blocked' });
    }
    expect(await database.creators.count()).toBe(1);
  });

  it('keeps a creator again who was erased without that mark', async () => {
    await eraseCreator(database, { creatorId: erased, doNotContact: false }, { rules, now: later(2) });
    await visited(database, 'odalys');
    expect(await database.creators.count()).toBe(2);
  });
});

describe('heldOf', () => {
  it('gives everything held of one creator and nothing of another', async () => {
    const held = await heldOf(database, erased);
    expect(Object.fromEntries(Object.entries(held).map(([table, rows]) => [table, rows.length]))).toEqual({
      creators: 1,
      posts: 3,
      comments: 0,
      observations: 2,
      assessments: 1,
      campaignAssessments: 1,
      looks: 1,
      entries: 2,
      people: 1,
    });
    expect(JSON.stringify({ ...held, people: [] })).not.toContain('bertrand');
  });
});
