import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { SelectField, TextArea } from '@/components/base/fields';
import type { AnsweredQuestion } from '@/lib/checklist/answered';
import { askMessage } from '@/lib/checklist/ask-message';
import { numberFormat } from '@/lib/model/formatters';
import { TEXT_LANGUAGES, type TextLanguage, textsFor } from '@/lib/texts/catalog';
import { CHECKLIST_TEXTS } from '@/lib/texts/checklist';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import styles from './sidepanel.module.css';

/** The questions that only the creator can answer, and the creator's name to greet by (null: not known). */
export interface AskMessageProps {
  locale: string;
  open: readonly AnsweredQuestion[];
  name: string | null;
  ownTexts: ReadonlyMap<string, string>;
  onCopy(text: string): void;
}

/** The message that asks for what is open, in a language of the person's choice, to copy. Nothing where nothing is open. */
export function AskMessage({ locale, open, name, ownTexts, onCopy }: AskMessageProps) {
  const { message } = textsFor(PANEL_TEXTS, locale);
  const [language, setLanguage] = useState<TextLanguage>(
    () => TEXT_LANGUAGES.find((known) => known === locale.slice(0, 2).toLowerCase()) ?? 'en',
  );
  const text = askMessage(open, name, CHECKLIST_TEXTS[language].message, ownTexts);
  if (text === null) return null;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <section className={styles.block} aria-labelledby="message-title">
      <h2 id="message-title">{message.title(numberFormat(locale).format(open.length))}</h2>
      <SelectField
        label={message.language}
        value={language}
        options={TEXT_LANGUAGES.map((id) => ({ value: id, label: names.of(id) ?? id }))}
        // The options are these languages.
        onChange={(event) => setLanguage(event.target.value as TextLanguage)}
      />
      <TextArea label={message.copy} isLabelHidden readOnly rows={6} lang={language} dir="auto" value={text} />
      <div className={styles.row}>
        <Button icon={<Copy size={16} />} onClick={() => onCopy(text)}>
          {message.copy}
        </Button>
      </div>
    </section>
  );
}
