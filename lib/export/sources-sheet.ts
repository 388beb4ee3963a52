import { date, text } from './cell';
import type { ExportRow } from './row';
import type { ExtraSheet } from './xlsx/workbook';

/** What a reader of an exported workbook must know of its numbers: where they come from and by which rules. */
export interface SourceNotes {
  exportedAt: number;
  /** Versions of the rules that the rows were assessed by. */
  rulesVersions: Iterable<string>;
  /** Each rule or threshold with where it comes from. */
  rules: readonly { name: string; source: string }[];
  /** Where the form of the table is described; null for our own. */
  presetSource: string | null;
}

/** What holds for every number of a table. */
const NOTES: readonly [what: string, says: string][] = [
  ['Numbers', 'What pages showed when they were open. An empty cell was not read; it is never 0.'],
  ['Followers', 'The middle of what the shown number can mean; followers_low and followers_high are its ends.'],
  ['Intervals', '80 % intervals; engagement is in per cent, by the formula named beside it.'],
  ['Times', 'UTC.'],
  ['What this is', 'A screening aid from what was read. It cannot see who the followers are. A person decides.'],
];

/** The sheet that says where the numbers of a workbook come from. */
export function sourcesSheet({ exportedAt, rulesVersions, rules, presetSource }: SourceNotes): ExtraSheet {
  return {
    name: 'Sources and rules',
    headers: ['What', 'Says', 'When'],
    rows: [
      [text('Exported'), null, date(exportedAt)],
      ...NOTES.map(([what, says]) => [text(what), text(says), null]),
      ...[...rulesVersions].map((version) => [text('Rules, version'), text(version), null]),
      ...rules.map(({ name, source }) => [text(name), text(source), null]),
      ...(presetSource === null ? [] : [[text('Form of the table'), text(presetSource), null]]),
    ],
  };
}

/** The version of the rules behind a row, null where it was not assessed. */
export function rulesVersionOf({ assessment }: ExportRow): string | null {
  return assessment?.rulesVersion ?? null;
}
