import type { ReactNode } from 'react';
import { EmptyState } from '@/components/base/EmptyState';
import styles from './forms.module.css';

/** A part of the dashboard with nothing in it yet: its own title, then what would be here and what to do about it. */
export function EmptyScreen({
  title,
  empty,
  action,
}: {
  title: string;
  empty: { title: string; text: string };
  action?: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <EmptyState title={empty.title} text={empty.text} action={action} />
    </div>
  );
}
