import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { ConfirmDialog } from '@/components/base/ConfirmDialog';
import { formatDay } from '@/lib/views/dashboard-figures';
import styles from '../forms.module.css';
import { useWords } from '../words';

/** The entries of a campaign that its period says must go, as far as they are shown, and who is told that they may. */
export interface RetentionPanelProps {
  campaignName: string;
  /** The period in days; null where the campaign has none. */
  days: number | null;
  due: readonly { id: string; name: string; changedAt: number }[];
  onRemove(ids: readonly string[]): void;
}

/** So many names are listed; all that are due are counted. */
const LISTED = 20;

/** What a campaign's retention period would remove. Nothing goes before a person says so. */
export function RetentionPanel({ campaignName, days, due, onRemove }: RetentionPanelProps) {
  const { locale, frame, imports, data: texts } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <section className={styles.panel}>
      <h2>{texts.retentionTitle(campaignName)}</h2>
      <p className={styles.hint}>{days === null ? texts.retentionNone : texts.retentionPeriod(days, locale)}</p>
      {days !== null && <p>{due.length === 0 ? texts.retentionNobody : texts.retentionDue(due.length, locale)}</p>}
      {due.length > 0 && (
        <>
          <ul className={styles.compact}>
            {due.slice(0, LISTED).map(({ id, name, changedAt }) => (
              <li key={id}>
                <span dir="auto">{name}</span>
                <span className={styles.hint}>
                  {texts.lastChanged} {formatDay(changedAt, locale)}
                </span>
              </li>
            ))}
            {due.length > LISTED && <li>{imports.more(due.length - LISTED, locale)}</li>}
          </ul>
          <Button look="danger" onClick={() => setAsked(true)}>
            {texts.retentionRemove}
          </Button>
        </>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        title={texts.retentionAsk(due.length, locale)}
        description={texts.retentionAskText}
        confirmLabel={texts.retentionRemove}
        cancelLabel={frame.cancel}
        isDangerous
        onConfirm={() => {
          setAsked(false);
          onRemove(due.map(({ id }) => id));
        }}
        onCancel={() => setAsked(false)}
      />
    </section>
  );
}
