import type { CreatorCharts } from '@/components/dashboard/CreatorPage';
import type { Assessment } from '@/lib/model/assessment';
import type { KnownCreator } from '@/lib/model/creator';
import { readValue } from '@/lib/model/facts';
import type { PlatformTraits } from '@/lib/model/traits';
import { typicalFor } from '@/lib/scoring/benchmarks';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';
import { COMMENT_RULES } from '@/lib/scoring/comments/suspicion';
import { type ExaminedPost, examine } from '@/lib/scoring/evidence';
import { FORMULAS, partsOf } from '@/lib/scoring/formulas';
import { judgeGrowth } from '@/lib/scoring/growth/judge-growth';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import type { CommentParts, PlaceAmong, PostRate, TypicalBand } from '@/lib/views/dashboard-charts';

/** What a creator's charts are drawn from: the same evidence, rules and formulas as the assessment's. */
export function creatorCharts(
  known: KnownCreator,
  assessment: Assessment | null,
  traits: PlatformTraits,
  now: number,
): CreatorCharts {
  const { posts } = examine({ known, traits, now, seed: RESAMPLING_SEED });
  const growth = judgeGrowth(
    known.observations.map(({ at, followers, views }) => ({ at, followers, views })),
    {
      rounding: traits.followersShown ?? 'unknown',
      now,
      postDates: posts.flatMap(({ measured }) => measured.publishedAt?.earliest ?? []),
    },
  );
  return {
    followers: known.observations.map(({ at, followers }) => ({ at, low: followers.low, high: followers.high })),
    jumps: growth.jumps,
    posts: postRates(posts, known, assessment, traits),
    typical: typicalBand(known, assessment, traits),
    comments: commentParts(known),
    place: placeAmong(known, assessment, traits),
  };
}

/** Posts oldest first, each by the formula that the assessment shows, so that a chart and its number are on one basis. */
function postRates(
  posts: readonly ExaminedPost[],
  { creator }: KnownCreator,
  assessment: Assessment | null,
  traits: PlatformTraits,
): PostRate[] {
  const formula = FORMULAS.find(({ id }) => id === (assessment?.engagement?.formula ?? traits.formulas?.[0]));
  if (!formula) return [];
  const { terms, by } = partsOf(formula.basis);
  const followers = readValue(creator.profile.followers);
  return posts.toReversed().flatMap(({ post, measured, sponsored }) => {
    const over = by === 'views' ? measured.views : followers;
    const counts = terms.map((term) => measured[term]);
    if (over === null || over.low <= 0 || !counts.every((count) => count !== null)) return [];
    const low = counts.reduce((sum, count) => sum + count.low, 0);
    const high = counts.reduce((sum, count) => sum + count.high, 0);
    const published = measured.publishedAt;
    return {
      id: post.id,
      title: readValue(post.title) ?? readValue(post.caption) ?? post.id,
      at: published && (published.earliest + published.latest) / 2,
      low: (100 * low) / over.high,
      high: (100 * high) / over.low,
      paid: sponsored.state,
    };
  });
}

function tableOf(assessment: Assessment | null, traits: PlatformTraits) {
  const id = assessment?.engagement?.benchmark ?? null;
  return id === null ? null : (traits.benchmarks?.find((table) => table.id === id) ?? null);
}

function typicalBand(known: KnownCreator, assessment: Assessment | null, traits: PlatformTraits): TypicalBand | null {
  const table = tableOf(assessment, traits);
  const followers = readValue(known.creator.profile.followers);
  const typical = table && followers && typicalFor(table, followers);
  return table && typical ? { low: typical.low.low, high: typical.high.high, source: table.source } : null;
}

function placeAmong(known: KnownCreator, assessment: Assessment | null, traits: PlatformTraits): PlaceAmong | null {
  const table = tableOf(assessment, traits);
  const followers = readValue(known.creator.profile.followers);
  const rate = assessment?.engagement;
  if (!table || !followers || !rate) return null;
  const rows = table.rows.flatMap(({ from, low, high }) => (low === null || high === null ? [] : { from, low, high }));
  return { rate, followers, rows, source: `${table.source}, ${table.date}` };
}

/** Comments by make, the newest of those that are looked at; null where none were read. */
function commentParts({ creator, comments }: KnownCreator): CommentParts | null {
  if (comments.length === 0) return null;
  const byCreator = comments.filter(({ comment }) => comment.byCreator === true).length;
  const others = comments
    .filter(({ comment }) => comment.byCreator !== true)
    .slice(0, COMMENT_RULES.mostComments.value);
  const judged = judgeComments({
    platform: creator.platform,
    lang: readValue(creator.profile.language),
    caption: null,
    creator: null,
    comments: others.map(({ comment, authorHash, postId }) => ({ text: comment.text, author: authorHash, postId })),
  });
  const generic = judged.comments.filter((verdict) => verdict.generic).length;
  const spam = judged.comments.filter((verdict) => verdict.spam).length;
  return { own: others.length - generic - spam, generic, spam, creator: byCreator };
}
