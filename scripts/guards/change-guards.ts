import type { Guard } from './guard';

/** What keeps changes whole: through upgrades, the worker's deaths, and many at the same time. */
export const CHANGE_GUARDS: readonly Guard[] = [
  {
    rule: 'An upgrade takes every row along, however many there are',
    file: 'lib/store/migrations.ts',
    find: 'from < saved.length',
    replace: 'from < SLICE',
    tests: ['tests/store/migrations.test.ts'],
  },
  {
    rule: 'The worker keeps no database open between two pieces of work',
    file: 'entrypoints/background/open-database.ts',
    find: '    database.close();\n',
    replace: '',
    tests: ['tests/entrypoints/background/open-database.test.ts'],
  },
  {
    rule: 'A view that is open stands in no upgrade’s way',
    file: 'lib/store/database.ts',
    find: '    addVersions(this);\n',
    replace: "    addVersions(this);\n    this.on('versionchange', () => false);\n",
    tests: ['tests/entrypoints/background/open-database.test.ts'],
  },
  {
    rule: 'A reading is kept whole or not at all',
    file: 'lib/store/record-reading.ts',
    find: "return database.transaction('rw',",
    replace: "return ((_mode, _tables, work) => work())('rw',",
    tests: ['tests/entrypoints/background/cut-short.test.ts'],
  },
  {
    rule: 'A command that is sent again is carried out once',
    file: 'lib/store/undo-record.ts',
    find: 'return (await database.undo.get(key))?.count ?? null;',
    replace: 'return null;',
    tests: ['tests/entrypoints/background/cut-short.test.ts'],
  },
  {
    rule: 'A message on which the worker died is sent again',
    file: 'lib/messenger.ts',
    find: 'const TRIES = 3;',
    replace: 'const TRIES = 1;',
    tests: ['tests/messenger.test.ts'],
  },
  {
    rule: 'An import goes on where the worker died on it, no part twice',
    file: 'entrypoints/background/jobs/each-job.ts',
    find: 'key: partKey(id, n)',
    replace: 'key: crypto.randomUUID()',
    tests: ['tests/entrypoints/background/run-jobs.test.ts'],
  },
  {
    rule: 'Edits at the same time lose nothing',
    file: 'lib/store/entries.ts',
    find: "unsaved, undo];\n  return database.transaction('rw',",
    replace: "unsaved, undo];\n  return ((_mode, _tables, work) => work())('rw',",
    tests: ['tests/store/entries.test.ts'],
  },
  {
    rule: 'Preferences that are set at the same time are all kept',
    file: 'lib/store/preferences.ts',
    find: "database.transaction('rw', database.values,",
    replace: "((_mode: string, _table: unknown, work: () => Promise<void>) => work())('rw', database.values,",
    tests: ['tests/entrypoints/background/at-once.test.ts'],
  },
  {
    rule: 'A job on which the worker died is gone on with at its next start',
    file: 'entrypoints/background/index.ts',
    find: '  void goOnWithJobs();\n  judgeNoted',
    replace: '  judgeNoted',
    tests: ['tests/entrypoints/background/start.test.ts'],
  },
];
