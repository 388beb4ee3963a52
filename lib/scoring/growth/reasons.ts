import { type Sentence, sentence } from '../../model/sentence';
import type { Features } from './features';
import { CLEAN_UPS, GROWTH_RULES } from './rules';
import type { Stretch } from './stretches';

/** Part of a rise below which what lies beside it is nothing. */
const LITTLE = 0.2;

/** Why a rise is called unexplained; the first sentence says what was seen. */
export function reasonsAgainst(stretch: Stretch, days: number, features: Features): Sentence[] {
  const why = [seen(stretch, days)];
  if (features.before < LITTLE && features.after < LITTLE) {
    why.push(sentence('It begins and ends at once: before and after it growth is the usual.'));
  } else if (features.edges > 0) {
    why.push(sentence('It stands out from a rise that went on before or after it.'));
  }
  if (days >= 8) why.push(sentence('It comes in like parts over {days|day|days}.', { days: Math.round(days) }));
  why.push(...viewReasons(features));
  if (features.lostShare > 1) why.push(sentence('More was lost within 45 days than it brought.'));
  else if (features.lost > 0.1) {
    const percent = Math.round(100 * features.lost);
    why.push(sentence('{percent} % of it was lost again within 45 days.', { percent }));
  }
  if (features.rival < Math.log(0.25)) why.push(sentence('No other rise of these months comes near it.'));
  return why;
}

/** Why a rise is called explained. */
export function reasonsFor(stretch: Stretch, days: number, features: Features): Sentence[] {
  const why = [seen(stretch, days)];
  const lift = Math.exp(Math.max(features.lift, features.viewPeak));
  if (features.viewsKnown && lift >= GROWTH_RULES.explainingLift.value) {
    why.push(sentence('Views rose with it, to {times:1} times the usual.', { times: lift }));
  }
  if (features.after >= LITTLE) {
    why.push(sentence('Growth went on after it and faded, as after a post that spread.'));
  }
  if (features.before >= LITTLE) why.push(sentence('Growth had begun to rise before it.'));
  if (features.rival > Math.log(0.5)) why.push(sentence('There are other rises like it in these months.'));
  if (why.length === 1) why.push(sentence('Its course is like that of rises that come by themselves.'));
  return why;
}

/** What can be said about a drop. */
export function reasonsForDrop({ excess }: Stretch, days: number, from: number, to: number): Sentence[] {
  const lost = sentence('Lost {excess:0} more than usual in {days|day|days}.', { excess, days: wholeDays(days) });
  const known = CLEAN_UPS.filter((cleanUp) => from <= cleanUp.to && to >= cleanUp.from).map(({ says }) => says);
  const usual = sentence('Clean-ups by the platform and people leaving look like this.');
  return [lost, ...(known.length > 0 ? known : [usual])];
}

/** What posts of the same days add. */
export function postReason(posts: number): Sentence {
  return posts === 0
    ? sentence('No post that was read is from these days.')
    : sentence('Posts read from these days: {posts}.', { posts });
}

function seen({ excess, usual }: Stretch, days: number): Sentence {
  const pace = usual.pace * days;
  return sentence('{excess:0} more than usual in {days|day|days}; usual for that time: {usual:0}.', {
    excess,
    days: wholeDays(days),
    // A loss of less than half a follower would be written "-0".
    usual: Math.abs(pace) < 0.5 ? 0 : pace,
  });
}

function viewReasons(features: Features): Sentence[] {
  if (!features.viewsKnown) return [sentence('Views of these days are not known.')];
  if (features.lift < Math.log(GROWTH_RULES.explainingLift.value)) {
    return [sentence('Views of these days are as usual or fewer.')];
  }
  if (features.viewsPerGain >= -1) return [];
  return [
    sentence('Views rose too, but per new follower there are {times:0} times fewer than in the days around.', {
      times: Math.exp(-features.viewsPerGain),
    }),
  ];
}

function wholeDays(days: number): number {
  return Math.max(1, Math.round(days));
}
