import { Button } from '@/components/base/Button';
import { Progress } from '@/components/base/Progress';
import styles from '../forms.module.css';
import { useWords } from '../words';
import { BackupPanel, type BackupPanelProps } from './BackupPanel';
import { RetentionPanel, type RetentionPanelProps } from './RetentionPanel';
import { StoragePanel, type StoragePanelProps } from './StoragePanel';

/** Long work that runs: how far it is (0 to 1, null where that isn't known), and how to stop it. */
export interface RunningWork {
  done: number | null;
  onCancel(): void;
}

/** What is kept, and who is told what to do with it. */
export interface KeepingViewProps {
  backup: BackupPanelProps;
  storage: StoragePanelProps;
  retention: RetentionPanelProps;
  /** How many marks there are of creators not to be contacted; null until they are counted. */
  blocked: number | null;
  rescoring: RunningWork | null;
  /** How many creators the last run assessed; null where there was none. */
  rescored: number | null;
  hasSample: boolean;
  onRescore(): void;
  onSample(isShown: boolean): void;
}

/** Backup, storage, retention, marks, the rules of today over all creators, and the sample data. */
export function KeepingView(props: KeepingViewProps) {
  const { frame, data: texts, locale } = useWords();
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <BackupPanel {...props.backup} />
      <StoragePanel {...props.storage} />
      <RetentionPanel {...props.retention} />
      <section className={styles.panel}>
        <h2>{texts.blockedTitle}</h2>
        <p className={styles.hint}>{texts.blockedText}</p>
        {props.blocked !== null && <p>{texts.blocked(props.blocked, locale)}</p>}
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
          <div className={styles.row}>
            <Button onClick={props.onRescore}>{texts.rescore}</Button>
            {props.rescored !== null && <span role="status">{texts.rescored(props.rescored, locale)}</span>}
          </div>
        )}
      </section>
      <section className={styles.panel}>
        <h2>{texts.sampleTitle}</h2>
        <p className={styles.hint}>{texts.sampleText}</p>
        <Button onClick={() => props.onSample(!props.hasSample)}>
          {props.hasSample ? texts.sampleRemove : texts.sampleAdd}
        </Button>
      </section>
    </div>
  );
}
