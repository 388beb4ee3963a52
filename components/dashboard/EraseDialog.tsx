import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { CheckboxField } from '@/components/base/fields';
import { useWords } from './words';

/** Whom to erase, and who is told of the answer. */
export interface EraseDialogProps {
  isOpen: boolean;
  name: string;
  onErase(doNotContact: boolean): void;
  onCancel(): void;
}

/** Asks before a creator is erased everywhere, and whether it may ever be kept again. */
export function EraseDialog({ isOpen, name, onErase, onCancel }: EraseDialogProps) {
  const { frame } = useWords();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <Dialog
      isOpen={isOpen}
      title={frame.settings.eraseTitle(name)}
      description={frame.settings.eraseConfirm}
      closeLabel={frame.close}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{frame.cancel}</Button>
          <Button look="danger" onClick={() => onErase(isBlocked)}>
            {frame.settings.erase}
          </Button>
        </>
      }
    >
      <CheckboxField
        label={frame.settings.neverAgain}
        checked={isBlocked}
        onChange={(event) => setBlocked(event.target.checked)}
      />
    </Dialog>
  );
}
