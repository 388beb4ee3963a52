import { numberFormat } from '@/lib/model/formatters';
import type { Sentence } from '@/lib/model/sentence';
import { columnName } from '@/lib/texts/column-names';
import { reasonIn } from '@/lib/texts/reasons';
import { useWords } from '../words';
import styles from './import.module.css';

/** What kept a line, one cell of it, or with no line an item of a pasted text (`column`) from being taken. */
export interface ImportProblem {
  line: number | null;
  column: string | null;
  why: Sentence;
}

/** So many problems are listed; the rest is counted. */
const LISTED = 200;

/** Lines or cells that are not taken, each with why; folded where they are many. */
export function Problems({ title, problems }: { title: string; problems: readonly ImportProblem[] }) {
  const { imports: texts, locale } = useWords();
  if (problems.length === 0) return null;
  return (
    <details className={styles.problems} open={problems.length <= 5}>
      <summary>
        {title} ({numberFormat(locale).format(problems.length)})
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ul tabIndex={0} aria-label={title}>
        {problems.slice(0, LISTED).map(({ line, column, why }) => (
          <li key={`${line} ${column}`} dir="auto">
            {texts.problem(line, column && columnName(column, locale), reasonIn(why, locale))}
          </li>
        ))}
        {problems.length > LISTED && <li>{texts.more(problems.length - LISTED, locale)}</li>}
      </ul>
    </details>
  );
}
