import { type KeyboardEvent, useRef, useState } from 'react';
import { SelectField } from '@/components/base/fields';
import { type AnsweredQuestion, overrules, progressOf } from '@/lib/checklist/answered';
import { ANSWER_KEYS, type AnswerWord } from '@/lib/checklist/question';
import { TEMPLATE_IDS, type TemplateId } from '@/lib/checklist/questions';
import { numberFormat } from '@/lib/model/formatters';
import type { ChecklistAnswer } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { CHECKLIST_TEXTS } from '@/lib/texts/checklist';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { QuestionItem } from './QuestionItem';
import styles from './sidepanel.module.css';

/** A person's answer as it is given here; when and by whom is added where it is kept. */
export interface GivenAnswer {
  answer: AnswerWord;
  note: string;
  reason?: string;
}

/** A checklist with its answers. `savesTo`: the campaign that the first answer saves to; null where the creator is saved. */
export interface ChecklistProps {
  locale: string;
  template: TemplateId;
  questions: readonly AnsweredQuestion[];
  /** The campaign's own questions' texts by id. */
  ownTexts: ReadonlyMap<string, string>;
  savesTo: string | null;
  /** The campaign's brief in the person's words; '' for none. */
  goal: string;
  onTemplate(template: TemplateId): void;
  onAnswer(questionId: string, given: GivenAnswer): void;
  onTakeBack(questionId: string): void;
}

/** The question that is asked with the campaign's brief beside it. */
const BRIEF_QUESTION = 'fits-brief';

const ANSWER_OF_KEY = new Map(Object.entries(ANSWER_KEYS).map(([answer, key]) => [key, answer as AnswerWord])); // the keys of the table

/**
 * The questions of one template, one of them open. With the focus on a question one key answers it and goes on to the
 * next; arrows move. Typing in a field is typing.
 */
export function Checklist(props: ChecklistProps) {
  const { locale, questions } = props;
  const panel = textsFor(PANEL_TEXTS, locale).checklist;
  const words = textsFor(CHECKLIST_TEXTS, locale);
  const [openId, setOpenId] = useState<string | null>(null);
  const [pending, setPending] = useState<AnswerWord | null>(null);
  const [draft, setDraft] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const firstOpen = questions.find(({ answer }) => answer === null)?.question.id ?? questions[0]?.question.id;
  const current = questions.some(({ question }) => question.id === openId) ? openId : firstOpen;
  const at = questions.findIndex(({ question }) => question.id === current);

  const open = (id: string) => {
    setOpenId(id);
    setPending(null);
    if (id !== current) setDraft('');
  };

  const moveTo = (index: number) => {
    const next = questions[Math.max(0, Math.min(questions.length - 1, index))]?.question.id;
    if (next === undefined) return;
    open(next);
    list.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(next)}"]`)?.focus();
  };

  const give = (answered: AnsweredQuestion, answer: AnswerWord, reason?: string) => {
    props.onAnswer(answered.question.id, {
      answer,
      note: answered.person?.note ?? draft,
      ...(reason === undefined ? {} : { reason }),
    });
    setPending(null);
    moveTo(questions.indexOf(answered) + 1);
  };

  const keepNote = ({ question, answer, reason }: ChecklistAnswer, note: string) =>
    props.onAnswer(question, { answer, note, ...(reason === undefined ? {} : { reason }) });

  const answer = (answered: AnsweredQuestion, word: AnswerWord) => {
    if (!overrules(word, answered.auto)) return give(answered, word);
    open(answered.question.id);
    setPending(word);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const answered = questions[at];
    const word = ANSWER_OF_KEY.get(event.key.toLowerCase());
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: questions.length - 1 };
    const target = moves[event.key];
    if (target !== undefined) moveTo(target);
    else if (word !== undefined && answered) answer(answered, word);
    else return;
    event.preventDefault();
  };

  return (
    <section className={styles.block} aria-label={words.templates[props.template]}>
      <SelectField
        label={panel.template}
        value={props.template}
        options={TEMPLATE_IDS.map((id) => ({ value: id, label: words.templates[id] }))}
        // The options are the templates.
        onChange={(event) => props.onTemplate(event.target.value as TemplateId)}
      />
      {questions.length > 0 && <ProgressLine locale={locale} questions={questions} />}
      <ol ref={list} className={styles.questions} onKeyDown={onKeyDown}>
        {questions.map((answered, index) => {
          const { id, group } = answered.question;
          const isCurrent = id === current;
          return (
            <QuestionItem
              key={id}
              locale={locale}
              answered={answered}
              text={props.ownTexts.get(id) ?? (words.questions as Readonly<Record<string, string>>)[id] ?? id}
              groupName={questions[index - 1]?.question.group === group ? null : words.groups[group]}
              isCurrent={isCurrent}
              goal={id === BRIEF_QUESTION ? props.goal : ''}
              pending={isCurrent ? pending : null}
              onOpen={() => open(id)}
              onAnswer={(word) => answer(answered, word)}
              onReason={(reason) => pending && give(answered, pending, reason)}
              onCancel={() => moveTo(at)}
              onNote={(note) => (answered.person ? keepNote(answered.person, note) : setDraft(note))}
              onTakeBack={() => props.onTakeBack(id)}
            />
          );
        })}
      </ol>
      {questions.length > 0 && <p className={styles.muted}>{panel.keys}</p>}
      {props.savesTo !== null && questions.length > 0 && (
        <p className={styles.muted}>{panel.savesFirst(props.savesTo)}</p>
      )}
    </section>
  );
}

/** How far it is, in words; read out when it changes. */
function ProgressLine({ locale, questions }: { locale: string; questions: readonly AnsweredQuestion[] }) {
  const texts = textsFor(PANEL_TEXTS, locale).checklist;
  const progress = progressOf(questions);
  const number = (value: number) => numberFormat(locale).format(value);
  const parts = [
    progress.open === 0 ? texts.allDone : texts.progress(number(progress.all - progress.open), number(progress.all)),
    ...(progress.against > 0 ? [texts.against(number(progress.against))] : []),
    ...(progress.unclear > 0 ? [texts.unclear(number(progress.unclear))] : []),
  ];
  return <p role="status">{parts.join(' · ')}</p>;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
