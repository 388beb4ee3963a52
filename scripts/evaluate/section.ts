/** A part of the evaluation as it is printed: a title and tables, each row from column names to cells. */
export interface Section {
  title: string;
  rows: readonly Readonly<Record<string, string | number>>[];
}

/** A section as Markdown. Rows with other columns than those before them begin a new table. */
export function markdownOf({ title, rows }: Section): string {
  const lines = [`## ${title}`];
  let columns = '';
  for (const row of rows) {
    const names = Object.keys(row);
    if (names.join() !== columns) {
      columns = names.join();
      lines.push('', `| ${names.join(' | ')} |`, `|${' --- |'.repeat(names.length)}`);
    }
    lines.push(`| ${Object.values(row).join(' | ')} |`);
  }
  return `${lines.join('\n')}\n`;
}
