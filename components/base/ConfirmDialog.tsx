import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Button } from './Button';
import styles from './Dialog.module.css';

/** A question before something that can't be undone, or that costs work. */
export interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What will be gone and what stays. */
  description: string;
  confirmLabel: string;
  cancelLabel: string;
  isDangerous?: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks once. The focus is on the way back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={props.isOpen} onOpenChange={(open) => !open && props.onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup className={styles.popup} data-width="narrow">
          <AlertDialog.Title className={styles.title}>{props.title}</AlertDialog.Title>
          <AlertDialog.Description className={styles.description}>{props.description}</AlertDialog.Description>
          <div className={styles.actions}>
            <AlertDialog.Close render={<Button>{props.cancelLabel}</Button>} />
            <Button look={props.isDangerous ? 'danger' : 'primary'} onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
