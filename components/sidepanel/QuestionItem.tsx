import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, CircleMinus } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/base/Button';
import { TextArea } from '@/components/base/fields';
import { Says } from '@/components/base/Says';
import type { AnsweredQuestion } from '@/lib/checklist/answered';
import { ANSWER_KEYS, type AnswerWord } from '@/lib/checklist/question';
import { textsFor } from '@/lib/texts/catalog';
import { CHECKLIST_TEXTS } from '@/lib/texts/checklist';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { dayText, evidenceText } from './evidence-text';
import { ReasonForm } from './ReasonForm';
import styles from './sidepanel.module.css';

/** One question. `groupName` null: it is that of the question before. `pending`: an answer that waits for the reason why it overrules the page. */
export interface QuestionItemProps {
  locale: string;
  answered: AnsweredQuestion;
  text: string;
  groupName: string | null;
  isCurrent: boolean;
  /** The brief to answer by; '' for none. */
  goal: string;
  pending: AnswerWord | null;
  onOpen(): void;
  onAnswer(answer: AnswerWord): void;
  onReason(reason: string): void;
  onCancel(): void;
  onNote(note: string): void;
  onTakeBack(): void;
}

const ANSWER_WORDS = Object.keys(ANSWER_KEYS) as AnswerWord[]; // the keys of the table

/** A question with its answer; the current one shows evidence, buttons and the note. */
export function QuestionItem(props: QuestionItemProps) {
  const { locale, answered, isCurrent } = props;
  const { question, answer, by, auto, person } = answered;
  const texts = textsFor(PANEL_TEXTS, locale).checklist;
  const words = textsFor(CHECKLIST_TEXTS, locale);
  const id = useId();
  return (
    <li className={styles.question} data-current={isCurrent || undefined}>
      <button
        type="button"
        className={styles.questionHead}
        data-question={question.id}
        aria-expanded={isCurrent}
        aria-controls={isCurrent ? id : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={props.onOpen}
      >
        <AnswerIcon answered={answered} />
        <span>
          {props.groupName && <span className={styles.muted}>{props.groupName}</span>}
          <bdi className={styles.asks}>{props.text}</bdi>
          <span className={answer === null ? 'visually-hidden' : styles.answer}>
            {answer === null ? texts.open : words.answers[answer]}
            {by && (
              <span className={styles.muted}>
                {' · '}
                {by === 'page'
                  ? texts.byPage(dayText(auto?.at ?? 0, locale))
                  : texts.byYou(dayText(person?.at ?? 0, locale))}
              </span>
            )}
          </span>
        </span>
      </button>
      {isCurrent && (
        <div id={id} className={styles.questionBody}>
          {props.goal !== '' && (
            <p className={styles.goal}>
              <span className={styles.muted}>{texts.goal}</span> <bdi>{props.goal}</bdi>
            </p>
          )}
          <Evidence locale={locale} answered={answered} />
          <fieldset className={styles.answers} aria-label={props.text}>
            {ANSWER_WORDS.map((word) => (
              <Button
                key={word}
                size="small"
                aria-pressed={person?.answer === word}
                aria-keyshortcuts={ANSWER_KEYS[word]}
                className={styles.answerButton}
                onClick={() => props.onAnswer(word)}
              >
                {words.answers[word]} <span aria-hidden="true">{ANSWER_KEYS[word]}</span>
              </Button>
            ))}
          </fieldset>
          {props.pending && (
            <ReasonForm
              locale={locale}
              label={texts.whyOtherwise(words.answers[props.pending])}
              onGive={props.onReason}
              onCancel={props.onCancel}
            />
          )}
          <Note label={texts.note} note={person?.note ?? ''} onNote={props.onNote} />
          {person && (
            <Button size="small" look="quiet" onClick={props.onTakeBack}>
              {texts.takeBack}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What the page gave: its answer where a person overruled it, and the evidence with its date. */
function Evidence({ locale, answered }: { locale: string; answered: AnsweredQuestion }) {
  const panel = textsFor(PANEL_TEXTS, locale);
  const words = textsFor(CHECKLIST_TEXTS, locale);
  const { auto, person, isOverruled, question } = answered;
  if (auto === null) return <p className={styles.muted}>{words.sources[question.source]}</p>;
  return (
    <div className={styles.evidence}>
      {isOverruled && auto.answer !== null && <p>{panel.checklist.pageSays(words.answers[auto.answer])}</p>}
      {isOverruled && person?.reason && <p dir="auto">{person.reason}</p>}
      <ul className={styles.evidenceList}>
        {auto.evidence.map((one) => {
          const said = evidenceText(one, panel.evidence, locale);
          return <Says key={said.text} as="li" locale={locale} said={said} />;
        })}
      </ul>
      <p className={styles.muted}>{panel.checklist.evidence(dayText(auto.at, locale))}</p>
    </div>
  );
}

/** A note, handed on when its field is left. */
function Note({ label, note, onNote }: { label: string; note: string; onNote(note: string): void }) {
  const [text, setText] = useState(note);
  useEffect(() => setText(note), [note]);
  return (
    <TextArea
      label={label}
      dir="auto"
      rows={2}
      maxLength={10_000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== note && onNote(text)}
    />
  );
}

/** Says by its form, not by its colour alone, how the answer speaks. */
function AnswerIcon({ answered: { answer, question } }: { answered: AnsweredQuestion }) {
  const [Icon, tone] =
    answer === null
      ? [CircleDashed, 'open']
      : answer === 'unclear'
        ? [CircleHelp, 'unclear']
        : answer === 'not-applicable'
          ? [CircleMinus, 'open']
          : answer === question.wanted
            ? [CircleCheck, 'for']
            : [CircleAlert, 'against'];
  return (
    <span className={styles.answerIcon} data-tone={tone} aria-hidden="true">
      <Icon size={18} />
    </span>
  );
}
