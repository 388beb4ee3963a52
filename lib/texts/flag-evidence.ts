import { evidenceInEnglish, type FlagEvidence } from '../model/flag-evidence';
import { numberFormat } from '../model/formatters';
import { type Catalog, textLanguage, textsFor } from './catalog';
import { type TextIn, toldIn } from './told';

/** What pieces of evidence are called. */
export interface EvidenceTexts {
  /** A post of a day as the locale writes it; '' for a day that isn't known. */
  postOf(day: string): string;
  post(id: string): string;
  comment(id: string): string;
  /** A comment by its words. */
  quoted(words: string): string;
  bio(words: string): string;
  quote(money: string): string;
}

/** By language. */
export const EVIDENCE_TEXTS: Catalog<EvidenceTexts> = {
  en: {
    postOf: (day) => (day === '' ? 'A post' : `Post of ${day}`),
    post: (id) => `Post ${id}`,
    comment: (id) => `Comment ${id}`,
    quoted: (words) => `Comment: “${words}”`,
    bio: (words) => `Bio: “${words}”`,
    quote: (money) => `Quote: ${money}`,
  },
  de: {
    postOf: (day) => (day === '' ? 'Ein Beitrag' : `Beitrag vom ${day}`),
    post: (id) => `Beitrag ${id}`,
    comment: (id) => `Kommentar ${id}`,
    quoted: (words) => `Kommentar: „${words}“`,
    bio: (words) => `Biografie: „${words}“`,
    quote: (money) => `Angebot: ${money}`,
  },
  es: {
    postOf: (day) => (day === '' ? 'Una publicación' : `Publicación del ${day}`),
    post: (id) => `Publicación ${id}`,
    comment: (id) => `Comentario ${id}`,
    quoted: (words) => `Comentario: «${words}»`,
    bio: (words) => `Biografía: «${words}»`,
    quote: (money) => `Oferta: ${money}`,
  },
};

/**
 * A piece of evidence as a line in the person's language, posts and comments by their ids; in English where that isn't
 * known, as of assessments by former rules.
 */
export function evidenceText(piece: FlagEvidence, locale: string): TextIn {
  const texts = textsFor(EVIDENCE_TEXTS, locale);
  const own = (text: string): TextIn => ({ text, language: textLanguage(locale) });
  switch (piece.kind) {
    case 'post':
      return own(texts.post(piece.id));
    case 'comment':
      return own(texts.comment(piece.id));
    case 'bio':
      return own(texts.bio(piece.words));
    case 'quote': {
      const money = numberFormat(locale, { style: 'currency', currency: piece.currency });
      return own(texts.quote(money.format(piece.price)));
    }
    case 'seen': {
      const english = evidenceInEnglish(piece);
      const parts = [[piece.said], piece.why].flatMap((said) =>
        said.length === 0 ? [] : toldIn({ says: english, said }, locale),
      );
      // Half a line in another language would be read out in the wrong voice.
      const isOwn = parts.every(({ language }) => language === textLanguage(locale));
      return isOwn ? own(parts.map(({ text }) => text).join(': ')) : { text: english, language: 'en' };
    }
    case 'text':
      return { text: piece.text, language: 'en' };
  }
}
