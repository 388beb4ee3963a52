import { Button } from '@/components/base/Button';
import { Table } from '@/components/base/Table';
import { numberFormat } from '@/lib/model/formatters';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './import.module.css';

/** Something that a file and a campaign say differently, as texts. `canTake`: whether the file's can be put in place. */
export interface ImportConflict {
  entryId: string;
  name: string;
  field: string;
  yours: string;
  theirs: string;
  canTake: boolean;
}

/** How an import went, and who is told what to do about it. */
export interface ImportResultProps {
  isStopped: boolean;
  counts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'leftOut', number>>;
  conflicts: readonly ImportConflict[];
  isUndone: boolean;
  onTake(conflict: ImportConflict): void;
  onUndo(): void;
  onAgain(): void;
  onList(): void;
}

/** What an import did, how to take it back, and what is said in two ways. */
export function ImportResult(props: ImportResultProps) {
  const { imports: texts, locale } = useWords();
  const number = numberFormat(locale);
  return (
    <>
      <section className={formStyles.panel}>
        <h2 aria-live="polite">{props.isUndone ? texts.undone : props.isStopped ? texts.stopped : texts.done}</h2>
        {!props.isUndone && (
          <dl className={styles.counts}>
            {(['added', 'changed', 'unchanged', 'leftOut'] as const).map((id) => (
              <div key={id}>
                <dt>{texts.result[id]}</dt>
                <dd>{number.format(props.counts[id])}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className={formStyles.row}>
          <Button look="primary" onClick={props.onList}>
            {texts.toList}
          </Button>
          {!props.isUndone && <Button onClick={props.onUndo}>{texts.undoAll}</Button>}
          <Button onClick={props.onAgain}>{texts.other}</Button>
        </div>
      </section>
      {props.conflicts.length > 0 && !props.isUndone && <Conflicts {...props} />}
    </>
  );
}

function Conflicts({ conflicts, onTake }: Pick<ImportResultProps, 'conflicts' | 'onTake'>) {
  const { imports: texts, list } = useWords();
  return (
    <section className={formStyles.panel}>
      <h2>{texts.conflictsTitle}</h2>
      <p className={formStyles.hint}>{texts.conflictsText}</p>
      <Table
        columns={[
          { name: list.columns.name },
          { name: texts.inFile, isHidden: true },
          { name: texts.yours },
          { name: texts.theirs },
          { name: texts.takeTheirs, isHidden: true },
        ]}
      >
        {conflicts.map((conflict) => (
          <tr key={`${conflict.entryId} ${conflict.field}`}>
            <td>
              <bdi>{conflict.name}</bdi>
            </td>
            <td className={styles.muted}>{texts.fields[conflict.field] ?? conflict.field}</td>
            <td data-wrap="true">
              <bdi>{conflict.yours}</bdi>
            </td>
            <td data-wrap="true">
              <bdi>{conflict.theirs}</bdi>
            </td>
            <td>
              {conflict.canTake && (
                <Button size="small" onClick={() => onTake(conflict)}>
                  {texts.takeTheirs}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
