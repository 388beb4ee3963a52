import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** A place with nothing in it yet: what would be here, and what to do about it. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h3>{title}</h3>
      <p>{text}</p>
      {action}
    </div>
  );
}
