import { numberFormat } from '@/lib/model/formatters';
import styles from '../forms.module.css';
import { useWords } from '../words';

/** What of the store is counted. */
export type Counted = 'creators' | 'entries' | 'posts' | 'comments' | 'observations';

/** How much is stored, and how safely; `state` is what the browser says, null until it has. */
export interface StoragePanelProps {
  counts: Readonly<Record<Counted, number>> | null;
  state: { isPersisted: boolean; usedBytes: number | null; quotaBytes: number | null } | null;
}

/** How much is stored, how much room there is, and whether the browser promised to keep it. */
export function StoragePanel({ counts, state }: StoragePanelProps) {
  const { locale, frame, data: texts } = useWords();
  const number = numberFormat(locale);
  const { usedBytes = null, quotaBytes = null } = state ?? {};
  return (
    <section className={styles.panel}>
      <h2>{texts.storage}</h2>
      {state && <p className={styles.hint}>{state.isPersisted ? texts.persisted : texts.notPersisted}</p>}
      {usedBytes !== null && quotaBytes !== null && (
        <div className={styles.narrow}>
          <span className={styles.meterLabel}>
            {texts.used(bytesText(usedBytes, locale), bytesText(quotaBytes, locale))}
          </span>
          <span className={styles.meter} aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(100, (100 * usedBytes) / Math.max(1, quotaBytes))}%` }} />
          </span>
        </div>
      )}
      {counts && (
        <dl className={styles.figures}>
          {(Object.keys(counts) as Counted[]) /* its own keys */
            .map((what) => (
              <div key={what}>
                <dt>{frame.settings.stored[what]}</dt>
                <dd>{number.format(counts[what])}</dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}

function bytesText(bytes: number, locale: string): string {
  const isMany = bytes >= 1e9;
  const format = { style: 'unit', unit: isMany ? 'gigabyte' : 'megabyte', maximumFractionDigits: 1 } as const;
  return numberFormat(locale, format).format(bytes / (isMany ? 1e9 : 1e6));
}
