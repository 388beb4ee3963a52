import { describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/model/assessment';
import { notShown } from '@/lib/model/facts';
import { assess } from '@/lib/scoring/assess';
import { evidenceOf } from '../support/evidence';
import { shownPosts } from '../support/examined';
import { commentReading, countFact, measuredPost, postReading } from '../support/readings';

const posts = [1, 2, 3, 4].map((n) => measuredPost(`p${n}`, { likes: 50 * n, comments: 5, views: 1_000 * n }));

describe('assess', () => {
  it('gives tier, typical views and engagement, and fits its schema', () => {
    const assessment = assess(evidenceOf(posts, { followers: countFact(48_200, 48_299) }));
    expect(Assessment.parse(assessment)).toEqual(assessment);
    expect(assessment.tier).toEqual({ scheme: 'field-guide', id: 'micro', borderline: false });
    expect(assessment.typicalViews).toMatchObject([{ kind: 'video', median: 2_500, n: 4 }]);
    expect(assessment.engagement).toMatchObject({ formula: 'hypeauditor-views', n: 4 });
  });

  it('is the same for the same evidence, in any order of posts', () => {
    const straight = assess(evidenceOf(posts));
    expect(JSON.stringify(assess(evidenceOf([...posts].reverse())))).toBe(JSON.stringify(straight));
  });

  it('says what was not read and what to do about it', () => {
    const assessment = assess(evidenceOf([]));
    expect(assessment).toMatchObject({ tier: null, engagement: null, screening: 'not-enough' });
    expect(assessment.reasons).toContain('Follower history not read.');
    expect(assessment.nextStep?.id).toBe('open-profile');
  });

  it('asks to open as many posts as are missing for a rate', () => {
    const grid = ['a', 'b', 'c'].map((id) => postReading(id, { views: countFact(1_000) }));
    const opened = measuredPost('d', { likes: 5, comments: 1, views: 100 });
    expect(assess(evidenceOf([...grid, opened], { followers: countFact(9) })).nextStep).toMatchObject({
      id: 'open-posts',
      says: 'Open 2 posts: reads likes and comments.',
    });
  });

  it('asks for no more posts than the checks need, and then for what else is missing', () => {
    const stepWith = (count: number) => {
      const evidence = evidenceOf(shownPosts(count), { followers: countFact(20_000) });
      const comments = evidence.known.posts.map(({ creatorId, post }) => ({
        id: `under ${post.id}`,
        creatorId,
        postId: post.id,
        authorHash: post.id,
        comment: commentReading(`under ${post.id}`, post.id),
      }));
      return assess({ ...evidence, known: { ...evidence.known, comments } }).nextStep;
    };
    expect(stepWith(4)?.says).toBe('Open 2 posts: reads comments and ad labels.');
    expect(stepWith(6)?.id).toBe('set-brand');
  });

  it('does not send a person to the profile for followers that it hides', () => {
    expect(assess(evidenceOf(posts, { followers: notShown })).nextStep?.id).toBe('open-posts');
  });

  it('never earns anything for what was not seen: the score’s low end stays, its high end falls', () => {
    const nothing = assess(evidenceOf([]));
    const some = assess(evidenceOf(posts));
    expect(nothing.score).toEqual({ low: 0, high: 100 });
    expect(nothing.coverage).toBe(0);
    expect(some.coverage).toBeGreaterThan(0);
    expect(some.score.low).toBeGreaterThan(0);
  });

  it('leads to “check” by a raised flag, whatever else was read', () => {
    const old = posts.map((post, n) => measuredPost(post.id, { likes: 9, comments: 1, views: 99, daysAgo: 400 + n }));
    const assessment = assess(evidenceOf(old));
    expect(assessment.screening).toBe('check');
    expect(assessment.reasons[0]).toContain('400 days');
  });
});
