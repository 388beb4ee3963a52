import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { SelectField, TextArea, TextField } from '@/components/base/fields';
import { IconButton } from '@/components/base/IconButton';
import type { AudienceItem } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { AUDIENCE_FIELDS, type AudienceField, PANEL_TEXTS } from '@/lib/texts/panel';
import { dayText } from './evidence-text';
import styles from './sidepanel.module.css';

/** What a creator sent, and how it is entered. `today` is the person's day as YYYY-MM-DD, the latest that can be entered. */
export interface SentProps {
  locale: string;
  today: string;
  items: readonly AudienceItem[];
  onAdd(item: AudienceItem): void;
  onRemove(item: AudienceItem): void;
}

/** What the creator supplied about the audience, each with the day it came. */
export function Sent({ locale, today, items, onAdd, onRemove }: SentProps) {
  const { sent } = textsFor(PANEL_TEXTS, locale);
  return (
    <section className={styles.block} aria-labelledby="sent-title">
      <h2 id="sent-title">{sent.title}</h2>
      <p className={styles.muted}>{sent.help}</p>
      <SentForm locale={locale} today={today} onAdd={onAdd} />
      {items.length === 0 ? (
        <p className={styles.muted}>{sent.nothing}</p>
      ) : (
        <ul className={styles.plainList}>
          {items.map((item) => {
            const what = nameOf(item.what, sent.fields);
            return (
              <li key={`${item.what} ${item.receivedAt} ${item.value}`} className={styles.itemRow}>
                <span>
                  <b dir="auto">{what}</b> <span className={styles.muted}>{dayText(item.receivedAt, locale)}</span>
                  <br />
                  <span dir="auto" className={styles.sentValue}>
                    {item.value}
                  </span>
                </span>
                <IconButton label={sent.remove(what)} icon={<Trash2 size={16} />} onClick={() => onRemove(item)} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function SentForm({ locale, today, onAdd }: Pick<SentProps, 'locale' | 'today' | 'onAdd'>) {
  const { sent } = textsFor(PANEL_TEXTS, locale);
  const [field, setField] = useState<AudienceField>('age');
  const [other, setOther] = useState('');
  const [value, setValue] = useState('');
  const [day, setDay] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const submit = () => {
    setIsTried(true);
    const receivedAt = new Date(`${day}T12:00`).getTime();
    if (value.trim() === '' || (field === 'other' && other.trim() === '') || Number.isNaN(receivedAt)) return;
    onAdd({ what: field === 'other' ? other.trim() : field, value: value.trim(), receivedAt });
    setValue('');
    setOther('');
    setIsTried(false);
  };
  return (
    <form
      className={styles.block}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <SelectField
        label={sent.what}
        value={field}
        options={AUDIENCE_FIELDS.map((id) => ({ value: id, label: sent.fields[id] }))}
        // The options are these fields.
        onChange={(event) => setField(event.target.value as AudienceField)}
      />
      {field === 'other' && (
        <TextField
          label={sent.otherWhat}
          dir="auto"
          maxLength={300}
          required
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
      )}
      <TextArea
        label={sent.value}
        dir="auto"
        maxLength={10_000}
        value={value}
        error={isTried && value.trim() === '' ? sent.needsValue : undefined}
        onChange={(event) => setValue(event.target.value)}
      />
      <TextField
        label={sent.date}
        type="date"
        required
        max={today}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <div className={styles.row}>
        <Button type="submit" look="primary">
          {sent.add}
        </Button>
      </div>
    </form>
  );
}

/** The field's word in the person's language; what the person named it where it is none of the fields. */
function nameOf(what: string, fields: Readonly<Record<string, string>>): string {
  return Object.hasOwn(fields, what) ? (fields[what] ?? what) : what;
}
