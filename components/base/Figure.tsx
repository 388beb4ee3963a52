import { type ReactNode, useState } from 'react';
import styles from './Figure.module.css';
import { Popover } from './Popover';

/** Where a number comes from, ready to show: pairs such as "Read as" and "12.3K". */
export interface Provenance {
  title: string;
  rows: readonly { label: string; value: string }[];
}

/** A number that opens where it comes from. Without provenance it is a plain text. */
export function Figure({ children, provenance }: { children: ReactNode; provenance: Provenance | null }) {
  const [isAsked, setAsked] = useState(false);
  if (provenance === null) return <span className={styles.number}>{children}</span>;
  const look = { type: 'button', className: styles.figure } as const;
  if (!isAsked) {
    // A list shows hundreds of numbers: the window of one comes to be when it is asked for.
    return (
      <button {...look} aria-haspopup="dialog" aria-expanded={false} onClick={() => setAsked(true)}>
        {children}
      </button>
    );
  }
  return (
    <Popover isOpen title={provenance.title} trigger={<button {...look}>{children}</button>}>
      <dl className={styles.rows}>
        {provenance.rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd dir="auto">{row.value}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
