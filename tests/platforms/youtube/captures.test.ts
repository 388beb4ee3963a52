import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';

/**
 * Real pages, for those who have some: a folder with expected.json, which lists files and the values in them. They are
 * real people's and stay out of the repository, so that without the folder these tests have nothing to read.
 */
const FOLDER = process.env.CAPTURES_DIR;
const LIST = FOLDER === undefined ? null : join(FOLDER, 'expected.json');

interface Interval {
  low: number;
  high: number;
  step?: number;
}

interface Entry {
  platform: string;
  kind: string;
  file: string;
  url: string;
  page: string;
  at: string;
  language?: string;
  readable?: boolean;
  state: string;
  stateAlso?: string[];
  needs?: string[];
  with?: string[];
  expect: {
    profile?: null;
    handle?: string | null;
    handleAlso?: (string | null)[];
    platformId?: string;
    followers?: Interval | null;
    posts?: number;
    comments?: number;
    postSamples?: { id: string; views?: Interval | null; likes?: Interval | null }[];
    commentSamples?: { id: string; likes?: Interval | null }[];
  };
}

function entriesIn(path: string): Entry[] {
  const all = JSON.parse(readFileSync(path, 'utf8')) as Entry[]; // the list's own form, described beside it
  return all.filter(
    (entry) => entry.platform === 'youtube' && entry.kind === 'reply' && entry.readable !== false && entry.page,
  );
}

const entries = LIST !== null && existsSync(LIST) ? entriesIn(LIST) : [];

/** Whether a count means what the page says: the intervals meet, and it is hardly wider than the page's own step. */
function agrees(want: Interval, got: Interval | null): boolean {
  if (got === null) return false;
  const width = Math.max(want.high - want.low, (want.step ?? 1) - 1);
  return got.low <= want.high && got.high >= want.low && got.high - got.low <= width * 1.5;
}

const sameHandle = (a: string | null, b: string | null) => (a ?? '').toLowerCase() === (b ?? '').toLowerCase();

describe.runIf(entries.length > 0)('real pages', () => {
  it.each(entries.map((entry) => [entry.file, entry] as const))('%s', (_, entry) => {
    const together = [...(entry.needs ?? []), ...(entry.with ?? [])].flatMap((file) =>
      entries.filter((other) => other.file === file),
    );
    const replies = [...together, entry].map(({ url, file }) => ({
      url,
      body: readFileSync(join(FOLDER ?? '', file), 'utf8'),
    }));
    const language = /^[a-z]{2,3}(-[A-Za-z]{2,4})?/.exec(entry.language ?? '')?.[0] ?? null;
    const reading = readPage(youtube, {
      url: entry.page,
      document: null,
      replies,
      capturedAt: Date.parse(entry.at),
      language,
    });
    const want = entry.expect;
    const { profile } = reading;
    expect([entry.state, ...(entry.stateAlso ?? [])]).toContain(reading.state);
    if (want.profile === null) expect(profile).toBeNull();
    if (want.handle !== undefined) {
      const fair = [want.handle, ...(want.handleAlso ?? [])];
      expect(fair.some((handle) => sameHandle(handle, profile?.handle ?? null))).toBe(true);
    }
    if (want.platformId !== undefined) expect(profile?.platformId).toBe(want.platformId);
    if (want.followers) expect(agrees(want.followers, profile && readValue(profile.followers))).toBe(true);
    if (want.followers === null && together.length === 0 && profile) expect(readValue(profile.followers)).toBeNull();
    if (want.posts !== undefined) expect(reading.posts.length).toBeGreaterThanOrEqual(want.posts);
    if (want.comments !== undefined) expect(reading.comments).toHaveLength(want.comments);
    for (const sample of want.postSamples ?? []) {
      const post = reading.posts.find(({ id }) => id === sample.id);
      expect(post, sample.id).toBeDefined();
      for (const key of ['views', 'likes'] as const) {
        const count = sample[key];
        if (count) expect(agrees(count, post ? readValue(post[key]) : null), `${key} of ${sample.id}`).toBe(true);
      }
    }
    for (const sample of want.commentSamples ?? []) {
      const comment = reading.comments.find(({ id }) => id === sample.id);
      const likes = comment ? readValue(comment.likes) : null;
      if (sample.likes) expect(agrees(sample.likes, likes), `likes of ${sample.id}`).toBe(true);
    }
  });
});

describe.skipIf(entries.length > 0)('real pages (skipped: CAPTURES_DIR names no folder with an expected.json)', () => {
  // Saved pages are of real people and lie beside the project, if at all.
  it.skip('are read right', () => undefined);
});
