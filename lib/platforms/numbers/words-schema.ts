import * as z from 'zod/mini';
import type { AgeUnit } from './spans';
import { COUNT_KINDS } from './style';

/** Bounds are several times what the greatest language needs. */
const word = z.string().check(z.minLength(1), z.maxLength(64));
const words = z.array(word).check(z.maxLength(1_000));
const signs = z.string().check(z.regex(/^[^\p{L}\p{M}\p{N}\p{C}]{1,4}$/u));
const exponent = z.int().check(z.minimum(0), z.maximum(14));

/** Exponents of ten by unit word. */
const exponents = z
  .record(word, exponent)
  .check(z.refine((record) => Object.keys(record).length <= 1_000, 'too many words'));

const kind = z.enum(COUNT_KINDS);

const ageUnit = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'calendar-day',
] satisfies AgeUnit[]);

/** How many units a wording says by its words ("an hour" 1, a dual 2); null where the number is printed, as "#". */
const wordedNumber = z.nullable(z.int().check(z.minimum(0), z.maximum(999)));

/** A way of writing numbers: the signs of which any may stand. A plain space stands for every kind of space. */
const Separators = z.object({
  decimal: signs,
  group: signs,
  /** Whether groups above the thousands have two digits (12,34,567). */
  isIndian: z.boolean(),
});

/** Unit words. An exponent of 0 marks a word whose power is not certain: numbers with it are not read. */
const Units = z.object({
  /** By the word behind its number in lower case, with the space before it if there is one. */
  anyCase: exponents,
  /** By the word as it is printed, where only the case tells units apart ("m" and "M"). */
  exact: exponents,
  /** How long the words of `anyCase` are by the character that they begin with; the longest first. */
  lengths: z
    .record(word, z.array(z.int().check(z.minimum(1), z.maximum(64))).check(z.maxLength(64)))
    .check(z.refine((record) => Object.keys(record).length <= 1_000, 'too many words')),
  /** Words in front of their number, in lower case, maybe with a second half behind it; the longest first. */
  leading: z
    .array(z.object({ before: word, after: z.string().check(z.maxLength(64)), exponent }))
    .check(z.maxLength(100)),
  /** All exponents in use, ascending. */
  powers: z.array(exponent).check(z.maxLength(15)),
});

/** Kinds by noun in lower case; null for words of no kind: counters and links. */
const kinds = z
  .record(word, z.nullable(kind))
  .check(z.refine((record) => Object.keys(record).length <= 5_000, 'too many nouns'));

/** Nouns, and stems of nouns, which take endings. */
const Nouns = z.object({ words: kinds, stems: kinds });

/** Wordings of ages. All but `around` are compared in lower case, without spaces and dots, "#" for the number. */
const Ages = z.object({
  /** Words that only say what happened then, "…" for the age; in lower case. */
  around: words,
  /** Pages' own wordings: what stands around a unit's word, and the units' words; stems, the longest first, take endings. */
  rows: z
    .array(
      z.object({
        frames: z
          .array(
            z.object({
              before: z.string().check(z.maxLength(64)),
              after: z.string().check(z.maxLength(64)),
              n: wordedNumber,
            }),
          )
          .check(z.maxLength(20)),
        words: z.record(word, ageUnit).check(z.refine((record) => Object.keys(record).length <= 100, 'too many words')),
        stems: z.array(z.object({ text: word, unit: ageUnit })).check(z.maxLength(100)),
      }),
    )
    .check(z.maxLength(20)),
  /** Whole wordings by what they say. */
  wordings: z.array(z.object({ unit: ageUnit, n: wordedNumber, texts: words })).check(z.maxLength(200)),
});

/** What dates are written with. */
const Dates = z.object({
  /** Names of months in lower case, without dots, and their numbers from 1. */
  months: z
    .record(word, z.int().check(z.minimum(1), z.maximum(12)))
    .check(z.refine((record) => Object.keys(record).length <= 500, 'too many months')),
  /** Words that stand in a date and are no month. */
  links: words,
  /** How dates in figures begin; null where both orders are in use. */
  order: z.nullable(z.enum(['day-first', 'month-first'])),
  /** How many years the language's own calendar is ahead. */
  yearsAhead: z.int().check(z.minimum(0), z.maximum(1_000)),
});

/**
 * All that reading numbers, ages and dates needs to know about one interface language, as plain JSON. It is put together
 * where the tables are, and checked where it comes in by message.
 */
export const LanguageWords = z.object({
  /** None where the language is unknown: then only bare digits are read. */
  separators: z.array(Separators).check(z.maxLength(4)),
  units: Units,
  nouns: Nouns,
  /** Words that with a noun say zero or one without a digit. */
  none: words,
  one: words,
  ages: Ages,
  /** Null where the language is unknown: then no date is read. */
  dates: z.nullable(Dates),
});
export type LanguageWords = z.infer<typeof LanguageWords>;
