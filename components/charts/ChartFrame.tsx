import { ImageDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/base/IconButton';
import styles from './ChartFrame.module.css';
import { type ChartPlan, useChart } from './use-chart';

/** What a chart shows as rows and columns of text, the first column naming the row. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The words around a chart. */
export interface ChartWords {
  showTable: string;
  download: string;
}

/** A chart with its title, what it tells in a sentence, and the same as a table. */
export interface ChartFrameProps {
  title: string;
  /** One sentence for who can't see the drawing; also shown under it. */
  summary: string;
  plan: ChartPlan;
  table: ChartTable;
  words: ChartWords;
  /** The image's file name, without its ending. */
  fileName: string;
  height?: number;
}

/** A drawing with a table beside it that says the same, and a button that saves it as an image. */
export function ChartFrame({ title, summary, plan, table, words, fileName, height = 240 }: ChartFrameProps) {
  const chart = useChart(plan);
  const save = () => {
    const image = chart.image();
    if (image === null) return;
    const link = document.createElement('a');
    link.href = image;
    link.download = `${fileName}.png`;
    link.click();
  };
  return (
    <Panel
      title={title}
      action={<IconButton label={`${words.download}: ${title}`} icon={<ImageDown size={16} />} onClick={save} />}
    >
      <div className={styles.drawing} style={{ height }}>
        <canvas ref={chart.canvas} role="img" aria-label={`${title}. ${summary}`} />
      </div>
      <p className={styles.summary}>{summary}</p>
      <details className={styles.details}>
        <summary>{words.showTable}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.rows} aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are texts, several may be the same
                <tr key={index}>
                  {row.map((cell, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand by their column
                    <td key={place} dir="auto">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </Panel>
  );
}

/** A chart's place where there is nothing to draw yet: what would be here, and what to do. */
export function EmptyChart({ title, text }: { title: string; text: string }) {
  return (
    <Panel title={title}>
      <p className={styles.empty}>{text}</p>
    </Panel>
  );
}

function Panel({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel}>
      <header className={styles.header}>
        <h3>{title}</h3>
        {action}
      </header>
      {children}
    </section>
  );
}
