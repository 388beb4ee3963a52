import { Dialog as Primitive } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
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

/** A dialog over the page: takes the focus, gives it back, and keeps Tab within. */
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
  return (
    <Primitive.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Backdrop className={styles.backdrop} />
        <Primitive.Popup className={styles.popup} data-width={width}>
          <header className={styles.header}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            <Primitive.Close render={<IconButton label={closeLabel} icon={<X size={16} />} />} />
          </header>
          {description && <Primitive.Description className={styles.description}>{description}</Primitive.Description>}
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </Primitive.Popup>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
