import { Button } from '@/components/base/Button';
import styles from '../forms.module.css';
import { useWords } from '../words';
import { BackupPanel, type BackupPanelProps } from './BackupPanel';
import { RescorePanel, type RescorePanelProps } from './RescorePanel';
import { RetentionPanel, type RetentionPanelProps } from './RetentionPanel';
import { StoragePanel, type StoragePanelProps } from './StoragePanel';

/** What is kept, and who is told what to do with it. */
export interface KeepingViewProps {
  backup: BackupPanelProps;
  storage: StoragePanelProps;
  retention: RetentionPanelProps;
  /** How many marks there are of creators not to be contacted; null until they are counted. */
  blocked: number | null;
  rescoring: RescorePanelProps;
  hasSample: boolean;
  onSample(isShown: boolean): void;
}

/** Backup, storage, retention, marks, the rules of today over all creators, and the sample data. */
export function KeepingView(props: KeepingViewProps) {
  const { data: texts, locale } = useWords();
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
      <RescorePanel {...props.rescoring} />
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
