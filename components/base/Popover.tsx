import { Popover as Primitive } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

/** What opens the popover, its title, and what it holds. */
export interface PopoverProps {
  trigger: ReactElement;
  title: string;
  children: ReactNode;
}

/** A small window beside what opened it. */
export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner sideOffset={6} className={styles.positioner}>
          <Primitive.Popup className={styles.popup}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            {children}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
