import coefficients from './coefficients.json';
import { type Features, featuresOf, LEAST_RARE_GROWTH, rareGrowth } from './features';
import type { Jump } from './jump';
import { likenessOf, type StepModel } from './model';
import { postReason, reasonsAgainst, reasonsFor, reasonsForDrop } from './reasons';
import type { RoundingStyle } from './rounding';
import { GROWTH_RULES } from './rules';
import { type GrowthPoint, type Series, seriesOf } from './series';
import { type Block, blocksOf, risingStretches, type Stretch } from './stretches';
import { at, usualOf } from './usual';

/** Drops are looked for in days and in weeks. */
const DROP_LENGTHS = [3, 14] as const;

/** What is known besides the history. */
export interface GrowthOptions {
  /** How the source shortens plain numbers. */
  rounding: RoundingStyle;
  /** Points later than this are left out (milliseconds since 1970); null where no time is given. */
  now: number | null;
  /** When posts were published (milliseconds since 1970); null where none were read. */
  postDates: readonly number[] | null;
}

/** What a history shows. `score` orders histories by how unexplained their largest jump is, and is always from 0 to 1. */
export interface GrowthJudgement {
  flag: 'raised' | 'clear' | 'not-enough-data';
  score: number;
  /** In order of time; no two of them share days, but for a drop beside a rise. */
  jumps: Jump[];
}

/** A rise with what it looks like, and how much that is like a delivery. */
interface JudgedRise {
  stretch: Stretch;
  features: Features;
  likeness: number;
}

/** The weights that ship; what they were learnt from stands in the file. */
const LEARNT: StepModel = coefficients;

/**
 * Looks for follower jumps that nothing seen explains, in a history with any time between its points and in any order.
 * Few, short or tiny histories are not enough data, and so are doubtful ones without views. Linear in the points but for
 * their sorting; throws on nothing.
 */
export function judgeGrowth(
  points: readonly GrowthPoint[],
  options: GrowthOptions,
  model: StepModel = LEARNT,
): GrowthJudgement {
  const series = seriesOf(points, options.rounding, options.now);
  const blocks = blocksOf(series);
  const rises = judgedRises(series, blocks, model);
  const score = rises.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  if (isTooLittle(series)) return { flag: 'not-enough-data', score, jumps: [] };
  const told = rises.filter(isTold);
  const jumps = [...told.map((rise) => jumpOf(series, rise, options.postDates)), ...drops(series, blocks)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const isRaised = score >= GROWTH_RULES.raiseFrom.value;
  return { flag: isRaised ? 'raised' : isUnsure(series, rises) ? 'not-enough-data' : 'clear', score, jumps };
}

/** Of rises that share days only the one most like a delivery. */
function judgedRises(series: Series, blocks: readonly Block[], model: StepModel): JudgedRise[] {
  const likeness = likenessOf(model);
  const apart: JudgedRise[] = [];
  let end = -1;
  for (const stretch of risingStretches(series, blocks)) {
    // Losing less than usual is no jump.
    if (at(series.followers, stretch.to) <= at(series.followers, stretch.from)) continue;
    const features = featuresOf(series, stretch);
    const rise = { stretch, features, likeness: likeness(features) };
    const last = apart.at(-1);
    if (last === undefined || stretch.from >= end) apart.push(rise);
    else if (rise.likeness > last.likeness) apart[apart.length - 1] = rise;
    end = Math.max(end, stretch.to);
  }
  return apart;
}

function isTooLittle(series: Series): boolean {
  const days = series.day.at(-1) ?? 0;
  const largest = series.followers.reduce((most, followers) => Math.max(most, followers), 0);
  return (
    series.day.length < GROWTH_RULES.fewestPoints.value ||
    days < GROWTH_RULES.fewestDays.value ||
    largest < GROWTH_RULES.fewestFollowers.value
  );
}

/** Without views: a rise that may or may not be one that came by itself, or a pace that only views could explain. */
function isUnsure(series: Series, rises: readonly JudgedRise[]): boolean {
  const isDoubtful = ({ features, likeness }: JudgedRise) =>
    !features.viewsKnown && likeness >= GROWTH_RULES.unsureFrom.value;
  if (rises.some(isDoubtful)) return true;
  if ((series.viewDaysSoFar.at(-1) ?? 0) > 0) return false;
  const first = Math.max(1, series.followers[0] ?? 0);
  const { pace } = usualOf(series, 0, series.day.length - 1);
  return (30 * pace) / first > GROWTH_RULES.fastMonth.value * rareGrowth(first);
}

function isTold({ features, likeness }: JudgedRise): boolean {
  const isLarge = features.size >= 0 && features.spreads >= Math.log(GROWTH_RULES.toldSpreads.value);
  return isLarge || likeness >= GROWTH_RULES.raiseFrom.value;
}

function jumpOf(
  series: Series,
  { stretch, features, likeness }: JudgedRise,
  postDates: GrowthOptions['postDates'],
): Jump {
  const days = at(series.day, stretch.to) - at(series.day, stretch.from);
  const isUnexplained = likeness >= GROWTH_RULES.raiseFrom.value;
  const change = changeOf(series, stretch);
  const why = (isUnexplained ? reasonsAgainst : reasonsFor)(stretch, days, features);
  if (postDates !== null) {
    why.push(postReason(postDates.filter((date) => date >= change.from && date <= change.to).length));
  }
  return { ...change, kind: isUnexplained ? 'unexplained' : 'explained', why };
}

/** Falls are the rises of the history turned upside down. */
function drops(series: Series, blocks: readonly Block[]): Jump[] {
  const turned = { ...series, followers: series.followers.map((followers) => -followers) };
  const turnedBlocks = blocks.map((block) => ({ ...block, usual: { ...block.usual, pace: -block.usual.pace } }));
  let end = -1;
  const smallest = GROWTH_RULES.toldDrop.value * LEAST_RARE_GROWTH;
  return risingStretches(turned, turnedBlocks, DROP_LENGTHS, smallest).flatMap((stretch) => {
    const days = at(series.day, stretch.to) - at(series.day, stretch.from);
    const before = Math.max(1, at(series.followers, stretch.from));
    const spread = Math.max(stretch.usual.spread * Math.sqrt(days / 7), at(series.step, stretch.to));
    const isLarge = stretch.excess / before >= GROWTH_RULES.toldDrop.value * rareGrowth(before);
    if (!isLarge || stretch.excess < GROWTH_RULES.toldSpreads.value * spread || stretch.from < end) return [];
    const change = changeOf(series, stretch);
    if (change.gain >= 0) return [];
    end = stretch.to;
    return [{ ...change, kind: 'drop', why: reasonsForDrop(stretch, days, change.from, change.to) }];
  });
}

function changeOf(series: Series, { from, to, excess }: Stretch): Omit<Jump, 'kind' | 'why'> {
  const before = at(series.followers, from);
  const gain = Math.round(at(series.followers, to) - before);
  return {
    from: at(series.at, from),
    to: at(series.at, to),
    gain,
    percent: Math.round((1_000 * gain) / Math.max(1, before)) / 10,
    excess: Math.round(excess),
  };
}
