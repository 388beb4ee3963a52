import { Button } from '@/components/base/Button';
import { Progress } from '@/components/base/Progress';
import styles from '../forms.module.css';
import { useWords } from '../words';

/** Long work that runs: how far it is (0 to 1, null where that isn't known), and how to stop it. */
export interface RunningWork {
  done: number | null;
  onCancel(): void;
}

/** The rules of today over all creators. */
export interface RescorePanelProps {
  running: RunningWork | null;
  /** How many creators are assessed by earlier rules; null until they are counted. */
  outdated: number | null;
  /** How many creators the last run assessed; null where there was none. */
  assessed: number | null;
  onStart(): void;
}

/** Whom earlier rules assessed, the way to assess them anew, and how far that is. */
export function RescorePanel({ running, outdated, assessed, onStart }: RescorePanelProps) {
  const { frame, data: texts, locale } = useWords();
  return (
    <section className={styles.panel}>
      <h2>{texts.rescoreTitle}</h2>
      <p className={styles.hint}>{texts.rescoreText}</p>
      {running === null && outdated !== null && <p>{texts.outdated(outdated, locale)}</p>}
      {running ? (
        <div className={styles.wide}>
          <Progress
            label={texts.rescoring}
            done={running.done}
            cancelLabel={frame.cancel}
            onCancel={running.onCancel}
          />
        </div>
      ) : (
        <div className={styles.row}>
          <Button onClick={onStart}>{texts.rescore}</Button>
          {assessed !== null && <span role="status">{texts.rescored(assessed, locale)}</span>}
        </div>
      )}
    </section>
  );
}
