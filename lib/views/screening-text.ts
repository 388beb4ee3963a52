import type { Assessment, FlagResult, Screening } from '../model/assessment';
import { numberFormat } from '../model/formatters';
import { counted, textLanguage, textsFor } from '../texts/catalog';
import { FLAG_NAMES } from '../texts/flags';
import { SCREENING_TEXTS } from '../texts/screening';
import { reasonsIn, type TextIn, toldIn } from '../texts/told';

/** The flag that tells whether a follower history was read. */
const HISTORY_FLAG = 'follower-jump';

/** A raised flag, ready to show: what it is about, and what was seen. */
export interface FlagText {
  id: string;
  name: string;
  says: TextIn;
  isNote: boolean;
}

/** The screening result in a person's language. */
export interface ScreeningText {
  headline: string;
  /** What it rests on, in a sentence or two. */
  because: TextIn;
  nextStep: TextIn | null;
}

/** The word for a screening result. */
function screeningWord(screening: Screening, locale: string): string {
  return textsFor(SCREENING_TEXTS, locale).results[screening] ?? screening;
}

/** The result with what it rests on and the one next step. */
export function screeningText(assessment: Assessment, locale: string): ScreeningText {
  return {
    headline: screeningWord(assessment.screening, locale),
    because: becauseOf(assessment, locale),
    nextStep: assessment.nextStep && toldIn(assessment.nextStep, locale),
  };
}

/** The raised flags in the order of the assessment, notes last. */
export function raisedFlags({ flags }: Pick<Assessment, 'flags'>, locale: string): FlagText[] {
  const names = textsFor(FLAG_NAMES, locale);
  const raised = flags.filter(({ result }) => result === 'raised');
  return [...raised.filter(isFlag), ...raised.filter((flag) => !isFlag(flag))].map((flag) => ({
    id: flag.id,
    name: names[flag.id] ?? flag.id,
    says: toldIn(flag, locale),
    isNote: !isFlag(flag),
  }));
}

function becauseOf(assessment: Assessment, locale: string): TextIn {
  const { screening, flags } = assessment;
  const texts = textsFor(SCREENING_TEXTS, locale);
  const own = (text: string) => ({ text, language: textLanguage(locale) });
  switch (screening) {
    case 'good': {
      const isHistoryRead = flags.some(({ id, result }) => id === HISTORY_FLAG && result !== 'not-enough-data');
      return own(isHistoryRead ? texts.nothingUnusual : `${texts.nothingUnusual} ${texts.historyNotRead}`);
    }
    case 'check':
      return own(
        counted(locale, flags.filter((flag) => isFlag(flag) && flag.result === 'raised').length, texts.things),
      );
    case 'outside':
      return reasonsIn(assessment, locale)[0] ?? own('');
    case 'not-enough': {
      const checks = flags.filter(isFlag);
      const seen = checks.filter(({ result }) => result !== 'not-enough-data').length;
      const written = numberFormat(locale);
      return own(texts.checks(written.format(seen), written.format(checks.length)));
    }
  }
}

function isFlag({ weight }: FlagResult): boolean {
  return weight === 'flag';
}
