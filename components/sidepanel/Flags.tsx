import { useState } from 'react';
import { Button } from '@/components/base/Button';
import type { FlagResult } from '@/lib/model/assessment';
import type { Acknowledgement } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { dayText } from './evidence-text';
import { ReasonForm } from './ReasonForm';
import styles from './sidepanel.module.css';

/** The raised flags and what a person said to them. What was looked at stays on record, also when the flag is gone. */
export interface FlagsProps {
  locale: string;
  raised: readonly FlagResult[];
  acknowledged: readonly Acknowledgement[];
  onAcknowledge(flagId: string, reason: string): void;
  onTakeBack(flagId: string): void;
}

/** What was observed, each with the way to say that it was looked at. Nothing where nothing was raised. */
export function Flags({ locale, raised, acknowledged, onAcknowledge, onTakeBack }: FlagsProps) {
  const { flags } = textsFor(PANEL_TEXTS, locale);
  const [asked, setAsked] = useState<string | null>(null);
  const saidTo = new Map(acknowledged.map((one) => [one.flagId, one]));
  if (raised.length === 0) return null;
  const open = raised.filter(({ id }) => !saidTo.has(id)).length;
  return (
    <section aria-labelledby="flags-title" className={styles.block}>
      <h2 id="flags-title">{flags.title(new Intl.NumberFormat(locale).format(open))}</h2>
      <ul className={styles.plainList}>
        {raised.map(({ id, says }) => {
          const said = saidTo.get(id);
          return (
            <li key={id} className={styles.flag} data-done={said !== undefined || undefined}>
              <p dir="auto">{says}</p>
              {said ? (
                <div className={styles.row}>
                  <p className={styles.muted}>
                    {flags.acknowledged(dayText(said.at, locale))}: <bdi>{said.reason}</bdi>
                  </p>
                  <Button size="small" look="quiet" onClick={() => onTakeBack(id)}>
                    {flags.takeBack}
                  </Button>
                </div>
              ) : asked === id ? (
                <ReasonForm
                  locale={locale}
                  label={flags.reason}
                  onCancel={() => setAsked(null)}
                  onGive={(reason) => {
                    setAsked(null);
                    onAcknowledge(id, reason);
                  }}
                />
              ) : (
                <Button size="small" onClick={() => setAsked(id)}>
                  {flags.acknowledge}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
