import { EmptyState } from '@/components/base/EmptyState';
import { numberFormat } from '@/lib/model/formatters';
import { textsFor } from '@/lib/texts/catalog';
import { HEALTH_TEXTS } from '@/lib/texts/health';
import type { FieldHealth, KindHealth } from '@/lib/views/health-view';
import { useWords } from '../words';
import styles from './HealthView.module.css';

/** How well each kind of page is read: a table a kind, the state of each field in words and by a bar. */
export function HealthView({ kinds }: { kinds: readonly KindHealth[] }) {
  const { locale } = useWords();
  const texts = textsFor(HEALTH_TEXTS, locale);
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <p className={styles.muted}>{texts.intro}</p>
      {kinds.length === 0 && <EmptyState title={texts.empty.title} text={texts.empty.text} />}
      {kinds.map((kind) => (
        <KindTable key={kind.id} kind={kind} />
      ))}
    </div>
  );
}

function KindTable({ kind }: { kind: KindHealth }) {
  const { locale } = useWords();
  const { columns } = textsFor(HEALTH_TEXTS, locale);
  return (
    <section className={styles.kind}>
      <table>
        <caption>
          <strong>{kind.platform}</strong>, {kind.kind} <span className={styles.muted}>({kind.visits})</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.read}</th>
            <th scope="col">{columns.notShown}</th>
            <th scope="col">{columns.failed}</th>
          </tr>
        </thead>
        <tbody>
          {kind.fields.map((field) => (
            <FieldRow key={field.field} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ field }: { field: FieldHealth }) {
  const { locale } = useWords();
  const { states } = textsFor(HEALTH_TEXTS, locale);
  const { label, read, notShown, failed, state, dropped } = field;
  const number = (n: number) => numberFormat(locale).format(n);
  return (
    <tr data-state={state} data-dropped={dropped !== null || undefined}>
      <th scope="row">{label}</th>
      <td>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${read + failed === 0 ? 0 : (read / (read + failed)) * 100}%` }} />
        </span>
        {states[state]}
        {dropped && ' '}
        {dropped && <em className={styles.dropped}>{dropped}</em>}
      </td>
      <td>{number(read)}</td>
      <td>{number(notShown)}</td>
      <td>{number(failed)}</td>
    </tr>
  );
}
