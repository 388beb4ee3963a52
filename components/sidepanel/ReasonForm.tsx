import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/base/Button';
import { TextField } from '@/components/base/fields';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import styles from './sidepanel.module.css';

/** Asks for a reason, which has to be given. Enter gives it, Escape doesn't. */
export function ReasonForm({
  locale,
  label,
  onGive,
  onCancel,
}: {
  locale: string;
  label: string;
  onGive(reason: string): void;
  onCancel(): void;
}) {
  const texts = textsFor(PANEL_TEXTS, locale);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.block}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onGive(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextField
        ref={field}
        label={label}
        dir="auto"
        value={reason}
        maxLength={2_000}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.row}>
        <Button size="small" look="primary" type="submit" disabled={reason.trim() === ''}>
          {texts.save}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
