import { Button } from '@/components/base/Button';
import { textsFor } from '@/lib/texts/catalog';
import { RECOVERY_TEXTS, type RecoveryTexts } from '@/lib/texts/recovery';
import styles from '../forms.module.css';
import { useWords } from '../words';
import { BackupPanel, type BackupPanelProps } from './BackupPanel';

/** Why the data can't be reached, and the ways on. `backup` null: none would help. */
export interface StoppedViewProps {
  failure: keyof RecoveryTexts['says'];
  backup: BackupPanelProps | null;
  onTryAgain(): void;
}

/** What stands in the dashboard's place while its data can't be reached: what is safe, and what to do. */
export function StoppedView({ failure, backup, onTryAgain }: StoppedViewProps) {
  const { locale } = useWords();
  const texts = textsFor(RECOVERY_TEXTS, locale);
  return (
    <main id="content" className={styles.page}>
      <h1>{texts.titles[failure]}</h1>
      <p role="alert">{texts.says[failure]}</p>
      <div className={styles.row}>
        <Button look="primary" onClick={onTryAgain}>
          {texts.tryAgain}
        </Button>
      </div>
      {backup && <BackupPanel {...backup} />}
    </main>
  );
}
