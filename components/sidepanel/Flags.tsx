import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { Says } from '@/components/base/Says';
import { numberFormat } from '@/lib/model/formatters';
import type { Acknowledgement } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import type { FlagFactTexts } from '@/lib/texts/flag-facts';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import type { FlagText } from '@/lib/views/screening-text';
import { dayText } from './evidence-text';
import { ReasonForm } from './ReasonForm';
import styles from './sidepanel.module.css';

/** A raised flag or note, with why its sign can be harmless and how a person checks; null where that isn't known. */
export interface FlagInPanel extends FlagText {
  facts: FlagFactTexts | null;
}

/** The raised flags and what a person said to them. What was looked at stays on record, also when the flag is gone. */
export interface FlagsProps {
  locale: string;
  raised: readonly FlagInPanel[];
  acknowledged: readonly Acknowledgement[];
  onAcknowledge(flagId: string, reason: string): void;
  onTakeBack(flagId: string): void;
}

/** What was observed, each with the way to say that it was looked at. Nothing where nothing was raised. */
export function Flags(props: FlagsProps) {
  const { locale, raised, acknowledged } = props;
  const { flags } = textsFor(PANEL_TEXTS, locale);
  if (raised.length === 0) return null;
  const saidTo = new Map(acknowledged.map((one) => [one.flagId, one]));
  const observed = raised.filter(({ isNote }) => !isNote);
  const open = observed.filter(({ id }) => !saidTo.has(id)).length;
  return (
    <section aria-labelledby="flags-title" className={styles.block}>
      <h2 id="flags-title">{observed.length === 0 ? flags.notes : flags.title(numberFormat(locale).format(open))}</h2>
      <ul className={styles.plainList}>
        {raised.map((flag) => (
          <Flag key={flag.id} {...props} flag={flag} said={saidTo.get(flag.id) ?? null} />
        ))}
      </ul>
    </section>
  );
}

function Flag({ flag, said, ...props }: FlagsProps & { flag: FlagInPanel; said: Acknowledgement | null }) {
  const { locale, onAcknowledge } = props;
  const { flags } = textsFor(PANEL_TEXTS, locale);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <li className={styles.flag} data-done={said !== null || undefined} data-note={flag.isNote || undefined}>
      <h3>{flag.isNote ? flags.note(flag.name) : flag.name}</h3>
      <Says locale={locale} said={flag.says} />
      {flag.facts && <Facts locale={locale} facts={flag.facts} />}
      {said ? (
        <div className={styles.row}>
          <p className={styles.muted}>
            {flags.acknowledged(dayText(said.at, locale))}: <bdi>{said.reason}</bdi>
          </p>
          <Button size="small" look="quiet" onClick={() => props.onTakeBack(flag.id)}>
            {flags.takeBack}
          </Button>
        </div>
      ) : isAsked ? (
        <ReasonForm
          locale={locale}
          label={flags.reason}
          onCancel={() => setIsAsked(false)}
          onGive={(reason) => {
            setIsAsked(false);
            onAcknowledge(flag.id, reason);
          }}
        />
      ) : (
        !flag.isNote && (
          <Button size="small" onClick={() => setIsAsked(true)}>
            {flags.acknowledge}
          </Button>
        )
      )}
    </li>
  );
}

function Facts({ locale, facts: { innocentCauses, check } }: { locale: string; facts: FlagFactTexts }) {
  const { flags } = textsFor(PANEL_TEXTS, locale);
  return (
    <details className={styles.facts}>
      <summary>{flags.facts}</summary>
      <ul>
        {innocentCauses.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
      <p>
        <b>{flags.check}:</b> {check}
      </p>
    </details>
  );
}
