import { Popover as Primitive } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

/** What opens the popover, its title, and what it holds. It may be open from the first. */
export interface PopoverProps {
  trigger: ReactElement;
  isOpen?: boolean;
  title: string;
  children: ReactNode;
}

/** A small window beside what opened it. */
export function Popover({ trigger, isOpen = false, title, children }: PopoverProps) {
  return (
    <Primitive.Root defaultOpen={isOpen}>
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
