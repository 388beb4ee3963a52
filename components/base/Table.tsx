import type { ReactNode } from 'react';
import styles from './Table.module.css';

/** A column's head. `isHidden`: its name is for screen readers only, where the cells say what they are. */
export interface TableColumn {
  name: string;
  isHidden?: boolean;
}

/** A table of few rows that scrolls sideways by itself where it is too wide. `children` are its rows. */
export function Table({ columns, children }: { columns: readonly TableColumn[]; children: ReactNode }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, isHidden }) =>
              isHidden ? (
                <th key={name} scope="col" aria-label={name} />
              ) : (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
