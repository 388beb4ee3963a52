import * as z from 'zod/mini';
import { ExportedRow, LIST_FORMAT, rowKey } from '../model/exported-list';
import { jsonProblem } from '../model/json-limits';
import { type Sentence, sentence } from '../model/sentence';

/** A row of a list file that can't be taken, counted from 1, and why. */
export interface RowProblem {
  row: number;
  why: Sentence;
}

/** The rows of a list file and those that can't be taken; or why nothing of it can. */
export type ReadList = { ok: true; rows: ExportedRow[]; problems: RowProblem[] } | { ok: false; why: Sentence };

const ListFile = z.object({
  format: z.literal(LIST_FORMAT.format),
  version: z.int().check(z.positive()),
  rows: z.array(z.unknown()),
});

/**
 * Reads a list file as exports write it. A row that doesn't hold what a row must is a problem, and the others are taken.
 * The file as a whole is refused where it is of a newer version, is built to harm, or names a row twice.
 */
export function readList(text: string): ReadList {
  const problem = jsonProblem(text);
  if (problem !== null) return refused(sentence('This file is not read: {why}.', { why: [problem] }));
  const parsed = parseJson(text);
  if (!parsed.ok) return refused(sentence('This file is not JSON, or only a part of it.'));
  const file = ListFile.safeParse(parsed.value);
  if (!file.success) return refused(sentence('This is no list that was exported here.'));
  if (file.data.version > LIST_FORMAT.version) {
    return refused(sentence('A newer version wrote this list. Update first.'));
  }
  const rows: ExportedRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, value] of file.data.rows.entries()) {
    const row = ExportedRow.safeParse(value);
    if (!row.success) {
      problems.push({ row: index + 1, why: whyNot(row.error) });
      continue;
    }
    const key = rowKey(row.data);
    const first = seen.get(key);
    if (first !== undefined) {
      return refused(
        sentence('Rows {one:#} and {other:#} are for the same creator in the same campaign. Nothing was taken.', {
          one: first,
          other: index + 1,
        }),
      );
    }
    seen.set(key, index + 1);
    rows.push(row.data);
  }
  return { ok: true, rows, problems };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return { ok: false }; // broken JSON is a person's file, not a bug
  }
}

/** The first place of a row that is not as it must be. */
function whyNot(error: z.core.$ZodError): Sentence {
  const place = error.issues[0]?.path.map(String).join('.').slice(0, 100);
  return place
    ? sentence('{place} is missing or not as it must be', { place })
    : sentence('the row is missing or not as it must be');
}

function refused(why: Sentence): ReadList {
  return { ok: false, why };
}
