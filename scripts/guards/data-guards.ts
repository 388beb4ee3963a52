import type { Guard } from './guard';

/** What keeps a person's own data, and other people's, as they were promised. */
export const DATA_GUARDS: readonly Guard[] = [
  {
    rule: 'No text that a spreadsheet could run is exported as it is',
    file: 'lib/model/spreadsheet-text.ts',
    find: "? value : `'$",
    replace: '? value : `$',
    tests: ['tests/model/spreadsheet-text.test.ts', 'tests/export/csv.test.ts'],
  },
  {
    rule: 'Texts of pages stand in reports as texts, not as markup',
    file: 'lib/export/html.ts',
    find: 'ENTITIES[sign] ?? sign',
    replace: 'sign',
    tests: ['tests/export/report/reports.test.ts'],
  },
  {
    rule: 'Who is not to be contacted does not come back by a restore',
    file: 'lib/store/restore.ts',
    find: 'part.rows.filter((one) => !isOf(one, blocked))',
    replace: 'part.rows.filter(() => blocked.size >= 0)',
    tests: ['tests/store/backup.test.ts'],
  },
  {
    rule: 'Who is not to be contacted does not come back by a visit',
    file: 'lib/store/record-reading.ts',
    find: 'if (profile && (await isBlocked(',
    replace: 'if (profile === undefined && (await isBlocked(',
    tests: ['tests/store/erase.test.ts'],
  },
  {
    rule: 'Erasing a creator drops the backups that hold it',
    file: 'entrypoints/background/backups.ts',
    find: '    await dropBackups(backup);\n',
    replace: '',
    tests: ['tests/entrypoints/background/backups.test.ts'],
  },
  {
    rule: 'Erasing a creator reaches the undo log',
    file: 'lib/store/erase.ts',
    find: '    await eraseFromUndo(database, creatorId);\n',
    replace: '',
    tests: ['tests/store/erase.test.ts'],
  },
  {
    rule: 'What a person entered is never overwritten by a file',
    file: 'lib/store/import-rows.ts',
    find: 'else if (isSame(known[field], empty[field])) Object.assign',
    replace: 'else if (field in known) Object.assign',
    tests: ['tests/store/import-rows.test.ts'],
  },
  {
    rule: 'Commenters are kept as hashes with this installation’s salt',
    file: 'lib/store/salted-hash.ts',
    find: 'salt}',
    replace: 'text}',
    tests: ['tests/store/salted-hash.test.ts'],
  },
  {
    rule: 'Creators that nobody saved are forgotten in time',
    file: 'lib/store/retention.ts',
    find: '.below(now - days * DAY)\n    .primaryKeys()',
    replace: '.below(0)\n    .primaryKeys()',
    tests: ['tests/store/retention.test.ts'],
  },
  {
    rule: 'A file that is nested without end is refused',
    file: 'lib/model/json-limits.ts',
    find: 'if (keys.length > JSON_LIMITS.depth) {',
    replace: 'if (keys.length > text.length) {',
    tests: ['tests/import/read-list.test.ts'],
  },
];
