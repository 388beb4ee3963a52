import { describe, expect, it } from 'vitest';
import { findDealSigns } from '@/lib/scoring/disclosure/deals';
import { findMarks } from '@/lib/scoring/disclosure/find-marks';
import { readyText } from '@/lib/scoring/disclosure/words';
import { CASES, type Case } from './cases';

const isMarked = ({ text }: Case) => findMarks(readyText(text)).length > 0;
const hasSigns = ({ text }: Case) => findDealSigns(readyText(text)).length > 0;

/** Precision and recall, with the texts that were judged wrongly. */
function measure(cases: readonly Case[], judge: (item: Case) => boolean, truth: Case['truth']) {
  const found = cases.filter(judge);
  const right = found.filter((item) => item.truth === truth);
  const wanted = cases.filter((item) => item.truth === truth);
  return {
    precision: right.length / found.length,
    recall: right.length / wanted.length,
    wrong: found.filter((item) => item.truth !== truth).map(({ text }) => text),
    missed: wanted.filter((item) => !right.includes(item)).map(({ text }) => text),
  };
}

describe('the disclosure detector', () => {
  it('has at least 300 cases in 15 languages, half of them near misses', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    expect(new Set(CASES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(15);
    expect(CASES.filter(({ truth }) => truth === 'neither').length).toBeGreaterThanOrEqual(CASES.length / 2);
  });

  it('finds marks with a precision of at least .97 and a recall of at least .90', () => {
    const { precision, recall, wrong, missed } = measure(CASES, isMarked, 'paid');
    expect({ precision, wrong }).toSatisfy(() => precision >= 0.97);
    expect({ recall, missed }).toSatisfy(() => recall >= 0.9);
  });

  it('finds signs of a deal where nothing is marked with a precision of at least .85', () => {
    const unmarked = CASES.filter((item) => !isMarked(item));
    const { precision, recall, wrong, missed } = measure(unmarked, hasSigns, 'deal');
    expect({ precision, wrong }).toSatisfy(() => precision >= 0.85);
    expect({ recall, missed }).toSatisfy(() => recall >= 0.8);
  });
});
