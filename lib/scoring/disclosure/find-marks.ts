import { list } from './list';
import { MARKS, type MarkWords, UNCLEAR_TAGS } from './marks';
import { endsSentence, gapBefore, type ReadyText, sieveOf, wordAt, writtenAt } from './words';

/** A mark of a paid post in a text: its words, its language, and where it stands (UTF-16 units of the plain text). */
export interface Mark {
  text: string;
  language: string;
  form: 'tag' | 'label' | 'phrase';
  at: number;
}

/** How many words before a mark, and after it, can say that it is none. */
const NEGATED_WITHIN = { before: 4, after: 3 };

/** How many signs that is in writing without spaces. */
const NEGATED_WITHIN_SIGNS = { before: 4, after: 12 };

interface Known {
  words: readonly string[];
  marks: MarkWords;
  form: 'label' | 'phrase';
}

const SPACED = MARKS.filter((marks) => !marks.isWrittenWithoutSpaces);
const UNSPACED = MARKS.filter((marks) => marks.isWrittenWithoutSpaces);
const BY_FIRST_WORD = indexed();
const BY_TAG = new Map<string, MarkWords>(
  MARKS.toReversed().flatMap((marks) => marks.tags.map((tag) => [`#${tag}`, marks] as const)),
);
/** All words at which a mark can be found. */
const mayBegin = sieveOf([...BY_TAG.keys(), ...BY_FIRST_WORD.keys()]);
const NEGATIONS = new Set(SPACED.flatMap((marks) => marks.negations));
const UNCLEAR = new Set<string>(UNCLEAR_TAGS.map((tag) => `#${tag}`));
const mayBeUnclear = sieveOf(UNCLEAR);

/**
 * The marks of a paid post in a text, first to last, without those that are negated or mean something else. Linear in the
 * text.
 */
export function findMarks(text: ReadyText): Mark[] {
  const found: Mark[] = [];
  for (let index = 0; index < text.starts.length; index++) {
    const mark = mayBegin(text, index) ? markAt(text, index) : null;
    if (mark !== null) found.push(mark);
  }
  return [...found, ...unspacedMarks(text)].sort((a, b) => a.at - b.at);
}

/** The unclear tags of a text, such as #gifted: hints of a deal, no disclosure. */
export function findUnclearTags(text: ReadyText): string[] {
  const found: string[] = [];
  for (let index = 0; index < text.starts.length; index++) {
    if (mayBeUnclear(text, index) && UNCLEAR.has(wordAt(text, index))) found.push(writtenAt(text, index));
  }
  return found;
}

function markAt(text: ReadyText, index: number): Mark | null {
  const at = text.starts[index] ?? 0;
  const word = wordAt(text, index);
  const ofTag = BY_TAG.get(word);
  if (ofTag) {
    if (isNegated(text, index, 1) || hasOtherMeaning(text, index, 1, ofTag)) return null;
    return { text: writtenAt(text, index), language: ofTag.language, form: 'tag', at };
  }
  const beginning = BY_FIRST_WORD.get(word);
  if (beginning === undefined) return null;
  for (const known of beginning) {
    const length = known.words.length;
    if (!known.words.every((part, offset) => wordAt(text, index + offset) === part)) continue;
    if (known.form === 'label' && !standsAlone(text, index, length)) continue;
    // The same words may be another language's, too: what negates them in one negates them.
    if (isNegated(text, index, length) || hasOtherMeaning(text, index, length, known.marks)) return null;
    const written = text.plain.slice(at, text.ends[index + length - 1]);
    return { text: written, language: known.marks.language, form: known.form, at };
  }
  return null;
}

/** Whether words stand alone as a label: they begin a line or a bracket, and something other than a word follows. */
function standsAlone(text: ReadyText, index: number, length: number): boolean {
  if (index > 0 && !/[\n|•[({【「]|[^\s\p{P}]\s*$/u.test(gapBefore(text, index))) return false;
  const next = index + length;
  const after = gapBefore(text, next);
  return text.starts[next] === undefined || /[\n:|•/\])}】」.*]|\s[-–—]\s|[^\s\p{P}]/u.test(after);
}

