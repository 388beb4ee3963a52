import { Button } from '@/components/base/Button';
import styles from './CreatorPage.module.css';
import { useWords } from './words';

/** Who is told what to do with all that is held of a creator. */
export interface PersonDataPanelProps {
  onSaveHeld(): void;
  onCopyNotice(): void;
  onErase(): void;
}

/** What a creator may ask of whoever keeps data about them: to see it, to be told, to be erased. */
export function PersonDataPanel({ onSaveHeld, onCopyNotice, onErase }: PersonDataPanelProps) {
  const { frame, data: texts } = useWords();
  return (
    <section className={styles.panel}>
      <h2>{texts.personTitle}</h2>
      <p className={styles.muted}>{texts.personText}</p>
      <div className={styles.row}>
        <Button size="small" onClick={onSaveHeld}>
          {texts.held}
        </Button>
        <Button size="small" onClick={onCopyNotice}>
          {texts.notice}
        </Button>
      </div>
      <p className={styles.muted}>{frame.settings.eraseText}</p>
      <div className={styles.row}>
        <Button size="small" look="danger" onClick={onErase}>
          {frame.settings.erase}
        </Button>
      </div>
    </section>
  );
}
