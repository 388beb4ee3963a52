import type { Channel, LabelledHistory, Row } from './growth-data';
import { type Random, randomOf } from './random';

/** How a pack of labelled histories is made of untouched ones. */
export interface PackOptions {
  seed: number;
  /** Histories a channel, where it has windows for them. */
  windowsAChannel: number;
  /** Share of the histories that are seen on visits days or weeks apart. */
  sparseShare: number;
}

/** Days of a history. */
const WINDOW = 120;
/** A window with fewer rows isn't daily. */
const FEWEST_ROWS = 100;
const FEWEST_FOLLOWERS = 1_000;
/** A window with a natural rise of this share in three days is a natural burst (data sets' own definition). */
const BURST = 0.05;

/** Kinds of histories with their weights in the pack. */
const KINDS = [
  ...(['clean', 'clean', 'clean', 'clean', 'burst', 'burst', 'burst', 'burst', 'burst', 'burst'] as const),
  ...(['viral', 'viral', 'quick', 'quick', 'drip', 'mixed'] as const),
] as const;

/** Followers and views that are added to a history, day by day. */
interface Added {
  followers: Float64Array;
  views: Float64Array;
}

/**
 * Windows of 120 days of real channels, untouched or with a simulated viral rise (followers and views with a tail), a
 * purchase in one to three days, one delivered over 10 to 20 days, or one on top of a viral rise; then cut to three
 * digits as shown, and a share of them thinned to visits. Purchases stay, fade, or are taken away at once.
 * The same channels and options give the same pack.
 */
export function makeHarderPack(channels: readonly Channel[], options: PackOptions): LabelledHistory[] {
  const random = randomOf(options.seed);
  const pack: LabelledHistory[] = [];
  for (const channel of channels) {
    for (let window = 0; window < options.windowsAChannel; window++) {
      const kind = random.oneOf(KINDS);
      // Natural bursts are rare: some places are looked at for one.
      const looks = kind === 'burst' ? 12 : 1;
      let history: ReturnType<typeof historyOf> = null;
      for (let look = 0; look < looks && history === null; look++) {
        const days = dailyWindow(channel, random.whole(0, Math.max(0, channel.rows.length - WINDOW)));
        history = days && historyOf(days, kind, random, options);
      }
      if (history) pack.push({ ...history, id: `${channel.id}-${window}`, channel: channel.id });
    }
  }
  return pack;
}

function historyOf(
  days: Row[],
  kind: (typeof KINDS)[number],
  random: Random,
  options: PackOptions,
): Omit<LabelledHistory, 'id' | 'channel'> | null {
  const base = days[0]?.[1] ?? 0;
  const isBurst = days.some(([, followers], index) => followers >= (1 + BURST) * (days[index - 3]?.[1] ?? Infinity));
  const added: Added = { followers: new Float64Array(WINDOW), views: new Float64Array(WINDOW) };
  const day = random.whole(15, 90);
  let length = 0;
  // What is put on top of a natural burst could not be labelled apart from it.
  if (isBurst !== (kind === 'burst')) return null;
  if (kind === 'viral') addViral(added, day, base * random.oneOf([0.05, 0.1, 0.2, 0.5]), random);
  if (kind === 'quick') length = random.whole(1, 3);
  if (kind === 'drip') length = random.whole(10, 20);
  if (kind === 'mixed') {
    length = random.whole(1, 3);
    addViral(added, Math.max(1, day - random.whole(0, 5)), base * random.oneOf([0.05, 0.1, 0.2]), random);
  }
  const share =
    kind === 'quick' ? random.oneOf([0.03, 0.05, 0.1, 0.2, 0.5, 1]) : random.oneOf([0.05, 0.1, 0.2, 0.5, 1]);
  if (length > 0) addPurchase(added, { day, length, followers: base * share }, random);
  const isSparse = random.between(0, 1) < options.sparseShare;
  const points = isSparse ? visits(shown(days, added), random) : shown(days, added);
  const isBought = length > 0;
  return {
    label: isBought ? 'bought' : kind === 'viral' ? 'viral_sim' : isBurst ? 'natural_burst' : 'clean',
    day: isBought ? day : null,
    days: isBought ? length : null,
    points,
  };
}

