import { judgeGrowth } from '../../lib/scoring/growth/judge-growth';
import type { StepModel } from '../../lib/scoring/growth/model';
import {
  type Channel,
  type LabelledHistory,
  type Row,
  readDailyChannels,
  readOtherChannels,
  readPack,
} from './growth-data';
import { FOLDS, foldOf, trainingExamples, withoutViews } from './growth-training';
import { makeHarderPack } from './harder-growth-pack';
import { learnStepModel, pointsOf } from './learn-growth-model';
import { PEER_RULES } from './peer-growth-rules';
import { type Random, randomOf } from './random';
import type { Section } from './section';
import { areaUnderCurve, qualityOf, raisedShare, type Verdict, withInterval } from './shares';

/** Another seed than the training pack's. */
const PACK_SEED = 77;
/** Histories with fewer points than this were seen on visits only. */
const SPARSE_BELOW = 100;
const WINDOW = 120;
const SIZES = [1_000, 10_000, 100_000, 1_000_000, Number.POSITIVE_INFINITY] as const;
/** The share of all followers that a platform takes away in the middle of a window, where it is tried. */
const PURGED = 0.04;
/** Shares of creators with a purchase that are assumed, for how many raised flags would be wrong. */
const AFFECTED = [0.05, 0.1] as const;

type Detector = (history: LabelledHistory) => Omit<Verdict, 'kind' | 'isPositive' | 'group'>;

/**
 * Measures the follower-jump detector, each channel by a model that was learnt without it, beside the rules of peers.
 * Takes the folder of the datasets; throws where its files are missing.
 */
export async function evaluateGrowth(folder: string): Promise<Section> {
  const random = randomOf(1);
  const channels = readDailyChannels(folder);
  const detectors = detectorsOf(channels);
  const development = readPack(folder, channels);
  const harder = makeHarderPack(channels, { seed: PACK_SEED, windowsAChannel: 3, sparseShare: 0.25 });
  const packs: [string, readonly LabelledHistory[]][] = [
    ['development pack, daily', development],
    ['development pack without views', development.map(withoutViews)],
    ['harder pack', harder],
    ['harder pack, visits only', harder.filter(({ points }) => points.length < SPARSE_BELOW)],
    ['harder pack, slow deliveries', harder.filter(({ days }) => days === null || days >= 10)],
  ];
  const untouched = untouchedWindows(channels);
  const quality = packs.flatMap(([pack, histories]) =>
    Object.entries(detectors).map(([detector, detect]) => ({
      pack: `${pack} (${histories.length})`,
      detector,
      ...qualityRow(verdictsOf(histories, detect), random),
    })),
  );
  const clean = [
    ...SIZES.slice(0, -1).map((from, index): [string, LabelledHistory[]] => [
      `${from.toLocaleString('en-US')} and more`,
      untouched.filter(({ points: [first] }) => first && first[1] >= from && first[1] < (SIZES[index + 1] ?? 0)),
    ]),
    ['all sizes', untouched] as [string, LabelledHistory[]],
    [`all sizes, ${PURGED * 100} % lost in one day`, untouched.map(purged)] as [string, LabelledHistory[]],
    ['other source, 30 days, no window left out', otherWindows(folder)] as [string, LabelledHistory[]],
  ].map(([followers, windows]) => ({
    'untouched windows by followers': `${followers} (${windows.length})`,
    ...Object.fromEntries(
      Object.entries(detectors).map(([name, detect]) => [
        `${name}: raised`,
        withInterval(verdictsOf(windows, detect), raisedShare, random),
      ]),
    ),
  }));
  const wrong = Object.entries(detectors).map(([detector, detect]) => ({
    'raised flags that would be wrong': detector,
    ...wrongShares(verdictsOf(development, detect), verdictsOf(untouched, detect)),
  }));
  return { title: 'Follower jumps', rows: [...quality, ...clean, ...wrong] };
}

