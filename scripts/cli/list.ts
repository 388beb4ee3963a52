import * as z from 'zod/mini';
import { mergeLists } from '../../lib/import/merge-lists';
import { readList } from '../../lib/import/read-list';
import { conflictingCodes } from '../../lib/links/promo-codes';
import type { ExportedRow } from '../../lib/model/exported-list';
import { inEnglish } from '../../lib/model/sentence';
import type { Command } from './command';
import { checkInputs, isoTime, optional, text } from './input';
import { FORM_NAMES, writeList } from './list-forms';
import { importedText } from './local-file';
import { good, type Outcome, unusable } from './outcome';
import { printedProblems } from './problems';
import { lastOf } from './single-call';

const ListInputs = z.object({
  files: z.array(text, 'must be a list').check(z.minLength(1, 'must name a file at least')),
  as: optional(z.enum(FORM_NAMES, `must be one of ${FORM_NAMES.join(', ')}`)),
  preset: optional(text),
  out: optional(text),
  at: optional(isoTime),
});

/** Reads list files as they are exported, merges them, tells what is wrong in them, and writes them in another form. */
const command: Command = {
  usage: `list FILE.json … [--as ${FORM_NAMES.join('|')} --out FILE] [--preset P] [--at ISO]`,
  options: ['as', 'preset', 'out', 'at'],
  inputsOf: (args) => good({ files: args.positionals, ...lastOf(args.options) }),
  async run(inputs, { folder, now }) {
    const checked = checkInputs(ListInputs, inputs);
    if (!checked.ok) return checked;
    const { files, as, preset, out, at } = checked.value;
    if ((as === null || as === undefined) !== (out === null || out === undefined)) {
      return unusable('as and out go together: a form, and the file to write');
    }
    const read = await readLists(files, folder);
    if (!read.ok) return read;
    const { rows, problems, conflicts } = read.value;
    const codes = rows.flatMap(({ creator, entry }) =>
      entry.promoCode ? { creatorId: creator.id, code: entry.promoCode } : [],
    );
    const said = { rows: rows.length, problems, conflicts, codeConflicts: conflictingCodes(codes) };
    if (!as || !out) return good(said);
    const wrote = await writeList(rows, { form: as, preset: preset ?? 'usual', at: at ?? now, path: out, folder });
    return wrote.ok ? good({ ...said, leftOut: wrote.value }) : wrote;
  },
};
export default command;

interface Lists {
  rows: ExportedRow[];
  problems: { file: string; row: number; why: string }[];
  conflicts: unknown[];
}

async function readLists(files: readonly string[], folder: string): Promise<Outcome<Lists>> {
  const all: Lists = { rows: [], problems: [], conflicts: [] };
  for (const file of files) {
    const content = await importedText(file, folder);
    if (!content.ok) return content;
    const list = readList(content.value);
    if (!list.ok) return unusable(`${file}: ${inEnglish(list.why)}`);
    const merged = mergeLists(all.rows, list.rows);
    all.rows = merged.rows;
    all.conflicts.push(...merged.conflicts);
    all.problems.push(...printedProblems(list.problems).map((problem) => ({ file, ...problem })));
  }
  return good(all);
}