/** A row for each of 120 days, missing ones on the line between their neighbours; null where too many are missing. */
function dailyWindow({ rows }: Channel, start: number): Row[] | null {
  const first = rows[start]?.[0] ?? 0;
  const within = rows.slice(start, start + WINDOW).filter(([day]) => day < first + WINDOW);
  if (within.length < FEWEST_ROWS || within.some(([, followers]) => followers < FEWEST_FOLLOWERS)) return null;
  if ((within.at(-1)?.[0] ?? 0) !== first + WINDOW - 1) return null;
  const days: Row[] = [];
  for (const [index, row] of within.entries()) {
    const before = within[index - 1];
    for (let day = before ? before[0] + 1 : row[0]; before && day < row[0]; day++) {
      const part = (day - before[0]) / (row[0] - before[0]);
      const at = (column: 1 | 2) => Math.floor(before[column] + part * (row[column] - before[column]));
      days.push([day - first, at(1), at(2)]);
    }
    days.push([row[0] - first, row[1], row[2]]);
  }
  return days;
}

/** Followers and views rise within some days and fade; views per follower log-normal with median 25, as in natural bursts. */
function addViral(added: Added, day: number, followers: number, random: Random): void {
  const rise = random.between(0.2, 3);
  const fade = random.between(1.2, 7);
  const weights = Array.from({ length: WINDOW - day }, (_, later) =>
    Math.max(0, (1 - Math.exp(-(later + 1) / rise)) * Math.exp(-later / fade) * (1 + 0.15 * random.normal())),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const viewsEach = 25 * Math.exp(random.normal());
  // Views come a little before or after the followers that they bring.
  const lag = random.whole(-1, 1);
  for (const [later, weight] of weights.entries()) {
    const gain = (followers * weight) / total;
    added.followers[day + later] = (added.followers[day + later] ?? 0) + gain;
    const at = Math.min(WINDOW - 1, Math.max(0, day + later + lag));
    added.views[at] = (added.views[at] ?? 0) + gain * viewsEach * Math.max(0.2, 1 + 0.15 * random.normal());
  }
}

/** A delivery in uneven parts over `length` days; afterwards it stays, fades, or is taken away in a day. */
function addPurchase(
  { followers: added }: Added,
  { day, length, followers }: { day: number; length: number; followers: number },
  random: Random,
): void {
  const parts = Array.from({ length }, () => random.between(0.4, 1.6));
  const total = parts.reduce((sum, part) => sum + part, 0);
  for (const [later, part] of parts.entries())
    added[day + later] = (added[day + later] ?? 0) + (followers * part) / total;
  const end = day + length;
  const fate = random.oneOf(['stays', 'fades', 'taken'] as const);
  if (fate === 'fades') {
    const loss = (followers * random.between(0.1, 0.5)) / 60;
    for (let at = end; at < WINDOW; at++) added[at] = (added[at] ?? 0) - loss;
  }
  const taken = end + random.whole(7, 40);
  if (fate === 'taken' && taken < WINDOW) added[taken] = (added[taken] ?? 0) - followers * random.between(0.3, 0.8);
}

/** The days with what was added, cut to three digits as the page shows them. */
function shown(days: readonly Row[], added: Added): Row[] {
  let followers = 0;
  let views = 0;
  return days.map(([day, base, total], index) => {
    followers += added.followers[index] ?? 0;
    views += added.views[index] ?? 0;
    return [day, cutToThreeDigits(Math.max(0, base + followers)), Math.floor(total + views)];
  });
}

function cutToThreeDigits(count: number): number {
  if (count < 1_000) return Math.floor(count);
  const step = 10 ** (Math.floor(Math.log10(count)) - 2);
  return Math.floor(count / step) * step;
}

/** What visits see: every week, or after 3 to 15 days each. */
function visits(days: readonly Row[], random: Random): Row[] {
  const isWeekly = random.between(0, 1) < 0.4;
  const seen: Row[] = [];
  for (let at = random.whole(0, 3); at < days.length; at += isWeekly ? 7 : random.whole(3, 15)) {
    const row = days[at];
    if (row) seen.push(row);
  }
  return seen;
}
