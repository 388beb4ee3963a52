import { SelectField } from '@/components/base/fields';
import { Table } from '@/components/base/Table';
import { columnName } from '@/lib/texts/column-names';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './import.module.css';

/** A column of a person's file: its header, what stands in its first lines, and what it is taken as ('' for nothing). */
export interface FileColumn {
  header: string;
  examples: readonly string[];
  taken: string;
}

/** The file's columns, what they can be, and who is told of another choice. */
export interface ImportMappingProps {
  columns: readonly FileColumn[];
  choices: readonly string[];
  onMap(index: number, taken: string): void;
}

/** What each column of a table is taken as. No two are taken as the same. */
export function ImportMapping({ columns, choices, onMap }: ImportMappingProps) {
  const { imports: texts, locale } = useWords();
  const others = new Set(columns.map(({ taken }) => taken));
  return (
    <section className={formStyles.panel}>
      <h2>{texts.mappingTitle}</h2>
      <p className={formStyles.hint}>{texts.mappingHint}</p>
      <Table columns={[{ name: texts.inFile }, { name: texts.examples }, { name: texts.takenAs }]}>
        {columns.map(({ header, examples, taken }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file's columns keep their places, and may share a name
          <tr key={index}>
            <td>
              <strong dir="auto">{header}</strong>
            </td>
            <td className={styles.muted}>
              <bdi>{examples.join(' · ')}</bdi>
            </td>
            <td>
              <SelectField
                label={`${texts.takenAs}: ${header}`}
                isLabelHidden
                value={taken}
                options={[
                  { value: '', label: texts.leftOut },
                  ...choices
                    .filter((id) => id === taken || !others.has(id))
                    .map((id) => ({ value: id, label: columnName(id, locale) })),
                ]}
                onChange={(event) => onMap(index, event.target.value)}
              />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
