import { Tabs as Primitive } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

/** One tab and what it shows. */
export interface Tab {
  id: string;
  label: string;
  content: ReactNode;
}

/** The tabs, the open one, and who is told of another. `label` names the row of tabs. */
export interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  open: string;
  onOpen(id: string): void;
}

/** A row of tabs with arrow keys. Only the open one's content is there. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  return (
    <Primitive.Root value={open} onValueChange={(value) => onOpen(String(value))}>
      <Primitive.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Primitive.Tab key={tab.id} value={tab.id} className={styles.tab}>
            {tab.label}
          </Primitive.Tab>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Panel key={tab.id} value={tab.id} className={styles.panel}>
          {tab.content}
        </Primitive.Panel>
      ))}
    </Primitive.Root>
  );
}
