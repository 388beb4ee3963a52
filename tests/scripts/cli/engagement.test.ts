import { describe, expect, it } from 'vitest';
import engagement from '../../../scripts/cli/engagement';

const surroundings = { folder: '.', now: Date.UTC(2026, 5, 1) };
const post = { id: 'a', kind: 'video', likes: 90, comments: 10, views: 1_000, publishedAt: '2026-05-01T00:00:00Z' };

async function formulas(inputs: Record<string, unknown>) {
  const outcome = await engagement.run(inputs, surroundings);
  if (!outcome.ok) throw new Error(outcome.error);
  // The result's shape is what these tests are about.
  return (outcome.value as { formulas: Record<string, Record<string, unknown> | null> }).formulas;
}

describe('engagement', () => {
  it('gives every published formula by its id, null where it cannot be had', async () => {
    const found = await formulas({ platform: 'instagram', followers: 10_000, posts: [post] });
    expect(Object.keys(found)).toEqual([
      'field-guide',
      'hypeauditor-followers',
      'hypeauditor-views',
      'hypeauditor-tiktok',
      'modash-likes',
      'modash-calculator',
      'influencer-hero',
      'kolens',
      'ift',
      'lefty-video',
    ]);
    expect(found['hypeauditor-views']).toEqual({ percent: 10, low: 10, high: 10, n: 1, left: [] });
    expect(found['hypeauditor-followers']).toMatchObject({ percent: 1 });
    expect(found['field-guide']).toBeNull();
  });

  it('takes intervals, and lists what is left out with why', async () => {
    const hidden = { ...post, id: 'b', likes: 3, likesHidden: true };
    const rounded = { ...post, views: { low: 1_000, high: 1_099 } };
    const found = await formulas({ posts: [rounded, hidden], at: '2026-05-20T00:00:00Z' });
    expect(found['hypeauditor-views']).toMatchObject({ n: 1, high: 10, left: [{ id: 'b', why: 'likes hidden' }] });
    expect(found['hypeauditor-views']?.low).toBeCloseTo(10_000 / 1_099);
  });

  it.each([
    ['an empty list', []],
    ['likes that are no count', [{ ...post, likes: -4 }]],
    ['likes that are a text', [{ ...post, likes: 'many' }]],
    ['likes above views', [{ ...post, likes: 5_000 }]],
    ['a post from the future', [{ ...post, publishedAt: '2027-05-01T00:00:00Z' }]],
  ])('has no rate from %s', async (_, posts) => {
    expect((await formulas({ followers: 100, posts }))['hypeauditor-views']).toBeNull();
  });

  it.each([
    ['no list of posts', { followers: 5 }, 'posts is missing'],
    ['negative followers', { followers: -5, posts: [] }, 'followers must be a count from 0 up'],
    ['followers beyond all that can be', { followers: 1e15, posts: [] }, 'followers must be a count from 0 up'],
    ['a post without an id', { posts: [{}] }, 'posts.0.id must be a text'],
  ])('says what is unusable: %s', async (_, inputs, error) => {
    expect(await engagement.run(inputs, surroundings)).toEqual({ ok: false, error });
  });

  it('has no rate by followers for a creator without any', async () => {
    expect((await formulas({ followers: 0, posts: [post] }))['hypeauditor-followers']).toBeNull();
  });
});
