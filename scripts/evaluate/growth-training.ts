import type { Channel, LabelledHistory } from './growth-data';
import { makeHarderPack } from './harder-growth-pack';
import { examplesOf } from './learn-growth-model';
import type { Example } from './logistic';

/** Parts that the channels are split into: what is learnt from four is measured on the fifth. */
export const FOLDS = 5;

const SEED = 11;
const WINDOWS_A_CHANNEL = 8;
const SPARSE_SHARE = 0.25;
/** One history in so many is learnt from without its views, too. */
const WITHOUT_VIEWS = 5;

/** The fold of a channel: from its name alone, so that it is the same in every pack. */
export function foldOf(channel: string): number {
  let sum = 7;
  for (const letter of channel) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_296;
  return sum % FOLDS;
}

/** What the model is learnt from, by fold: simulated purchases and viral rises on real channels. */
export function trainingExamples(channels: readonly Channel[]): Example[][] {
  const pack = makeHarderPack(channels, {
    seed: SEED,
    windowsAChannel: WINDOWS_A_CHANNEL,
    sparseShare: SPARSE_SHARE,
  });
  const histories = pack.flatMap((history, index) =>
    index % WITHOUT_VIEWS === 0 ? [history, withoutViews(history)] : [history],
  );
  return Array.from({ length: FOLDS }, (_, fold) =>
    examplesOf(histories.filter(({ channel }) => foldOf(channel) === fold)),
  );
}

/** The same history as a source shows it that gives no views. */
export function withoutViews(history: LabelledHistory): LabelledHistory {
  return {
    ...history,
    id: `${history.id} without views`,
    points: history.points.map(([day, followers]) => [day, followers, Number.NaN]),
  };
}
