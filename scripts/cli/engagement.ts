import * as z from 'zod/mini';
import type { Count, Period } from '../../lib/model/count';
import { PostKind } from '../../lib/model/reading';
import { rateBy } from '../../lib/scoring/engagement';
import { PUBLISHED_FORMULAS } from '../../lib/scoring/formulas';
import { isCount, type MeasuredPost } from '../../lib/scoring/measured-post';
import { RESAMPLING_SEED } from '../../lib/scoring/rules';
import type { Command } from './command';
import { readJson } from './file';
import { checkInputs, isoTime, optional, text, timeOf } from './input';
import { good, unusable } from './outcome';
import { onlyText } from './single-call';

const mark = optional(z.boolean('must be true or false'));

const PostInputs = z.object(
  {
    id: z.union([z.string(), z.number()], 'must be a text'),
    kind: optional(z.string('must be a text')),
    likes: z.optional(z.unknown()),
    comments: z.optional(z.unknown()),
    shares: z.optional(z.unknown()),
    saves: z.optional(z.unknown()),
    views: z.optional(z.unknown()),
    publishedAt: z.optional(z.unknown()),
    pinned: mark,
    likesHidden: mark,
    coauthored: mark,
    sponsored: mark,
  },
  'must be an object',
);
type PostInputs = z.infer<typeof PostInputs>;

const EngagementInputs = z.object({
  platform: optional(text),
  followers: optional(
    z.unknown().check(z.refine((value) => value === null || countOf(value) !== null, 'must be a count from 0 up')),
  ),
  at: optional(isoTime),
  posts: z.array(PostInputs, 'must be a list'),
});

/** Computes the engagement rate of posts by every published formula. A formula that can't be had is null. */
const command: Command = {
  usage: 'engagement FILE.json',
  options: [],
  async inputsOf(args, { folder }) {
    const file = onlyText(args);
    if (!file.ok) return unusable('give one file: engagement FILE.json');
    const content = await readJson(file.value, folder);
    if (!content.ok) return content;
    const { value } = content;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return unusable(`${file.value} holds no object`);
    return good({ ...value });
  },
  run(inputs, surroundings) {
    const checked = checkInputs(EngagementInputs, inputs);
    if (!checked.ok) return checked;
    const { followers, at, posts } = checked.value;
    const sample = {
      followers: countOf(followers),
      posts: posts.map(measuredPost),
      now: at ?? surroundings.now,
      seed: RESAMPLING_SEED,
    };
    const rates = PUBLISHED_FORMULAS.map((formula) => {
      const rate = rateBy(formula, sample, 1);
      return [
        formula.id,
        rate && { percent: rate.percent, low: rate.low, high: rate.high, n: rate.n, left: rate.left },
      ];
    });
    return good({ formulas: Object.fromEntries(rates) });
  },
};
export default command;

/** A post as the file gives it; what is no count or no time there is unknown. */
function measuredPost(post: PostInputs): MeasuredPost {
  const kind = PostKind.safeParse(post.kind);
  const hasHiddenLikes = post.likesHidden === true;
  return {
    id: String(post.id),
    kind: kind.success ? kind.data : 'other',
    likes: hasHiddenLikes ? null : countOf(post.likes),
    comments: countOf(post.comments),
    shares: countOf(post.shares),
    saves: countOf(post.saves),
    views: countOf(post.views),
    publishedAt: periodOf(post.publishedAt),
    isPinned: post.pinned === true,
    hasHiddenLikes,
    isCoauthored: post.coauthored === true,
  };
}

/** A number, or an object with the low and high end of a count; null for anything else. */
function countOf(value: unknown): Count | null {
  const count = typeof value === 'number' ? { low: value, high: value } : endsOf(value, 'low', 'high', numberOf);
  return count !== null && isCount(count) ? count : null;
}

/** An ISO time, or an object with the earliest and latest one; null for anything else. */
function periodOf(value: unknown): Period | null {
  if (typeof value === 'string') {
    const time = timeOf(value);
    return time === null ? null : { earliest: time, latest: time };
  }
  const ends = endsOf(value, 'earliest', 'latest', (end) => (typeof end === 'string' ? timeOf(end) : null));
  return ends && ends.low <= ends.high ? { earliest: ends.low, latest: ends.high } : null;
}

function endsOf(
  value: unknown,
  first: string,
  last: string,
  read: (end: unknown) => number | null,
): { low: number; high: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  const ends = new Map(Object.entries(value));
  const [low, high] = [read(ends.get(first)), read(ends.get(last))];
  return low === null || high === null ? null : { low, high };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