/** Ours with each fold's own model, and the peers' rules. */
function detectorsOf(channels: readonly Channel[]): Record<string, Detector> {
  const examples = trainingExamples(channels);
  const models: StepModel[] = Array.from({ length: FOLDS }, (_, held) =>
    learnStepModel(examples.filter((__, fold) => fold !== held).flat()),
  );
  const ours: Detector = (history) => {
    const options = { rounding: 'three-digits', now: null, postDates: null } as const;
    const { flag, score } = judgeGrowth(pointsOf(history), options, models[foldOf(history.channel)]);
    return { score, isRaised: flag === 'raised', hasEnough: flag !== 'not-enough-data' };
  };
  const peers = PEER_RULES.map(({ name, flags }): [string, Detector] => [
    name,
    ({ points }) => {
      const isRaised = flags(points);
      return { score: Number(isRaised), isRaised, hasEnough: true };
    },
  ]);
  return { ours, ...Object.fromEntries(peers) };
}

function verdictsOf(histories: readonly LabelledHistory[], detect: Detector): Verdict[] {
  return histories.map((history) => ({
    kind: history.label,
    isPositive: history.label === 'bought',
    group: history.channel,
    ...detect(history),
  }));
}

function qualityRow(verdicts: readonly Verdict[], random: Random): Record<string, string> {
  const raised = (kind: string) =>
    withInterval(
      verdicts.filter((verdict) => verdict.kind === kind),
      raisedShare,
      random,
    );
  return {
    precision: withInterval(verdicts, (drawn) => qualityOf(drawn).precision, random),
    recall: withInterval(verdicts, (drawn) => qualityOf(drawn).recall, random),
    F1: withInterval(verdicts, (drawn) => qualityOf(drawn).f1, random),
    AUC: areaUnderCurve(verdicts).toFixed(3),
    'clean raised': raised('clean'),
    'natural bursts raised': raised('natural_burst'),
    'viral raised': raised('viral_sim'),
    'not enough data': (verdicts.filter(({ hasEnough }) => !hasEnough).length / verdicts.length).toFixed(3),
  };
}

/** Every channel's history cut into windows of 120 days, natural bursts included, as they come. */
function untouchedWindows(channels: readonly Channel[]): LabelledHistory[] {
  return channels.flatMap(({ id, rows }) => {
    const windows: LabelledHistory[] = [];
    for (let from = 0; from + WINDOW <= rows.length; from += WINDOW) {
      const points = rows.slice(from, from + WINDOW);
      if ((points[0]?.[1] ?? 0) >= SIZES[0]) windows.push(untouchedHistory(id, `${id}-${from}`, points));
    }
    return windows;
  });
}

function otherWindows(folder: string): LabelledHistory[] {
  return readOtherChannels(folder).map(({ id, rows }) => untouchedHistory(id, id, rows));
}

function untouchedHistory(channel: string, id: string, points: readonly Row[]): LabelledHistory {
  return { id, channel, points, label: 'clean', day: null, days: null };
}

/** Wrong flags among the raised ones, where a share of the creators is affected: by recall and the untouched windows. */
function wrongShares(labelled: readonly Verdict[], untouched: readonly Verdict[]): Record<string, string> {
  const { recall } = qualityOf(labelled);
  const falseAlarms = raisedShare(untouched);
  return Object.fromEntries(
    AFFECTED.map((share) => {
      const wrong = falseAlarms * (1 - share);
      return [`if ${100 * share} % are affected`, (wrong / (wrong + recall * share)).toFixed(2)];
    }),
  );
}

function purged(history: LabelledHistory): LabelledHistory {
  const [first] = history.points[Math.floor(history.points.length / 2)] ?? [0];
  const points = history.points.map(
    ([day, followers, views]): Row => [day, day < first ? followers : Math.round(followers * (1 - PURGED)), views],
  );
  return { ...history, points };
}
