import type { Fact } from '../model/fact';
import type { PostReading } from '../model/reading';
import type { Examined } from './evidence';
import { isUnread } from './votes';

/** What was not read, in words for a person: kinds of evidence, with on how many of the opened posts. */
export function notRead(evidence: Examined): string[] {
  const { profile } = evidence.known.creator;
  const opened = evidence.posts.filter(({ isOpened }) => isOpened).map(({ post }) => post);
  const ofProfile = PROFILE_WORDS.flatMap(([key, words, mayBeNotShown]) =>
    isMissing(profile[key], mayBeNotShown) ? words : [],
  );
  const ofPosts = POST_WORDS.flatMap(([key, words, mayBeNotShown]) => {
    const missing = opened.filter((post) => isMissing(post[key], mayBeNotShown)).length;
    return missing === 0 ? [] : `${words} of ${missing} of ${opened.length} posts`;
  });
  return [
    ...ofProfile,
    ...(opened.length === 0 ? ['the posts themselves'] : ofPosts),
    ...(evidence.known.comments.length === 0 ? ['comments'] : []),
    ...(evidence.known.comments.some(({ authorHash }) => authorHash === null) ? ['authors of some comments'] : []),
    ...(evidence.known.comments.some(({ comment }) => comment.byCreator === null) ? ['whose some comments are'] : []),
  ];
}

const PROFILE_WORDS = [
  ['followers', 'followers', false],
  ['following', 'following', true],
  ['bio', 'bio', false],
] as const;

/** The facts of a post that flags look at; those marked may be not shown without anything being missing. */
const POST_WORDS: readonly [key: FactKey, words: string, mayBeNotShown: boolean][] = [
  ['publishedAt', 'dates', false],
  ['likes', 'likes', false],
  ['comments', 'comment counts', false],
  ['views', 'views', true],
  ['title', 'titles', true],
  ['caption', 'captions', false],
  ['paidPartnership', 'ad labels', false],
  ['pinned', 'pins', true],
  ['likesHidden', 'hidden-likes marks', true],
];

type FactKey = { [K in keyof PostReading]: PostReading[K] extends Fact<unknown> ? K : never }[keyof PostReading];

function isMissing(fact: { state: string }, mayBeNotShown: boolean): boolean {
  return mayBeNotShown ? isUnread(fact) : fact.state !== 'read';
}
