import { Check } from 'lucide-react';
import type { Screening } from '@/lib/model/assessment';
import { counted, textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import type { FlagText, ScreeningText } from '@/lib/views/screening-text';
import type { SummaryLine } from '@/lib/views/summary';
import { Button } from '../base/Button';
import { Figure } from '../base/Figure';
import { Says } from '../base/Says';
import { EntryEditor, type EntryEditorProps } from './EntryEditor';
import styles from './popup.module.css';

/** How many flags are shown at once; the others are in the checklist. */
const SHOWN_FLAGS = 2;

/** A sign for each result, so that its colour never stands alone. */
const SIGNS: Record<Screening, string> = { good: '✓', check: '!', outside: '–', 'not-enough': '…' };

/** The creator in the active tab, ready to show. `entry` is null where it isn't saved to the active campaign. */
export interface CreatorPanelProps {
  locale: string;
  name: string;
  handle: string | null;
  platformLabel: string;
  /** Null where it was never assessed. */
  result: (ScreeningText & { screening: Screening; flags: readonly FlagText[] }) | null;
  lines: readonly SummaryLine[];
  /** Where it stood in an earlier campaign, such as "Rejected, 3 May, price". */
  seenBefore: string | null;
  entry: Omit<EntryEditorProps, 'locale'> | null;
  onSave(): void;
}

/** The creator's screening result with its figures, the button that saves, and what a person entered. */
export function CreatorPanel(props: CreatorPanelProps) {
  const { locale, result, entry } = props;
  const texts = textsFor(POPUP_TEXTS, locale);
  return (
    <section className={styles.creator} aria-label={texts.creatorInTab}>
      <div className={styles.head}>
        <div>
          <h1 dir="auto">{props.name}</h1>
          <p className={styles.muted}>
            {props.handle && (
              <>
                <bdi>@{props.handle}</bdi> ·{' '}
              </>
            )}
            {props.platformLabel}
          </p>
        </div>
        <Button
          look={entry ? 'plain' : 'primary'}
          icon={entry ? <Check size={16} /> : undefined}
          disabled={entry !== null}
          onClick={props.onSave}
        >
          {entry ? texts.saved : texts.save}
        </Button>
      </div>
      {result && <Result locale={locale} {...result} />}
      <dl className={styles.figures}>
        {props.lines.map((line) => (
          <div key={line.id}>
            <dt>{line.label}</dt>
            <dd>
              <Figure provenance={line.rows.length === 0 ? null : { title: line.label, rows: line.rows }}>
                {line.value}
              </Figure>
            </dd>
          </div>
        ))}
      </dl>
      {result?.nextStep && <Says className={styles.next} locale={locale} said={result.nextStep} />}
      {props.seenBefore && <p className={styles.muted}>{texts.seenBefore(props.seenBefore)}</p>}
      {entry && <EntryEditor key={entry.id} locale={locale} {...entry} />}
    </section>
  );
}

function Result({
  locale,
  screening,
  headline,
  because,
  flags,
}: NonNullable<CreatorPanelProps['result']> & { locale: string }) {
  const texts = textsFor(POPUP_TEXTS, locale);
  const others = flags.length - SHOWN_FLAGS;
  return (
    <>
      <div>
        <p className={styles.headline}>
          <span className={styles.sign} data-result={screening} aria-hidden="true">
            {SIGNS[screening]}
          </span>
          {headline}
        </p>
        <Says locale={locale} said={because} />
      </div>
      {flags.length > 0 && (
        <ul className={styles.flags}>
          {flags.slice(0, SHOWN_FLAGS).map((flag) => (
            <li key={flag.id}>
              <b>{flag.name}</b>
              <Says as="span" locale={locale} said={flag.says} />
            </li>
          ))}
          {others > 0 && <li className={styles.muted}>{counted(locale, others, texts.moreFlags)}</li>}
        </ul>
      )}
    </>
  );
}
