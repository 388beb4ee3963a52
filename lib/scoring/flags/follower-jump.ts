import type { KnownCreator } from '../../model/creator';
import { dayAt } from '../../model/day';
import { judgeGrowth } from '../growth/judge-growth';
import type { Jump } from '../growth/jump';
import { GROWTH_RULES } from '../growth/rules';
import { counted, type Flag, notEnough } from './flag';

/** A rise of followers that neither its own shape nor the views of the same days explain. */
export const followerJump: Flag = {
  id: 'follower-jump',
  weight: 'flag',
  about:
    'A rise of followers within days that is far from what the account usually does, comes in one step, has no tail and no views to go with it.',
  thresholds: [
    GROWTH_RULES.fewestPoints,
    GROWTH_RULES.fewestDays,
    GROWTH_RULES.fewestFollowers,
    GROWTH_RULES.raiseFrom,
  ],
  innocentCauses: [
    'Press or television',
    'A giveaway',
    'A feature by a larger account',
    'A post that spread elsewhere',
  ],
  check: 'Look at what was published in these days, here and elsewhere; ask the creator.',
  judge({ known, posts, traits, now }) {
    const { flag, jumps } = judgeGrowth(pointsOf(known), {
      rounding: traits.followersShown ?? 'unknown',
      now,
      postDates: posts.flatMap(({ measured }) => measured.publishedAt?.earliest ?? []),
    });
    const days = known.observations.length;
    if (flag === 'not-enough-data') return notEnough(`${counted(days, 'day')} of follower history read; not enough.`);
    const unexplained = jumps.filter(({ kind }) => kind === 'unexplained');
    const [largest] = unexplained.toSorted((a, b) => b.gain - a.gain);
    if (flag === 'clear' || largest === undefined) {
      return { result: 'clear', says: `Nothing unusual in ${counted(days, 'day')} of follower history.`, evidence: [] };
    }
    return {
      result: 'raised',
      says: `+${grouped(largest.gain)} ${traits.followersNoun} ${spanOf(largest)}: ${largest.why[0] ?? 'far from what is usual here'}. Could be press, a giveaway, a post elsewhere.`,
      evidence: unexplained.map(
        (jump) => `+${grouped(jump.gain)} (${jump.percent} %) ${spanOf(jump)}: ${jump.why.join('; ')}`,
      ),
    };
  },
};

function pointsOf({ observations }: KnownCreator) {
  return observations.map(({ at, followers, views }) => ({ at, followers, views }));
}

/** "on 2026-05-04", "from 2026-05-04 to 2026-05-06". */
function spanOf({ from, to }: Jump): string {
  const [first, last] = [dayAt(from), dayAt(to)];
  return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

/** "2,900": sentences of flags are English. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
