import type { AnswerEvidence } from '@/lib/checklist/evidence';
import { dateFormat, numberFormat } from '@/lib/model/formatters';
import { textLanguage } from '@/lib/texts/catalog';
import type { PanelTexts } from '@/lib/texts/panel';
import { type TextIn, toldIn } from '@/lib/texts/told';
import { formatPercent, formatPercentRange } from '@/lib/views/format';

/** A piece of evidence as a sentence, its numbers written as `locale` writes them. */
export function evidenceText(evidence: AnswerEvidence, texts: PanelTexts['evidence'], locale: string): TextIn {
  if (evidence.kind === 'flag') return toldIn(evidence.flag, locale);
  return { text: ownText(evidence, texts, locale), language: textLanguage(locale) };
}

function ownText(
  evidence: Exclude<AnswerEvidence, { kind: 'flag' }>,
  texts: PanelTexts['evidence'],
  locale: string,
): string {
  const number = (value: number) => numberFormat(locale).format(value);
  const list = (values: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);
  switch (evidence.kind) {
    case 'rate': {
      const { percent, n, place } = evidence.rate;
      const shown = formatPercent(percent, locale);
      const measure =
        evidence.markPercent === null
          ? place !== 'unknown' && texts.place[place]
          : texts.mark(formatPercent(evidence.markPercent, locale));
      return [texts.rate(shown, formatPercentRange(evidence.rate, locale), number(n)), measure || []].flat().join(' ');
    }
    case 'topic':
      return texts.topic(number(evidence.onTopic), number(evidence.posts));
    case 'markets':
      return texts.markets(list(evidence.named));
    case 'country':
      return texts.country(evidence.shown);
    case 'language':
      return evidence.isWanted ? texts.languageWanted : texts.languageOther;
    case 'text-languages': {
      const { told, texts: read, languages, state, wanted } = evidence.found;
      const words = texts.textLanguages[evidence.of];
      if (state === 'not-tellable') return words.notTellable;
      if (wanted === null) return words.notEnough(number(told), number(read));
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      const named = list(languages.map(({ tag, n }) => `${names.of(tag) ?? tag} ${number(n)}`));
      return words.told(number(wanted), number(told), number(read), named);
    }
    case 'tier':
      return evidence.isWanted ? texts.tierWanted : texts.tierOther;
    case 'paid': {
      const { paid, possiblyPaid, posts, brands } = evidence;
      return [
        texts.paid(number(paid), number(posts)),
        ...(possiblyPaid > 0 ? [texts.possiblyPaid(number(possiblyPaid))] : []),
        ...(brands.length > 0 ? [texts.brands(list(brands))] : []),
      ].join(' ');
    }
    case 'links':
      return texts.links(evidence.shown.join(' '));
  }
}

/** A moment's day as `locale` writes it. */
export function dayText(at: number, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium' }).format(at);
}
