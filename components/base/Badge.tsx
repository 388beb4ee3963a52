import type { ReactNode } from 'react';
import styles from './Badge.module.css';

/** How a badge looks; every tone goes with an icon or a text, never alone. */
export type Tone = 'plain' | 'good' | 'check' | 'bad' | 'accent';

/** A short word with a ground of its own. */
export function Badge({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {children}
    </span>
  );
}
