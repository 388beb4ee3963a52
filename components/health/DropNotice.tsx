import { Button } from '@/components/base/Button';
import { textsFor } from '@/lib/texts/catalog';
import { HEALTH_TEXTS } from '@/lib/texts/health';
import type { DropNotice as Notice } from '@/lib/views/health-view';
import styles from './DropNotice.module.css';

/** The notice, and who is told that the person has seen it; `onShow` null where the details are open already. */
export interface DropNoticeProps {
  locale: string;
  notice: Notice;
  onDismiss(): void;
  onShow: (() => void) | null;
}

/** Says once, and quietly, that pages are read less well than they were. */
export function DropNotice({ locale, notice, onDismiss, onShow }: DropNoticeProps) {
  const texts = textsFor(HEALTH_TEXTS, locale);
  return (
    <section className={styles.notice} aria-labelledby="drop-notice">
      <h2 id="drop-notice">{notice.title}</h2>
      <ul>
        {notice.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{notice.next}</p>
      <div className={styles.buttons}>
        {onShow && (
          <Button size="small" onClick={onShow}>
            {texts.show}
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          {texts.dismiss}
        </Button>
      </div>
    </section>
  );
}
