import { Progress as Primitive } from '@base-ui/react/progress';
import { Button } from './Button';
import styles from './Progress.module.css';

/** Work that takes a while: how far it is (0 to 1, null where that isn't known), and the way to stop it. */
export interface ProgressProps {
  label: string;
  done: number | null;
  cancelLabel: string;
  onCancel?: () => void;
}

/** A bar that fills, with a button that stops the work. */
export function Progress({ label, done, cancelLabel, onCancel }: ProgressProps) {
  return (
    <div className={styles.row}>
      <Primitive.Root className={styles.progress} value={done === null ? null : Math.round(done * 100)}>
        <Primitive.Label>{label}</Primitive.Label>
        <Primitive.Track className={styles.track}>
          <Primitive.Indicator className={styles.bar} />
        </Primitive.Track>
      </Primitive.Root>
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}
