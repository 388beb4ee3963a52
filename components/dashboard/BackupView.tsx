import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { ConfirmDialog } from '@/components/base/ConfirmDialog';
import { Progress } from '@/components/base/Progress';
import styles from './forms.module.css';
import { useWords } from './words';

/** Long work that runs: how far it is (0 to 1), and how to stop it. */
export interface RunningWork {
  done: number;
  onCancel(): void;
}

/** What is running, whether the sample is there, and who is told what to do. */
export interface BackupViewProps {
  rescoring: RunningWork | null;
  hasSample: boolean;
  onBackUp(): void;
  onRestore(): void;
  onRescore(): void;
  onSample(isShown: boolean): void;
}

/** Backup, the rules of today over all creators, and the sample data. */
export function BackupView(props: BackupViewProps) {
  const { frame } = useWords();
  const texts = frame.data;
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <section className={styles.panel}>
        <h2>{texts.backupTitle}</h2>
        <p className={styles.hint}>{texts.backupText}</p>
        <div className={styles.row}>
          <Button look="primary" onClick={props.onBackUp}>
            {texts.backUp}
          </Button>
          <Button onClick={() => setAsked(true)}>{texts.restore}</Button>
        </div>
      </section>
      <section className={styles.panel}>
        <h2>{texts.rescoreTitle}</h2>
        <p className={styles.hint}>{texts.rescoreText}</p>
        {props.rescoring ? (
          <div className={styles.wide}>
            <Progress
              label={texts.rescoring}
              done={props.rescoring.done}
              cancelLabel={frame.cancel}
              onCancel={props.rescoring.onCancel}
            />
          </div>
        ) : (
          <Button onClick={props.onRescore}>{texts.rescore}</Button>
        )}
      </section>
      <section className={styles.panel}>
        <h2>{texts.sampleTitle}</h2>
        <p className={styles.hint}>{texts.sampleText}</p>
        <Button onClick={() => props.onSample(!props.hasSample)}>
          {props.hasSample ? texts.sampleRemove : texts.sampleAdd}
        </Button>
      </section>
      <ConfirmDialog
        isOpen={isAsked}
        title={texts.restoreTitle}
        description={texts.restoreText}
        confirmLabel={texts.restore}
        cancelLabel={frame.cancel}
        isDangerous
        onConfirm={() => {
          setAsked(false);
          props.onRestore();
        }}
        onCancel={() => setAsked(false)}
      />
    </div>
  );
}
