import { Button } from '@/components/base/Button';
import { textsFor } from '@/lib/texts/catalog';
import { RECOVERY_TEXTS } from '@/lib/texts/recovery';
import { formatTime } from '@/lib/views/format';
import styles from '../forms.module.css';
import { useWords } from '../words';

/** The backup of what the browser has lost, all of it or a part, and who is told what the person chose. */
export interface LostNoticeProps {
  backup: { at: number; rows: number };
  isPart: boolean;
  onPutBack(): void;
  onKeep(): void;
}

/** Says that the browser has lost the data, and offers the backup. */
export function LostNotice({ backup, isPart, onPutBack, onKeep }: LostNoticeProps) {
  const { locale } = useWords();
  const texts = textsFor(RECOVERY_TEXTS, locale);
  return (
    <section className={styles.panel} role="alert" aria-labelledby="lost-notice">
      <h2 id="lost-notice">{isPart ? texts.partTitle : texts.lostTitle}</h2>
      {isPart && <p>{texts.partText}</p>}
      <p>{texts.lostText(formatTime(backup.at, locale), backup.rows, locale)}</p>
      <div className={styles.row}>
        <Button look="primary" onClick={onPutBack}>
          {texts.putBack}
        </Button>
        <Button onClick={onKeep}>{texts.keep}</Button>
      </div>
    </section>
  );
}
