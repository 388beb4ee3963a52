import type { Fact } from '../model/fact';
import type { PostReading } from '../model/reading';
import { type Sentence, sentence } from '../model/sentence';
import type { Examined } from './evidence';
import { isUnread } from './votes';

/** What was not read, for a person: kinds of evidence, with on how many of the opened posts. */
export function notRead(evidence: Examined): Sentence[] {
  const { profile } = evidence.known.creator;
  const opened = evidence.posts.filter(({ isOpened }) => isOpened).map(({ post }) => post);
  const ofProfile = PROFILE_WORDS.flatMap(([key, words, mayBeNotShown]) =>
    isMissing(profile[key], mayBeNotShown) ? words : [],
  );
  const ofPosts = POST_WORDS.flatMap(([key, words, mayBeNotShown]) => {
    const missing = opened.filter((post) => isMissing(post[key], mayBeNotShown)).length;
    return missing === 0
      ? []
      : sentence('{what} of {n} of {posts} posts', { what: [words], n: missing, posts: opened.length });
  });
  return [
    ...ofProfile,
    ...(opened.length === 0 ? [sentence('the posts themselves')] : ofPosts),
    ...(evidence.known.comments.length === 0 ? [sentence('comments')] : []),
    ...(evidence.known.comments.some(({ authorHash }) => authorHash === null)
      ? [sentence('authors of some comments')]
      : []),
    ...(evidence.known.comments.some(({ comment }) => comment.byCreator === null)
      ? [sentence('which of some comments are the creator’s own')]
      : []),
  ];
}

const PROFILE_WORDS = [
  ['followers', sentence('followers'), false],
  ['following', sentence('following'), true],
  ['bio', sentence('bio'), false],
] as const;

/** The facts of a post that flags look at; those marked may be not shown without anything being missing. */
const POST_WORDS: readonly [key: FactKey, words: Sentence, mayBeNotShown: boolean][] = [
  ['publishedAt', sentence('dates'), false],
  ['likes', sentence('likes'), false],
  ['comments', sentence('comment counts'), false],
  ['views', sentence('views'), true],
  ['title', sentence('titles'), true],
  ['caption', sentence('captions'), false],
  ['paidPartnership', sentence('ad labels'), false],
  ['pinned', sentence('pins'), true],
  ['likesHidden', sentence('hidden-likes marks'), true],
];

type FactKey = { [K in keyof PostReading]: PostReading[K] extends Fact<unknown> ? K : never }[keyof PostReading];

function isMissing(fact: { state: string }, mayBeNotShown: boolean): boolean {
  return mayBeNotShown ? isUnread(fact) : fact.state !== 'read';
}
