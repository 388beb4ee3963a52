import type { KnownCreator } from '../../model/creator';
import { dayAt } from '../../model/day';
import { type Sentence, sentence, told } from '../../model/sentence';
import { judgeGrowth } from '../growth/judge-growth';
import type { Jump } from '../growth/jump';
import { GROWTH_RULES } from '../growth/rules';
import { type Flag, notEnough, seen } from './flag';

const DAY = 86_400_000;

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
    if (flag === 'not-enough-data') return notEnough('{days|day|days} of follower history read; not enough.', { days });
    const unexplained = jumps.filter(({ kind }) => kind === 'unexplained');
    const [largest] = unexplained.toSorted((a, b) => b.gain - a.gain);
    if (flag === 'clear' || largest === undefined) {
      const shown = sentence('Nothing unusual in {days|day|days} of follower history.', { days });
      return { result: 'clear', ...told(shown), evidence: [] };
    }
    return {
      result: 'raised',
      ...told(
        sentence(
          '+{gain} {followers} {span}: {excess} more than usual in {days|day|days}; usual for that time: {usual}.',
          {
            gain: largest.gain,
            followers: [sentence(traits.followersNoun)],
            span: [spanOf(largest)],
            excess: largest.excess,
            days: Math.max(1, Math.round((largest.to - largest.from) / DAY)),
            usual: largest.gain - largest.excess,
          },
        ),
        sentence('Could be press, a giveaway, a post elsewhere.'),
      ),
      evidence: unexplained.map((jump) => {
        const change = { gain: jump.gain, percent: jump.percent, span: [spanOf(jump)] };
        return seen(sentence('+{gain} ({percent} %) {span}', change), jump.why);
      }),
    };
  },
};

function pointsOf({ observations }: KnownCreator) {
  return observations.map(({ at, followers, views }) => ({ at, followers, views }));
}

function spanOf({ from, to }: Jump): Sentence {
  const [first, last] = [dayAt(from) ?? '', dayAt(to) ?? ''];
  return first === last
    ? sentence('on {day}', { day: first })
    : sentence('from {from} to {to}', { from: first, to: last });
}
