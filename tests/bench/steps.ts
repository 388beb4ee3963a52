import type { Metric } from './metric';

/** Measures one or more metrics. */
export type Step = () => readonly Metric[] | Promise<readonly Metric[]>;

/** What stands in the place of the metrics of a step that could not be measured: it is no figure, and it isn't met. */
export interface Unmeasured extends Omit<Metric, 'ratio' | 'target'> {
  ratio: null;
  target: null;
}

/** Does one step after the other. One that fails is named and said why, and the others are measured all the same. */
export async function measured(steps: Readonly<Record<string, Step>>): Promise<(Metric | Unmeasured)[]> {
  const metrics: (Metric | Unmeasured)[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      metrics.push(...(await step()));
    } catch (error) {
      metrics.push(unmeasured(name, error));
    }
  }
  return metrics;
}

function unmeasured(name: string, error: unknown): Unmeasured {
  const [why = ''] = String(error).split('\n');
  return { id: name, what: `not measured: ${why}`, ratio: null, target: null, ok: false };
}
