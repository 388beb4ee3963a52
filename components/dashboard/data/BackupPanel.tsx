import { useRef, useState } from 'react';
import { Button } from '@/components/base/Button';
import { ConfirmDialog } from '@/components/base/ConfirmDialog';
import { formatTime } from '@/lib/views/format';
import styles from '../forms.module.css';
import { useWords } from '../words';

/** The newest verified copy, null where there is none, and who is told what to do; null: that can't be done now. */
export interface BackupPanelProps {
  newest: { at: number; rows: number } | null;
  /** What is wrong with the last file that was chosen; null where nothing is. */
  problem: string | null;
  isReading: boolean;
  onBackUp: (() => void) | null;
  onSave: (() => void) | null;
  onRestore(): void;
  onRestoreFile(file: File): void;
}

/** Backup into the second database and into a file, and both ways back. */
export function BackupPanel(props: BackupPanelProps) {
  const { frame, data: texts, locale } = useWords();
  const [asked, setAsked] = useState<'copy' | File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { newest } = props;
  return (
    <section className={styles.panel}>
      <h2>{texts.backupTitle}</h2>
      <p className={styles.hint}>{texts.backupText}</p>
      <p>{newest ? texts.lastBackup(formatTime(newest.at, locale), newest.rows, locale) : texts.noBackup}</p>
      {props.problem !== null && (
        <p role="alert" className={styles.wrong}>
          {props.problem}
        </p>
      )}
      {props.isReading && <p role="status">{texts.staging}</p>}
      <div className={styles.row}>
        {props.onBackUp && (
          <Button look="primary" onClick={props.onBackUp}>
            {texts.backUp}
          </Button>
        )}
        {props.onSave && <Button onClick={props.onSave}>{texts.toFile}</Button>}
        <Button disabled={newest === null} onClick={() => setAsked('copy')}>
          {texts.restore}
        </Button>
        <Button onClick={() => input.current?.click()}>{texts.fromFile}</Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".jsonl,.json,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = ''; // so that the same file can be chosen again
            if (file) setAsked(file);
          }}
        />
      </div>
      <ConfirmDialog
        isOpen={asked !== null}
        title={texts.restoreTitle}
        description={texts.restoreText}
        confirmLabel={texts.restore}
        cancelLabel={frame.cancel}
        isDangerous
        onConfirm={() => {
          if (asked instanceof File) props.onRestoreFile(asked);
          else props.onRestore();
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </section>
  );
}
