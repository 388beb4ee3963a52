import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import styles from './CreatorTable.module.css';
import { CreatorTableRow, type TableRow } from './CreatorTableRow';
import { COLUMNS, type Column, type ColumnId, type SortColumn } from './columns';
import { useWords } from './words';

/** How high a row is, in pixels; the style sheet gives it this height. */
const ROW_HEIGHT = 46;

/** Rows beyond the visible ones that are there already, on each side. */
const OVERSCAN = 6;

/** The rows that a table shows of a long list, the order, the selection, and who is told of changes. */
export interface CreatorTableProps {
  /** How many rows the list has as far as it was looked at. */
  count: number;
  /** The row at a place, null while it is being read. */
  rowAt(index: number): TableRow | null;
  columns: ReadonlySet<ColumnId>;
  sort: { by: SortColumn; isDescending: boolean };
  selected: ReadonlySet<string>;
  isAllSelected: boolean;
  onSort(by: SortColumn): void;
  onSelect(id: string, isSelected: boolean): void;
  onSelectAll(isSelected: boolean): void;
  onOpen(id: string): void;
  /** Told which rows are needed, whenever that changes. */
  onRange(first: number, last: number): void;
}

/** A table of any length, of which only what is visible is in the document. Arrow keys move between its rows. */
export function CreatorTable(props: CreatorTableProps) {
  const { count, onRange } = props;
  const { list } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [onRange, first, last]);
  const columns = useMemo(() => COLUMNS.filter(({ id }) => props.columns.has(id)), [props.columns]);
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);

  const moveFocus = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    // The event comes from a control in a row.
    const control = event.target as HTMLElement;
    const row = control.closest<HTMLElement>('tr[data-row]');
    const cell = control.closest<HTMLElement>('[data-column]')?.dataset.column;
    if (step === 0 || !row || !cell) return;
    const index = Number(row.dataset.row) + step;
    if (index < 0 || index >= count) return;
    event.preventDefault();
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => focusControl(scroller.current, index, cell));
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section ref={scroller} className={styles.scroller} aria-label={list.title} tabIndex={0}>
      <table className={styles.table} aria-rowcount={count + 1}>
        <thead>
          <tr>
            <th className={styles.tick} scope="col">
              <input
                type="checkbox"
                aria-label={list.selectAll}
                checked={props.isAllSelected}
                onChange={(event) => props.onSelectAll(event.target.checked)}
              />
            </th>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <Spacer height={before} />
        <tbody onKeyDown={moveFocus}>
          {items.map(({ index, key }) => {
            const row = props.rowAt(index);
            return (
              <CreatorTableRow
                key={key}
                index={index}
                row={row}
                columns={columns}
                isSelected={row !== null && props.selected.has(row.id)}
                onSelect={props.onSelect}
                onOpen={props.onOpen}
              />
            );
          })}
        </tbody>
        <Spacer height={after} />
      </table>
    </section>
  );
}

/** Stands for the rows that are not there. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}

function HeaderCell({
  column,
  sort,
  onSort,
}: {
  column: Column;
  sort: CreatorTableProps['sort'];
  onSort(by: SortColumn): void;
}) {
  const { list } = useWords();
  const label = list.columns[column.id];
  const by = column.sort;
  if (by === null) {
    return (
      <th scope="col" className={styles[column.width]} data-number={column.isNumber || undefined}>
        {label}
      </th>
    );
  }
  const isSorted = sort.by === by;
  const Arrow = sort.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={styles[column.width]}
      data-number={column.isNumber || undefined}
      aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(by)}>
        {label}
        {isSorted && <Arrow size={13} aria-hidden="true" />}
      </button>
    </th>
  );
}

function focusControl(scroller: HTMLElement | null, index: number, column: string): void {
  scroller
    ?.querySelector<HTMLElement>(`tr[data-row="${index}"] [data-column="${column}"]`)
    ?.querySelector<HTMLElement>('button, a, input')
    ?.focus();
}
