import type { OwnQuestion } from '../model/own-question';
import type { Question } from './question';

type Row = Omit<Question, 'id'>;

const page = { source: 'page', wanted: 'yes', isAsked: false } as const;
const part = { source: 'part', wanted: 'yes', isAsked: false } as const;
const person = { source: 'person', wanted: 'yes', isAsked: false } as const;
const ask = { source: 'ask', wanted: 'yes', isAsked: true } as const;

/** Every question that the templates ask, by its id. An id never changes: answers are kept under it. */
export const QUESTIONS = {
  'audience-age': { group: 'audience', ...ask },
  'audience-place': { group: 'audience', ...part, isAsked: true },
  'audience-interests': { group: 'audience', ...part },
  'audience-income': { group: 'audience', ...ask },
  'engagement-rate': { group: 'engagement', ...page },
  'real-discussion': { group: 'engagement', ...page },
  'genuine-followers': { group: 'engagement', ...part },
  'steady-growth': { group: 'engagement', ...page },
  'on-brand-posts': { group: 'content', ...person },
  'consistent-look': { group: 'content', ...person },
  'well-written': { group: 'content', ...person },
  'regular-posting': { group: 'content', ...page },
  'still-active': { group: 'content', ...page },
  'ads-labelled': { group: 'content', ...page },
  'ads-in-measure': { group: 'content', ...page },
  'fits-brief': { group: 'brand-fit', ...part },
  'shared-values': { group: 'brand-fit', ...person },
  'past-partners': { group: 'brand-fit', ...part },
  // The id that scoring knows this answer by (lib/scoring/flags/past-controversy.ts).
  'controversial-posts': { group: 'brand-fit', ...part, wanted: 'no' },
  'audience-sentiment': { group: 'brand-fit', ...person },
  'media-kit': { group: 'professionalism', ...part, isAsked: true },
  'answers-quickly': { group: 'professionalism', ...part },
  'clear-prices': { group: 'professionalism', ...ask },
  'professional-tone': { group: 'professionalism', ...person },
  'words-to-look-for': { group: 'brand-safety', ...part, wanted: 'no' },
  'promotes-competitors': { group: 'brand-safety', ...part, wanted: 'no' },
  'may-be-minor': { group: 'brand-safety', ...part, wanted: 'no' },
  'bold-claims': { group: 'brand-safety', ...person, wanted: 'no' },
  'adult-content': { group: 'brand-safety', ...person, wanted: 'no' },
  'hateful-content': { group: 'brand-safety', ...person, wanted: 'no' },
  'risky-goods': { group: 'brand-safety', ...person, wanted: 'no' },
  'party-politics': { group: 'brand-safety', ...person, wanted: 'no' },
} as const satisfies Record<string, Row>;

/** The id of a question that the templates ask. */
export type QuestionId = keyof typeof QUESTIONS;

/** Questions by template. One question in two templates has one answer. */
export const TEMPLATES = {
  screen: ['still-active', 'engagement-rate', 'real-discussion', 'steady-growth', 'ads-labelled', 'fits-brief'],
  booking: [
    'audience-age',
    'audience-place',
    'audience-interests',
    'audience-income',
    'engagement-rate',
    'real-discussion',
    'genuine-followers',
    'steady-growth',
    'on-brand-posts',
    'consistent-look',
    'well-written',
    'regular-posting',
    'shared-values',
    'past-partners',
    'controversial-posts',
    'audience-sentiment',
    'media-kit',
    'answers-quickly',
    'clear-prices',
    'professional-tone',
  ],
  safety: [
    'controversial-posts',
    'words-to-look-for',
    'promotes-competitors',
    'may-be-minor',
    'ads-labelled',
    'ads-in-measure',
    'bold-claims',
    'adult-content',
    'hateful-content',
    'risky-goods',
    'party-politics',
  ],
} as const satisfies Record<string, readonly QuestionId[]>;

/** A template's id; `own` holds the campaign's own questions. */
export type TemplateId = keyof typeof TEMPLATES | 'own';

/** The templates in their order. */
export const TEMPLATE_IDS: readonly TemplateId[] = ['screen', 'booking', 'safety', 'own'];

/** The questions of a template in their order; the campaign's own for `own`. */
export function questionsOf(template: TemplateId, own: readonly OwnQuestion[]): Question[] {
  if (template !== 'own') return TEMPLATES[template].map((id) => ({ id, ...QUESTIONS[id] }));
  return own.map(({ id, isAsked }) => ({
    id,
    group: 'own',
    source: isAsked ? 'ask' : 'person',
    wanted: 'yes',
    isAsked,
  }));
}
