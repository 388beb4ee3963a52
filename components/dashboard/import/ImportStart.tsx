import { FileUp } from 'lucide-react';
import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/base/Button';
import { TextArea } from '@/components/base/fields';
import type { Sentence } from '@/lib/model/sentence';
import { reasonIn } from '@/lib/texts/reasons';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import styles from './import.module.css';

/** Why the last file could not be used, null where none failed, and who is told of a file or a pasted text. */
export interface ImportStartProps {
  problem: Sentence | null;
  onFile(file: File): void;
  onPaste(text: string): void;
}

/** Where an import begins: a file that is dropped or chosen, or a text that is pasted. */
export function ImportStart({ problem, onFile, onPaste }: ImportStartProps) {
  const { imports: texts, locale } = useWords();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onPaste(text);
  };
  return (
    <div className={formStyles.page}>
      <h1>{texts.title}</h1>
      <p className={formStyles.hint}>{texts.intro}</p>
      {problem !== null && (
        <div role="alert" className={styles.error}>
          <strong>{texts.unreadable}</strong>
          <span>
            {reasonIn(problem, locale)} {texts.nothingChanged}
          </span>
        </div>
      )}
      <div className={styles.split}>
        <DropZone onFile={onFile} />
        <form className={formStyles.panel} onSubmit={submit}>
          <h2>{texts.paste}</h2>
          <div className={formStyles.wide}>
            <TextArea
              label={texts.pasteLabel}
              hint={texts.pasteHint}
              rows={5}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Button type="submit">{texts.check}</Button>
        </form>
      </div>
    </div>
  );
}

function DropZone({ onFile }: Pick<ImportStartProps, 'onFile'>) {
  const { imports: texts } = useWords();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen with the button in it as well
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileUp size={22} aria-hidden="true" />
      <strong>{texts.drop}</strong>
      <span className={formStyles.hint}>{texts.dropHint}</span>
      <Button look="primary" onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.json,text/csv,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = ''; // so that the same file can be chosen again
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
