import type { Features } from './features';
import { CLEAN_UPS, GROWTH_RULES } from './rules';
import type { Stretch } from './stretches';

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
/** Part of a rise below which what lies beside it is nothing. */
const LITTLE = 0.2;

/** Why a rise is called unexplained, in words; the first line says what was seen. */
export function reasonsAgainst(stretch: Stretch, days: number, features: Features): string[] {
  const why = [seen(stretch, days)];
  if (features.before < LITTLE && features.after < LITTLE) {
    why.push('It begins and ends at once: before and after it growth is the usual.');
  } else if (features.edges > 0) why.push('It stands out from a rise that went on before or after it.');
  if (days >= 8) why.push(`It comes in like parts over ${Math.round(days)} days.`);
  why.push(...viewReasons(features));
  if (features.lostShare > 1) why.push('More was lost within 45 days than it brought.');
  else if (features.lost > 0.1) why.push(`${Math.round(100 * features.lost)} % of it was lost again within 45 days.`);
  if (features.rival < Math.log(0.25)) why.push('No other rise of these months comes near it.');
  return why;
}

/** Why a rise is called explained, in words. */
export function reasonsFor(stretch: Stretch, days: number, features: Features): string[] {
  const why = [seen(stretch, days)];
  const lift = Math.exp(Math.max(features.lift, features.viewPeak));
  if (features.viewsKnown && lift >= GROWTH_RULES.explainingLift.value) {
    why.push(`Views rose with it, to ${lift.toFixed(1)} times the usual.`);
  }
  if (features.after >= LITTLE) why.push('Growth went on after it and faded, as after a post that spread.');
  if (features.before >= LITTLE) why.push('Growth had begun to rise before it.');
  if (features.rival > Math.log(0.5)) why.push('There are other rises like it in these months.');
  if (why.length === 1) why.push('Its course is like that of rises that come by themselves.');
  return why;
}

/** What can be said about a drop. */
export function reasonsForDrop(stretch: Stretch, days: number, from: number, to: number): string[] {
  const why = [`Lost ${NUMBER.format(stretch.excess)} more than usual in ${dayCount(days)}.`];
  const known = CLEAN_UPS.filter((cleanUp) => from <= cleanUp.to && to >= cleanUp.from).map(({ says }) => says);
  return [...why, ...(known.length > 0 ? known : ['Clean-ups by the platform and people leaving look like this.'])];
}

/** What posts of the same days add. */
export function postReason(posts: number): string {
  return posts === 0 ? 'No post that was read is from these days.' : `Posts read from these days: ${posts}.`;
}

function seen({ excess, usual }: Stretch, days: number): string {
  const pace = NUMBER.format(usual.pace * days);
  return `${NUMBER.format(excess)} more than usual in ${dayCount(days)}; usual for that time: ${pace === '-0' ? '0' : pace}.`;
}

function viewReasons(features: Features): string[] {
  if (!features.viewsKnown) return ['Views of these days are not known.'];
  if (features.lift < Math.log(GROWTH_RULES.explainingLift.value))
    return ['Views of these days are as usual or fewer.'];
  if (features.viewsPerGain >= -1) return [];
  const times = Math.exp(-features.viewsPerGain).toFixed(0);
  return [`Views rose too, but per new follower there are ${times} times fewer than in the days around.`];
}

function dayCount(days: number): string {
  const rounded = Math.max(1, Math.round(days));
  return rounded === 1 ? '1 day' : `${rounded} days`;
}
