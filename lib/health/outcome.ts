import type { Fact } from '../model/fact';
import { COMMENT_FACTS, HISTORY_FACTS, POST_FACTS, PROFILE_FACTS } from '../model/fact-fields';
import type { PageState, Reading } from '../model/reading';

/** What became of a field on a page, the letter it is kept as: read, unreadable, not shown, not found. */
export type Outcome = 'r' | 'u' | 's' | 'f';

/** From what says least to what says most, as facts of several sources are ranked, too. */
const ORDER: readonly Outcome[] = ['f', 's', 'u', 'r'];

const LETTERS: Readonly<Record<Fact<unknown>['state'], Outcome>> = {
  read: 'r',
  unreadable: 'u',
  'not-shown': 's',
  'not-found': 'f',
};

/** The page as a whole: recognised, kept from us for now, or of a layout that nobody has seen. */
const PAGE_FIELD = 'page';

/** Whether a profile's page showed any of its posts. */
const POSTS_FIELD = 'posts';

const KEPT_FROM_US: readonly PageState[] = ['login-wall', 'throttled'];

/**
 * What became of each field in a reading, by the field's name ('profile.followers', 'posts.likes'). Of many posts or
 * comments the best outcome counts: a page that shows a field once has its place. Nothing of what the fields say is in
 * it. Empty for a page that is still loading.
 */
export function outcomesOf(reading: Reading): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  if (reading.state === 'still-loading') return outcomes;
  outcomes.set(PAGE_FIELD, pageOutcome(reading.state));
  if (reading.state !== 'ok') return outcomes;
  const note = <T extends object>(area: string, fields: object, item: T) => {
    for (const key of Object.keys(fields) as (keyof T & string)[]) {
      // The tables name facts only.
      const name = `${area}.${key}`;
      outcomes.set(name, betterOf(outcomes.get(name), LETTERS[(item[key] as Fact<unknown>).state]));
    }
  };
  if (reading.profile) note('profile', PROFILE_FACTS, reading.profile);
  for (const post of reading.posts) note('posts', POST_FACTS, post);
  for (const comment of reading.comments) note('comments', COMMENT_FACTS, comment);
  for (const day of reading.history) note('history', HISTORY_FACTS, day);
  const { platform, creatorPlatform, pageKind } = reading;
  if (pageKind === 'profile' && platform === creatorPlatform) outcomes.set(POSTS_FIELD, postsOutcome(reading));
  return outcomes;
}

/** The one of two outcomes on the same page that says more. */
export function betterOf(a: Outcome | undefined, b: Outcome): Outcome {
  return a !== undefined && ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

function pageOutcome(state: PageState): Outcome {
  if (state === 'layout-unknown') return 'f';
  return KEPT_FROM_US.includes(state) ? 's' : 'r';
}

/** A creator who has no posts shows none. */
function postsOutcome({ posts, profile }: Reading): Outcome {
  if (posts.length > 0) return 'r';
  const count = profile?.postCount;
  return count?.state === 'read' && count.value.high === 0 ? 's' : 'f';
}
