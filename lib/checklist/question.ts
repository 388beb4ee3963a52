import type { Answer } from '../model/campaign';

/** The groups that questions are asked in, in their order. */
const GROUPS = ['audience', 'engagement', 'content', 'brand-fit', 'professionalism', 'brand-safety', 'own'] as const;

/** One of {@link GROUPS}. */
export type Group = (typeof GROUPS)[number];

/**
 * Where the answer can come from: the page answers it (`page`), the page gives evidence and a person decides (`part`), a
 * person looks (`person`), or only the creator knows (`ask`).
 */
export type QuestionSource = 'page' | 'part' | 'person' | 'ask';

/**
 * A question of the checklist. `wanted` is the answer that speaks for the creator. `isAsked`: while it is open, it goes
 * into the message to the creator.
 */
export interface Question {
  id: string;
  group: Group;
  source: QuestionSource;
  wanted: 'yes' | 'no';
  isAsked: boolean;
}

/** A person's or the page's answer. */
export type AnswerWord = Answer['answer'];

/** The answers in the order of their buttons, each with its key. The keys are the same in every language. */
export const ANSWER_KEYS: Readonly<Record<AnswerWord, string>> = {
  yes: 'y',
  no: 'n',
  unclear: 'u',
  'not-applicable': 'x',
};
