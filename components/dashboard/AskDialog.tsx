import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { TextField } from '@/components/base/fields';
import { useWords } from './words';

/** A question with one line of text for an answer. `isNeeded`: an empty answer is none. */
export interface AskDialogProps {
  isOpen: boolean;
  title: string;
  label: string;
  hint?: string | undefined;
  maxLength: number;
  isNeeded: boolean;
  onAnswer(text: string): void;
  onCancel(): void;
}

/** Asks for one line of text; Enter answers. */
export function AskDialog(props: AskDialogProps) {
  const { frame } = useWords();
  return (
    <Dialog isOpen={props.isOpen} title={props.title} closeLabel={frame.cancel} onClose={props.onCancel}>
      <AskForm {...props} />
    </Dialog>
  );
}

function AskForm({ label, hint, maxLength, isNeeded, onAnswer }: AskDialogProps) {
  const { frame, list } = useWords();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNeeded && text.trim() === '') setMissing(true);
    else onAnswer(text.trim());
  };
  return (
    <form id={id} onSubmit={submit} style={{ display: 'grid', gap: 'var(--space-3)' }}>
      <TextField
        label={label}
        hint={hint}
        error={isMissing ? list.reasonNeeded : undefined}
        maxLength={maxLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary">
        {frame.ok}
      </Button>
    </form>
  );
}
