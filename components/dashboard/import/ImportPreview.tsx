import { Button } from '@/components/base/Button';
import { Table } from '@/components/base/Table';
import { numberFormat } from '@/lib/model/formatters';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './import.module.css';
import { type ImportProblem, Problems } from './Problems';

/** What an import would do, as far as it is shown: the first creators, and how many of everything. */
export interface ImportPreviewProps {
  campaignName: string;
  shown: readonly { line: number; name: string; platform: string; brings: readonly string[] }[];
  count: number;
  /** How many of them are in the campaign already; null while that is looked up. */
  known: number | null;
  doubles: number;
  problems: readonly ImportProblem[];
  left: readonly ImportProblem[];
  /** How many could be queued: an old kind of address can be opened, though it can't be saved unread. */
  queueable: number;
  onImport(): void;
  onQueue(): void;
}

/** What comes in, what doesn't and why, and the two things that can be done with it. */
export function ImportPreview(props: ImportPreviewProps) {
  const { imports: texts, list, locale } = useWords();
  const number = numberFormat(locale);
  const figures = [
    { id: 'taken', n: props.count },
    { id: 'known', n: props.known },
    { id: 'doubles', n: props.doubles },
    { id: 'problems', n: props.problems.length },
    { id: 'left', n: props.left.length },
  ] as const;
  return (
    <section className={formStyles.panel}>
      <h2>{texts.previewTitle}</h2>
      <dl className={styles.counts}>
        {figures
          .filter(({ id, n }) => id === 'taken' || n !== 0)
          .map(({ id, n }) => (
            <div key={id}>
              <dt>{texts.counts[id]}</dt>
              <dd>{n === null ? '…' : number.format(n)}</dd>
            </div>
          ))}
      </dl>
      {props.count === 0 && props.queueable === 0 && <p>{texts.nothing}</p>}
      {props.shown.length > 0 && (
        <Table
          columns={[
            { name: texts.line },
            { name: list.columns.name },
            { name: list.platform },
            { name: texts.entered },
          ]}
        >
          {props.shown.map(({ line, name, platform, brings }) => (
            <tr key={line}>
              <td className={styles.number}>{number.format(line)}</td>
              <td>
                <bdi>{name}</bdi>
              </td>
              <td>{platform}</td>
              <td className={styles.muted}>
                <bdi>{brings.join(' · ')}</bdi>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {props.count > props.shown.length && (
        <p className={formStyles.hint}>{texts.more(props.count - props.shown.length, locale)}</p>
      )}
      <Problems title={texts.problemsTitle} problems={props.problems} />
      <Problems title={texts.leftTitle} problems={props.left} />
      <div className={formStyles.row}>
        <Button look="primary" disabled={props.count === 0} onClick={props.onImport}>
          {texts.toCampaign(props.count, props.campaignName, locale)}
        </Button>
        <Button disabled={props.queueable === 0} onClick={props.onQueue}>
          {texts.toQueue}
        </Button>
      </div>
    </section>
  );
}
