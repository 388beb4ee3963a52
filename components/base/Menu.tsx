import { Menu as Primitive } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

/** One choice of a menu. */
export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  isDisabled?: boolean;
  isDangerous?: boolean;
  onSelect(): void;
}

/** A menu: the button that opens it, and its choices; null draws a line. */
export interface MenuProps {
  trigger: ReactElement;
  items: readonly (MenuItem | null)[];
}

/** A menu with arrow keys, typing ahead and Escape. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger render={trigger} />
      <Primitive.Portal>
        <Primitive.Positioner sideOffset={6} align="start" className={styles.positioner}>
          <Primitive.Popup className={styles.popup}>
            {items.map((item, index) =>
              item === null ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
                <Primitive.Separator key={`line ${index}`} className={styles.line} />
              ) : (
                <Primitive.Item
                  key={item.id}
                  className={styles.item}
                  disabled={item.isDisabled ?? false}
                  data-dangerous={item.isDangerous || undefined}
                  onClick={item.onSelect}
                >
                  <span className={styles.icon} aria-hidden="true">
                    {item.icon}
                  </span>
                  {item.label}
                </Primitive.Item>
              ),
            )}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
