import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '@/components/base/IconButton';
import type { ColumnId } from '@/lib/model/table-columns';
import { textsFor } from '@/lib/texts/catalog';
import { columnName } from '@/lib/texts/column-names';
import { COLUMN_SET_TEXTS } from '@/lib/texts/column-sets';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './export.module.css';

/** The chosen columns in their order, and who is told of another one. */
export interface ColumnOrderProps {
  columns: readonly ColumnId[];
  onOrder(columns: readonly ColumnId[]): void;
}

/** The columns in their order, each with buttons that move it. The focus stays with the column that was moved. */
export function ColumnOrder({ columns, onOrder }: ColumnOrderProps) {
  const { locale } = useWords();
  const texts = textsFor(COLUMN_SET_TEXTS, locale);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ column: ColumnId; way: 'up' | 'down' } | null>(null);
  const title = useId();
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { column, way } = moved.current;
    moved.current = null;
    list.current?.querySelector<HTMLElement>(`[data-column="${column}"] [data-way="${way}"]`)?.focus();
  });
  const move = (index: number, way: 'up' | 'down') => {
    const to = way === 'up' ? index - 1 : index + 1;
    const next = [...columns];
    const [column] = next.splice(index, 1);
    if (column === undefined || to < 0 || to >= columns.length) return;
    next.splice(to, 0, column);
    moved.current = { column, way };
    onOrder(next);
  };
  return (
    <section className={styles.order} aria-labelledby={title}>
      <h3 id={title}>{texts.order}</h3>
      {columns.length === 0 && <p className={formStyles.hint}>{texts.none}</p>}
      <ol ref={list}>
        {columns.map((column, index) => (
          <li key={column} data-column={column}>
            <span>{columnName(column, locale)}</span>
            <IconButton
              label={texts.up(columnName(column, locale))}
              icon={<ArrowUp size={14} />}
              data-way="up"
              aria-disabled={index === 0}
              onClick={() => move(index, 'up')}
            />
            <IconButton
              label={texts.down(columnName(column, locale))}
              icon={<ArrowDown size={14} />}
              data-way="down"
              aria-disabled={index === columns.length - 1}
              onClick={() => move(index, 'down')}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
