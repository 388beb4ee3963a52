import type { Period } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, readFact, unreadable } from '../../model/facts';
import { allIn, attributeOf } from '../extract/dom';
import { TIMES } from './selectors';

/** The links of a place that hold a time, with it. */
export function timeLinks(place: Element): { href: string | null; time: Element }[] {
  return allIn(place, TIMES).map((time) => {
    return { href: attributeOf(time.closest('a'), 'href'), time };
  });
}

/** An exact time as a page's markup has it ("2026-03-02T09:30:00.000Z"). */
export function timeFact(text: string | null, source: string): Fact<Period> {
  if (text === null) return notFound;
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? unreadable(text, source) : readFact({ earliest: time, latest: time + 999 }, text, source);
}
