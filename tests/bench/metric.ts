/** One measured figure beside what it is meant to be. A ratio is within one run, against what `what` names. */
export interface Metric {
  id: string;
  what: string;
  ratio: number;
  target: number;
  ok: boolean;
}

/** A metric that meets its target when it is at most that. */
export function atMost(target: number, metric: Pick<Metric, 'id' | 'what' | 'ratio'>): Metric {
  return { ...metric, ratio: Number(metric.ratio.toFixed(3)), target, ok: metric.ratio <= target };
}
