import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { EmptyState } from '@/components/base/EmptyState';
import { CheckboxField, TextField } from '@/components/base/fields';
import { IconButton } from '@/components/base/IconButton';
import type { OwnQuestion } from '@/lib/model/own-question';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import styles from './sidepanel.module.css';

/** A campaign's own questions, and how they come and go. Answers to a question that goes stay on record. */
export interface OwnQuestionsProps {
  locale: string;
  questions: readonly OwnQuestion[];
  onAdd(question: Omit<OwnQuestion, 'id'>): void;
  onRemove(id: string): void;
}

/** Where a person writes questions for every creator of a campaign. */
export function OwnQuestions({ locale, questions, onAdd, onRemove }: OwnQuestionsProps) {
  const { own, checklist } = textsFor(PANEL_TEXTS, locale);
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div className={styles.block}>
      {questions.length === 0 && <EmptyState title={checklist.noOwn} text={checklist.noOwnHelp} />}
      <form
        className={styles.block}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onAdd({ text: text.trim(), isAsked });
          setText('');
          setIsAsked(false);
        }}
      >
        <TextField
          label={own.text}
          dir="auto"
          maxLength={300}
          placeholder={own.example}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <CheckboxField label={own.isAsked} checked={isAsked} onChange={(event) => setIsAsked(event.target.checked)} />
        <div className={styles.row}>
          <Button type="submit" disabled={text.trim() === ''}>
            {own.add}
          </Button>
        </div>
      </form>
      {questions.length > 0 && (
        <ul className={styles.plainList}>
          {questions.map((question) => (
            <li key={question.id} className={styles.itemRow}>
              <span dir="auto">{question.text}</span>
              <IconButton
                label={own.remove(question.text)}
                icon={<Trash2 size={16} />}
                onClick={() => onRemove(question.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
