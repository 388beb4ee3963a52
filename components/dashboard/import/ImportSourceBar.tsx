import { Badge } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import type { ImportTexts } from '@/lib/texts/dashboard-import';
import { useWords } from '../words';
import styles from './import.module.css';

/** What is being imported, and the way back to another file. */
export function ImportSourceBar({
  kind,
  name,
  onAgain,
}: {
  kind: keyof ImportTexts['kinds'];
  name: string;
  onAgain(): void;
}) {
  const { imports: texts } = useWords();
  return (
    <p className={styles.source}>
      <Badge tone="accent">{texts.kinds[kind]}</Badge>
      <strong dir="auto">{name}</strong>
      <Button size="small" onClick={onAgain}>
        {texts.other}
      </Button>
    </p>
  );
}
