import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import { Button } from '../base/Button';
import styles from './popup.module.css';

/** The question whether to read replies, and what to do with the answer. */
export interface RepliesQuestionProps {
  locale: string;
  onAnswer(isAgreed: boolean): void;
}

/** Asks once, in plain words, whether the replies that pages load may be read. */
export function RepliesQuestion({ locale, onAnswer }: RepliesQuestionProps) {
  const { question } = textsFor(POPUP_TEXTS, locale);
  return (
    <section className={styles.question} aria-labelledby="replies-question">
      <h2 id="replies-question">{question.title}</h2>
      <p>{question.text}</p>
      <p className={styles.muted}>{question.declined}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onAnswer(false)}>{question.decline}</Button>
        <Button look="primary" onClick={() => onAnswer(true)}>
          {question.agree}
        </Button>
      </div>
    </section>
  );
}
