import type { Assessment } from '../model/assessment';
import type { Decision, Stage } from '../model/shortlist';
import type { Catalog, TextLanguage } from './catalog';
import { SCREENING_TEXTS } from './screening';
import { STANDING_TEXTS } from './standing';

/** Words for codes that only the dashboard shows. */
interface OwnWords {
  /** For who has no decision yet. */
  undecided: string;
  criteria: Record<string, string>;
  places: Record<'below' | 'typical' | 'above' | 'unknown', string>;
  flagStates: Record<'raised' | 'clear' | 'not-enough-data', string>;
}

/** Single words for what is kept as codes: stages, decisions, results, sizes, kinds of post, criteria, formulas. */
export interface CodeWords extends Omit<OwnWords, 'undecided'> {
  stages: Record<Stage, string>;
  decisions: Record<Decision['kind'] | 'none', string>;
  screenings: Record<Assessment['screening'], string>;
  tiers: Record<string, string>;
  kinds: Record<string, string>;
  formulas: Record<string, string>;
}

const OWN: Catalog<OwnWords> = {
  en: {
    undecided: 'Not decided',
    criteria: {
      audience: 'Audience',
      engagement: 'Engagement',
      content: 'Content',
      'brand-fit': 'Brand fit',
      professionalism: 'Professionalism',
    },
    places: { below: 'below typical', typical: 'typical', above: 'above typical', unknown: 'no table on this basis' },
    flagStates: { raised: 'Look at this', clear: 'Nothing unusual', 'not-enough-data': 'Not enough read' },
  },
  de: {
    undecided: 'Nicht entschieden',
    criteria: {
      audience: 'Publikum',
      engagement: 'Engagement',
      content: 'Inhalte',
      'brand-fit': 'Passung zur Marke',
      professionalism: 'Professionalität',
    },
    places: {
      below: 'unter dem Üblichen',
      typical: 'üblich',
      above: 'über dem Üblichen',
      unknown: 'keine Tabelle auf dieser Grundlage',
    },
    flagStates: { raised: 'Bitte ansehen', clear: 'Nichts Auffälliges', 'not-enough-data': 'Zu wenig gelesen' },
  },
  es: {
    undecided: 'Sin decidir',
    criteria: {
      audience: 'Audiencia',
      engagement: 'Interacción',
      content: 'Contenido',
      'brand-fit': 'Encaje con la marca',
      professionalism: 'Profesionalidad',
    },
    places: {
      below: 'por debajo de lo habitual',
      typical: 'habitual',
      above: 'por encima de lo habitual',
      unknown: 'sin tabla sobre esta base',
    },
    flagStates: { raised: 'Conviene mirarlo', clear: 'Nada inusual', 'not-enough-data': 'Se leyó poco' },
  },
};

/** The words in every language: the same as on every other surface. */
export const CODE_WORDS: Catalog<CodeWords> = { en: wordsIn('en'), de: wordsIn('de'), es: wordsIn('es') };

function wordsIn(language: TextLanguage): CodeWords {
  const { undecided, ...own } = OWN[language];
  const { stages, decisions } = STANDING_TEXTS[language];
  const { results: screenings, tiers, kinds, formulas } = SCREENING_TEXTS[language];
  return { ...own, stages, decisions: { ...decisions, none: undecided }, screenings, tiers, kinds, formulas };
}
