import type { ChecklistAnswer } from '../model/shortlist';
import { autoAnswer } from './auto-answer';
import type { AnswerInput, AutoAnswer } from './evidence';
import type { AnswerWord, Question } from './question';

/**
 * A question with its answer as it stands. The person's word is the last: `by` says whose it is, null while it is open.
 * `isOverruled`: the page answers otherwise than the person did.
 */
export interface AnsweredQuestion {
  question: Question;
  answer: AnswerWord | null;
  by: 'page' | 'person' | null;
  isOverruled: boolean;
  auto: AutoAnswer | null;
  person: ChecklistAnswer | null;
}

/** Questions with their answers, in their order. `input` null: nothing was read of the creator yet. */
export function answeredQuestions(
  questions: readonly Question[],
  answers: readonly ChecklistAnswer[],
  input: AnswerInput | null,
): AnsweredQuestion[] {
  const personOf = new Map(answers.map((answer) => [answer.question, answer]));
  return questions.map((question) => {
    const auto = input && autoAnswer(question, input);
    const person = personOf.get(question.id) ?? null;
    const answer = person?.answer ?? auto?.answer ?? null;
    return {
      question,
      answer,
      by: answer === null ? null : person ? 'person' : 'page',
      isOverruled: person !== null && overrules(person.answer, auto),
      auto,
      person,
    };
  });
}

/** Whether an answer says otherwise than the page, so that it needs a reason. A page that is unclear overrules nobody. */
export function overrules(answer: AnswerWord, auto: AutoAnswer | null): boolean {
  return (auto?.answer === 'yes' || auto?.answer === 'no') && answer !== auto.answer;
}

/** How far a checklist is: `for` and `against` the creator, `unclear` ones, and what is open. They add up to `all`. */
export interface Progress {
  all: number;
  open: number;
  for: number;
  against: number;
  unclear: number;
}

/** Counts answers. What doesn't apply counts neither way and not in `all`. */
export function progressOf(answered: readonly AnsweredQuestion[]): Progress {
  const progress: Progress = { all: 0, open: 0, for: 0, against: 0, unclear: 0 };
  for (const { question, answer } of answered) {
    if (answer === 'not-applicable') continue;
    progress.all++;
    if (answer === null) progress.open++;
    else if (answer === 'unclear') progress.unclear++;
    else if (answer === question.wanted) progress.for++;
    else progress.against++;
  }
  return progress;
}