/** Whether a word of negation stands close by in the same sentence. */
function isNegated(text: ReadyText, index: number, length: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - NEGATED_WITHIN.before); at--) {
    if (endsSentence(gapBefore(text, at + 1))) break;
    if (NEGATIONS.has(wordAt(text, at))) return true;
  }
  for (let at = index + length; at < index + length + NEGATED_WITHIN.after; at++) {
    if (endsSentence(gapBefore(text, at))) break;
    if (NEGATED_AFTER.has(wordAt(text, at))) return true;
  }
  return false;
}

/** Words that negate what stands before them. */
const NEGATED_AFTER = new Set(
  list(`
      değil | değildir | yok | yoktur | içermez | nicht | selbst | selbstgekauft | unbezahlt |
      unbeauftragt | not | inte | ikke | няма | нет | free`),
);

/** Whether a word in the same sentence says that the mark means something else. */
function hasOtherMeaning(text: ReadyText, index: number, length: number, marks: MarkWords): boolean {
  const others = marks.otherMeanings;
  if (!others) return false;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    if (endsSentence(gapBefore(text, at + 1))) break;
    if (others.includes(wordAt(text, at))) return true;
  }
  for (let at = index + length; at < index + length + 8; at++) {
    if (endsSentence(gapBefore(text, at))) break;
    if (others.includes(wordAt(text, at))) return true;
  }
  return false;
}

/** Marks in languages that are written without spaces: runs of signs, and labels at the start or in brackets. */
function unspacedMarks({ plain: text, lower }: ReadyText): Mark[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text) && !/[[【(]PR/i.test(text)) return [];
  return UNSPACED.flatMap((marks) => {
    const ofPhrases = marks.phrases.flatMap((phrase) => {
      const at = lower.indexOf(phrase);
      return at < 0 || isNegatedRun(lower, at, phrase.length, marks)
        ? []
        : [{ text: text.slice(at, at + phrase.length), language: marks.language, form: 'phrase' as const, at }];
    });
    const label = labelOf(lower, marks);
    return label === null ? ofPhrases : [...ofPhrases, label];
  });
}

function labelOf(lower: string, marks: MarkWords): Mark | null {
  for (const label of marks.labels) {
    for (const [open, close] of [
      ['【', '】'],
      ['[', ']'],
      ['(', ')'],
      ['「', '」'],
      ['<', '>'],
    ] as const) {
      const at = lower.indexOf(`${open}${label}${close}`);
      if (at >= 0) return { text: label, language: marks.language, form: 'label', at: at + 1 };
    }
    const next = lower.slice(label.length, label.length + 1);
    const isFirst = lower.startsWith(label) && /^$|[\n|:/・\s]/.test(next);
    if (isFirst && (label !== 'pr' || /[\n|:/]/.test(next)) && !isNegatedRun(lower, 0, label.length, marks))
      return { text: label, language: marks.language, form: 'label', at: 0 };
  }
  return null;
}

function isNegatedRun(lower: string, at: number, length: number, marks: MarkWords): boolean {
  const before = lower.slice(Math.max(0, at - NEGATED_WITHIN_SIGNS.before), at);
  const [after = ''] = lower.slice(at + length, at + length + NEGATED_WITHIN_SIGNS.after).split(/[.。!！\n]/);
  const isBefore = marks.language === 'zh';
  return marks.negations.some((word) => (isBefore ? before : after).includes(word));
}

function indexed(): Map<string, Known[]> {
  const index = new Map<string, Known[]>();
  for (const marks of SPACED) {
    for (const form of ['phrase', 'label'] as const) {
      for (const text of form === 'phrase' ? marks.phrases : marks.labels) {
        const words = text.split(/[\s-]/);
        const [first = ''] = words;
        index.set(first, [...(index.get(first) ?? []), { words, marks, form }]);
      }
    }
  }
  return index;
}
