import { type Sentence, sentence } from '../../model/sentence';
import type { Threshold } from '../../model/traits';
import type { Surprise } from './norms';
import { SECTION_MARKS, type SectionCounts, type SectionMark } from './section-counts';

/** The numbers that decide about a section. */
export const COMMENT_RULES = {
  /** The fewest comments that a section is judged by. */
  fewestComments: { value: 12, source: 'ours: below it no mark but a handful of sentences can be told from chance' },
  /** The most comments of a creator that are judged together; a larger number is sampled. */
  mostComments: { value: 400, source: 'ours: more would hardly narrow the interval of a share (± 3 points at 400)' },
  /** The suspicion from which on the flag is raised. */
  raisedFrom: { value: 2, source: 'ours: about one in a hundred untouched sections has one mark as strong' },
  /** How much the second strongest mark adds to the strongest. */
  secondMark: { value: 0.2, source: 'ours: marks overlap; between 0 and 0.5 the order of sections hardly changes' },
} as const satisfies Record<string, Threshold>;

/** What each mark says of a section, for people. */
const SAYINGS: Record<SectionMark, (values: Sentence['values']) => Sentence> = {
  wordless: (values) => sentence('{n} of {all} comments are emoji only, more than is usual here.', values),
  applause: (values) =>
    sentence('{n} of {all} comments are one kind of applauding emoji only, more than is usual here.', values),
  stock: (values) => sentence('{n} of {all} comments are words that fit any post, more than is usual here.', values),
  sentences: (values) =>
    sentence('{n} of {all} comments are whole sentences of praise that fit any post, more than is usual here.', values),
  media: (values) =>
    sentence(
      '{n} of {all} comments praise “the photo” or “the video” without saying what is in it, more than is usual here.',
      values,
    ),
  foreign: (values) =>
    sentence('{n} of {all} comments are praise in another language than the rest, more than is usual here.', values),
  alike: (values) =>
    sentence('{n} of {all} comments are nearly the same as another comment, more than is usual here.', values),
};

/** A mark from this surprise on is named: one in twenty untouched sections has as much. */
const NAMED_FROM = 1.3;

/** How unusual a section is: its strongest mark, and a little of the next. 0 and up. */
export function suspicionOf(surprise: Surprise): number {
  const [first = 0, second = 0] = SECTION_MARKS.map((mark) => surprise[mark]).sort((a, b) => b - a);
  return first + COMMENT_RULES.secondMark.value * second;
}

/** A suspicion as a number from 0 to 1 in the same order; .5 is where the flag is raised. */
export function scoreOf(suspicion: number): number {
  return suspicion / (suspicion + COMMENT_RULES.raisedFrom.value);
}

/** The marks that are unusual, strongest first, as observations. */
export function sayingsOf(counts: SectionCounts, surprise: Surprise): Sentence[] {
  return SECTION_MARKS.filter((mark) => surprise[mark] >= NAMED_FROM)
    .sort((a, b) => surprise[b] - surprise[a])
    .map((mark) => SAYINGS[mark]({ n: counts[mark], all: counts.n }));
}
