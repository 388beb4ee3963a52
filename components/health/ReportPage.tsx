import { Button } from '@/components/base/Button';
import { textsFor } from '@/lib/texts/catalog';
import { HEALTH_TEXTS } from '@/lib/texts/health';
import styles from './DropNotice.module.css';

/** Offers a redacted copy of the page in the tab as a file, and says what is in it. */
export function ReportPage({ locale, onReport }: { locale: string; onReport(): void }) {
  const { report } = textsFor(HEALTH_TEXTS, locale);
  return (
    <details className={styles.report}>
      <summary>{report.title}</summary>
      <p>{report.text}</p>
      <Button size="small" onClick={onReport}>
        {report.save}
      </Button>
    </details>
  );
}
