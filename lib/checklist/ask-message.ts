import type { AnsweredQuestion } from './answered';

/** The words of the message to a creator, in the language that it is to be in. */
export interface AskTexts {
  /** `name` is null where the creator's isn't known. */
  greeting(name: string | null): string;
  intro: string;
  outro: string;
  /** What is asked for, by the question's id. */
  items: Readonly<Record<string, string>>;
}

/** The questions that only the creator can answer, and that nobody answered yet; unclear ones are asked again. */
export function openToAsk(answered: readonly AnsweredQuestion[]): AnsweredQuestion[] {
  return answered.filter(({ question, answer }) => question.isAsked && (answer === null || answer === 'unclear'));
}

/**
 * The message that asks a creator for what is open, as plain text; null where nothing is. `own` are the texts of the
 * campaign's own questions by their id.
 */
export function askMessage(
  open: readonly AnsweredQuestion[],
  name: string | null,
  texts: AskTexts,
  own: ReadonlyMap<string, string>,
): string | null {
  const items = open.flatMap(({ question: { id } }) => own.get(id) ?? texts.items[id] ?? []);
  if (items.length === 0) return null;
  return [texts.greeting(name), '', texts.intro, ...items.map((item) => `- ${item}`), '', texts.outro].join('\n');
}
