import type { Guard } from './guard';

/** What keeps a page from saying more, or of others, than it may. */
export const PAGE_GUARDS: readonly Guard[] = [
  {
    rule: 'A reading is of the page that the browser vouches for',
    file: 'lib/platforms/belongs.ts',
    find: ' || !isSameAddress(address, claimed)',
    replace: '',
    tests: ['tests/platforms/belongs.test.ts'],
  },
  {
    rule: 'The worker checks whose page a reading is of',
    file: 'entrypoints/background/accept-reading.ts',
    find: ' || !isReadingOf(platform, reading, addressOfTab(sender))',
    replace: '',
    tests: ['tests/entrypoints/background/accept-reading.test.ts'],
  },
  {
    rule: 'What does not fit its message’s schema is refused',
    file: 'entrypoints/background/receive.ts',
    find: 'if (!request.success) return',
    replace: 'if (!request.success && sent === undefined) return',
    tests: ['tests/entrypoints/background/receive.test.ts'],
  },
  {
    rule: 'A message is taken only from whom it may come',
    file: 'entrypoints/background/receive.ts',
    find: 'if (!maySend(messages[name].from, sender, ownOrigin)) return',
    replace: 'if (!maySend(messages[name].from, sender, ownOrigin) && sender.id === "") return',
    tests: ['tests/entrypoints/background/receive.test.ts'],
  },
  {
    rule: 'Data left behind by an earlier page is dropped',
    file: 'lib/platforms/assemble.ts',
    find: 'const own = findingsAbout(page.address, findings);',
    replace: 'const own = [...findings];',
    tests: ['tests/platforms/assemble.test.ts'],
  },
  {
    rule: 'A page in motion is not read: two looks must agree',
    file: 'lib/page/live-reader.ts',
    find: ' && isSameSheet(sheet, visit.lastLook)',
    replace: '',
    tests: ['tests/page/live-reader.test.ts'],
  },
  {
    rule: 'Replies are read along only after a person agreed',
    file: 'entrypoints/background/observers.ts',
    find: "setting === 'on' ?",
    replace: "setting !== 'off' ?",
    tests: ['tests/entrypoints/background/observers.test.ts'],
  },
  {
    rule: 'A reply that is too long is not looked at',
    file: 'lib/observer/allowance.ts',
    find: 'size > LONGEST_BODY || ',
    replace: '',
    tests: ['tests/observer/allowance.test.ts'],
  },
  {
    rule: 'A page that floods replies is not followed',
    file: 'lib/observer/allowance.ts',
    find: 'inSecond >= IN_A_SECOND || ',
    replace: '',
    tests: ['tests/observer/allowance.test.ts'],
  },
  {
    rule: 'Replies of addresses that are not observed are refused',
    file: 'lib/page/reply-intake.ts',
    find: ' || !observed.some((pattern) => pattern.test(handed.url))',
    replace: '',
    tests: ['tests/page/reply-intake.test.ts'],
  },
  {
    rule: 'The extension’s pages cannot connect to anything',
    file: 'wxt.config.ts',
    find: " connect-src 'none';",
    replace: '',
    tests: ['tests/manifest.test.ts'],
  },
];
