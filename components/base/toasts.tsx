import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { Button } from './Button';
import styles from './toasts.module.css';

/** How long a message stays, in milliseconds: long enough to read it and to reach its button by keyboard. */
const STAYS = 10_000;

/** What just happened, with a way back where there is one. */
export interface ToastMessage {
  text: string;
  undoLabel?: string;
  onUndo?: () => void;
}

/** Gives all below it a place for messages at the foot of the page, which screen readers hear. */
export function ToastPlace({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={STAYS} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts() {
  const { toasts, close } = Toast.useToastManager<ToastMessage>();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Description />
        {toast.data?.onUndo && (
          <Button
            size="small"
            onClick={() => {
              toast.data?.onUndo?.();
              close(toast.id);
            }}
          >
            {toast.data.undoLabel}
          </Button>
        )}
      </Toast.Content>
    </Toast.Root>
  ));
}

/** A function that says what just happened. Only within a ToastPlace. */
export function useToast(): (message: ToastMessage) => void {
  const { add } = Toast.useToastManager<ToastMessage>();
  return (message) => {
    add({ description: message.text, data: message });
  };
}
