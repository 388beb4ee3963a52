import type { Guard } from './guard';

/** What keeps the extension from asking for, showing and doing more than it says. */
export const REACH_GUARDS: readonly Guard[] = [
  {
    rule: 'No right is asked for beside those in use',
    file: 'wxt.config.ts',
    find: ": ['scripting', 'storage', 'sidePanel']",
    replace: ": ['scripting', 'storage', 'sidePanel', 'tabs']",
    tests: ['tests/manifest.test.ts'],
  },
  {
    rule: 'A platform’s pages are those of its own hosts',
    file: 'lib/platforms/tiktok/index.ts',
    find: "matches: ['https://www.tiktok.com/*']",
    replace: "matches: ['https://*/*']",
    tests: ['tests/manifest.test.ts'],
  },
  {
    rule: 'Readers run in no frame',
    file: 'wxt.config.ts',
    find: '      js: [script],\n',
    replace: '      js: [script],\n      all_frames: true,\n',
    tests: ['tests/manifest.test.ts'],
  },
  {
    rule: 'A page learns from no offer that somebody listens',
    file: 'lib/observer/handshake.ts',
    find: '  parsing.observe(document, { childList: true, subtree: true });\n',
    replace: '',
    tests: ['tests/observer/handshake.test.ts'],
  },
  {
    rule: 'A page reaches nothing of the card’s inside',
    file: 'components/card/card-host.ts',
    find: "mode: 'closed'",
    replace: "mode: 'open'",
    tests: ['tests/components/card/card-host.test.ts'],
  },
  {
    rule: 'What runs in a page tells it nothing',
    file: 'lib/page/card-slot.ts',
    find: '      view = next;\n',
    replace: "      view = next;\n      document.dispatchEvent(new Event('touchstone-card'));\n",
    tests: ['tests/page-scripts.test.ts'],
  },
  {
    rule: 'What runs in a page clicks nothing',
    file: 'lib/page/when-loaded.ts',
    find: "    view.addEventListener('load',",
    replace: "    document.querySelector('button')?.click();\n    view.addEventListener('load',",
    tests: ['tests/page-scripts.test.ts'],
  },
  {
    rule: 'The page’s own call gives the browser’s own promise',
    file: 'lib/observer/hook-fetch.ts',
    find: '      return promise;\n',
    replace: '      return promise.then((response: Response) => response);\n',
    tests: ['tests/observer/hook-fetch.test.ts'],
  },
  {
    rule: 'A reply’s body is read from a copy',
    file: 'lib/observer/hook-fetch.ts',
    find: 'apply(bodyOf, apply(clone, await promise, []), [])',
    replace: 'apply(bodyOf, await promise, [])',
    tests: ['tests/observer/hook-fetch.test.ts'],
  },
];
