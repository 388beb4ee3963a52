import { CircleCheck, CirclePause, CircleX } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Badge } from '@/components/base/Badge';
import { Figure } from '@/components/base/Figure';
import type { Screening } from '@/lib/model/assessment';
import type { Decision, Stage } from '@/lib/model/shortlist';
import type { FigureView } from '@/lib/views/dashboard-figures';
import styles from './CreatorTable.module.css';
import type { Column, ColumnId } from './columns';
import { ScreeningBadge } from './ScreeningBadge';
import { useWords } from './words';

/** One row as the table shows it. */
export interface TableRow {
  id: string;
  name: string;
  /** Platform and handle. */
  subtitle: string;
  screening: Screening | null;
  decision: Decision['kind'] | null;
  stage: Stage;
  tags: readonly string[];
  followers: FigureView;
  engagement: FigureView;
  views: FigureView;
  price: FigureView;
  lastPost: string;
  added: string;
}

/** One row, or an empty one while it is being read. */
export interface CreatorTableRowProps {
  index: number;
  row: TableRow | null;
  columns: readonly Column[];
  isSelected: boolean;
  onSelect(id: string, isSelected: boolean): void;
  onOpen(id: string): void;
}

/** A row of the table; each of its controls is reached by Tab, and by arrow keys from the row before. */
export const CreatorTableRow = memo(DrawnRow);

function DrawnRow({ index, row, columns, isSelected, onSelect, onOpen }: CreatorTableRowProps) {
  const { list } = useWords();
  if (row === null) {
    return (
      <tr className={styles.row} data-row={index} aria-rowindex={index + 2}>
        <td colSpan={columns.length + 1} className={styles.waiting}>
          {list.loading}
        </td>
      </tr>
    );
  }
  return (
    <tr className={styles.row} data-row={index} aria-rowindex={index + 2} data-selected={isSelected || undefined}>
      <td className={styles.tick} data-column="tick">
        <input
          type="checkbox"
          aria-label={list.select(row.name)}
          checked={isSelected}
          onChange={(event) => onSelect(row.id, event.target.checked)}
        />
      </td>
      {columns.map(({ id, isNumber }) => (
        <td key={id} data-column={id} data-number={isNumber || undefined}>
          <Cell id={id} row={row} onOpen={onOpen} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ id, row, onOpen }: { id: ColumnId; row: TableRow; onOpen(id: string): void }): ReactNode {
  const { codes } = useWords();
  switch (id) {
    case 'name':
      return (
        <>
          <button type="button" className={styles.name} onClick={() => onOpen(row.id)} dir="auto">
            {row.name}
          </button>
          <span className={styles.note} dir="auto">
            {row.subtitle}
          </span>
        </>
      );
    case 'result':
      return <ScreeningBadge screening={row.screening} />;
    case 'decision':
      return row.decision && <DecisionBadge decision={row.decision} />;
    case 'stage':
      return codes.stages[row.stage];
    case 'tags':
      return <Tags tags={row.tags} />;
    case 'lastPost':
    case 'added':
      return <span className={styles.cut}>{row[id]}</span>;
    default:
      return <FigureCell figure={row[id]} />;
  }
}

function FigureCell({ figure }: { figure: FigureView }) {
  return (
    <>
      {figure.provenance ? (
        <Figure provenance={figure.provenance}>{figure.text}</Figure>
      ) : (
        <span className={styles.unread}>{figure.text || '—'}</span>
      )}
      {figure.note && <span className={styles.note}>{figure.note}</span>}
    </>
  );
}

const DECISIONS = {
  approve: { tone: 'good', Icon: CircleCheck },
  hold: { tone: 'plain', Icon: CirclePause },
  reject: { tone: 'bad', Icon: CircleX },
} as const;

/** A person's decision as a word with a sign. */
export function DecisionBadge({ decision }: { decision: Decision['kind'] }) {
  const { codes } = useWords();
  const { tone, Icon } = DECISIONS[decision];
  return (
    <Badge tone={tone} icon={<Icon size={13} />}>
      {codes.decisions[decision]}
    </Badge>
  );
}

/** How many tags a row has room for. */
const SHOWN_TAGS = 2;

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className={styles.tags} title={tags.join(', ')}>
      {tags.slice(0, SHOWN_TAGS).map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
      {tags.length > SHOWN_TAGS && <span className={styles.note}>+{tags.length - SHOWN_TAGS}</span>}
    </span>
  );
}
