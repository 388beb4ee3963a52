import * as z from 'zod/mini';
import { guessMapping } from '../../lib/import/columns';
import { readTable } from '../../lib/import/read-table';
import { tableRows } from '../../lib/import/table-rows';
import { inEnglish } from '../../lib/model/sentence';
import type { Command } from './command';
import { checkInputs, text } from './input';
import { importedText } from './local-file';
import { good, unusable } from './outcome';
import { printedProblems } from './problems';
import { onlyText } from './single-call';

const TableInputs = z.object({ file: text });

/** Reads a CSV of creators from anywhere: what its columns are taken for, its rows as data, and what can't be taken. */
const command: Command = {
  usage: 'table FILE.csv',
  options: [],
  inputsOf(args) {
    const file = onlyText(args);
    return file.ok ? good({ file: file.value }) : file;
  },
  async run(inputs, { folder }) {
    const checked = checkInputs(TableInputs, inputs);
    if (!checked.ok) return checked;
    const content = await importedText(checked.value.file, folder);
    if (!content.ok) return content;
    const table = readTable(content.value);
    if (!table.ok) return unusable(inEnglish(table.why));
    const mapping = guessMapping(table.header);
    const columns = table.header.map((header, index) => ({ header, column: mapping[index] ?? null }));
    const { rows, problems } = tableRows(table, mapping);
    return good({ columns, rows, problems: printedProblems(problems) });
  },
};
export default command;
