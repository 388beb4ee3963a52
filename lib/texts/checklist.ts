import type { AskTexts } from '../checklist/ask-message';
import type { AnswerWord, Group, QuestionSource } from '../checklist/question';
import type { QuestionId, TemplateId } from '../checklist/questions';
import type { Catalog } from './catalog';
import { checklistDe } from './checklist-de';
import { checklistEn } from './checklist-en';
import { checklistEs } from './checklist-es';

/** The words of the checklist: questions, groups, templates, answers, and the message to a creator. */
export interface ChecklistTexts {
  templates: Readonly<Record<TemplateId, string>>;
  groups: Readonly<Record<Group, string>>;
  sources: Readonly<Record<QuestionSource, string>>;
  answers: Readonly<Record<AnswerWord, string>>;
  questions: Readonly<Record<QuestionId, string>>;
  message: AskTexts;
}

/** The checklist in every language. */
export const CHECKLIST_TEXTS: Catalog<ChecklistTexts> = { en: checklistEn, de: checklistDe, es: checklistEs };
