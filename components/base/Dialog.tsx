import { Dialog as Primitive } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

/** What a dialog shows. `onClose` is called for Escape, a click beside it, and the cross. */
export interface DialogProps {
  isOpen: boolean;
  title: string;
  /** One sentence under the title. */
  description?: string;
  closeLabel: string;
  width?: 'narrow' | 'wide';
  children: ReactNode;
  /** Buttons at its foot, the primary one last. */
  actions?: ReactNode;
  onClose(): void;
}

/**
 * A dialog over the page: takes the focus, gives it back, and keeps Tab within. The focus is on its first field, where it
 * has one: who opened it to enter something can type at once.
 */
export function Dialog({
  isOpen,
  title,
  description,
  closeLabel,
  width = 'narrow',
  children,
  actions,
  onClose,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const firstField = () => body.current?.querySelector<HTMLElement>('input, select, textarea') ?? true;
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Backdrop className={styles.backdrop} />
        <Primitive.Popup className={styles.popup} data-width={width} initialFocus={firstField}>
          <header className={styles.header}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            <Primitive.Close render={<IconButton label={closeLabel} icon={<X size={16} />} />} />
          </header>
          {description && <Primitive.Description className={styles.description}>{description}</Primitive.Description>}
          <div ref={body} className={styles.body}>
            {children}
          </div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
