import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observerScript, partScript, readersAtLoad, redactorScript } from '../../lib/platforms/page-scripts';
import { platforms } from '../../lib/platforms/registry';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { type ScriptRule, scanScript } from '../support/script-scan';
import { expect, test } from './fixture';

const BUILD = join(ROOT, EXTENSION_FOLDER);

/** What runs in sites' pages: all of it is the project's own. */
const IN_PAGES = [
  ...platforms.map(({ id }) => observerScript(id)),
  ...platforms.flatMap(readersAtLoad).map(({ script }) => script),
  ...platforms.flatMap(({ id, parts = [] }) => parts.map(({ name }) => partScript(id, name))),
  ...platforms.filter(({ namedBy }) => namedBy !== null).map(({ id }) => redactorScript(id)),
  'card.js',
];

/** The worker that hears them. It is one script, which loads no other. */
const WORKER = 'background.js';

/**
 * What packages bring along that is never reached with a text of a page: react-dom writes markup for script elements and
 * for the `dangerouslySetInnerHTML` that nothing here gives it, and has hints for pages that are made elsewhere, which
 * nothing here calls: to load scripts, and to prepare connections; papaparse could download a file by its address, which
 * it is never given and which the pages' policy refuses.
 */
const KNOWN: readonly { rule: ScriptRule; where: RegExp }[] = [
  { rule: 'markup-from-text', where: /innerHTML=[`"']<script><\\\/script>[`"']/ },
  { rule: 'markup-from-text', where: /__html!==\w+&&\(\w+\.innerHTML=\w+\)/ },
  { rule: 'remote-code', where: /createElement\(`script`\),\w+\(\w+\),\w+\(\w+,`link`,\w+\)/ },
  { rule: 'embedding', where: /function \w+\(\w+\)\{\w+\.D\(\w+\),\w+\(`dns-prefetch`,\w+,null\)\}/ },
  { rule: 'embedding', where: /function \w+\(\w+,\w+\)\{\w+\.C\(\w+,\w+\),\w+\(`preconnect`,\w+,\w+\)\}/ },
  { rule: 'network', where: /new XMLHttpRequest,this\._config\.withCredentials/ },
];

/**
 * What pages' scripts do of it all the same: the card scrolls and focuses in its own closed root, where it stood before it
 * was drawn anew, and the observer offers its end of a channel before the page's first script (lib/observer/handshake.ts).
 */
const KNOWN_IN_PAGES: readonly { rule: ScriptRule; file: RegExp; where: RegExp }[] = [
  { rule: 'acting', file: /^card\.js$/, where: /=\w+\.querySelector\(`\.panel`\);if\(\w+&&\(\w+\.scrollTop=\w+\)/ },
  { rule: 'acting', file: /^card\.js$/, where: /\?\?\w+\)\?\.focus\(\{preventScroll:!0\}\)/ },
  {
    rule: 'telling',
    file: /^observer-/,
    where: /new MessageChannel;return \w+\.dispatchEvent\(new MessageEvent\(\w+,\{ports:\[\w+\],cancelable:!0\}\)\)/,
  },
];

// One after the other in one process, so that the scripts are taken apart once.
test.describe.configure({ mode: 'default' });

interface Breach {
  file: string;
  rule: ScriptRule;
  where: string;
}

let found: readonly Breach[] | null = null;

/** Every breach of a rule in the build's scripts, as "file: text around it". */
function breaches(isAsked: (rule: ScriptRule, file: string, where: string) => boolean): string[] {
  found ??= allBreaches();
  return found
    .filter(({ rule, file, where }) => isAsked(rule, file, where))
    .map(({ rule, file, where }) => `${file}: ${rule}: ${where}`);
}

function allBreaches(): Breach[] {
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(files).toEqual(expect.arrayContaining([...IN_PAGES, WORKER]));
  return files.flatMap((file) =>
    scanScript(readFileSync(join(BUILD, file), 'utf8')).map(({ rule, where }) => ({ file, rule, where })),
  );
}

const isKnown = (rule: ScriptRule, where: string) => KNOWN.some((each) => each.rule === rule && each.where.test(where));

test('no script makes code or markup of a text, loads code, embeds documents, or hears other extensions', () => {
  const never: readonly ScriptRule[] = ['code-from-text', 'external-messages'];
  expect(breaches((rule) => never.includes(rule))).toEqual([]);
  const brought: readonly ScriptRule[] = ['remote-code', 'embedding', 'markup-from-text'];
  expect(breaches((rule, _, where) => brought.includes(rule) && !isKnown(rule, where))).toEqual([]);
  // What is no longer brought along needs no exception.
  const all = breaches((rule, _, where) => isKnown(rule, where));
  expect(KNOWN.filter(({ where }) => !all.some((each) => where.test(each)))).toEqual([]);
});

test('no script can send anything, but for what a package brings along unused', () => {
  expect(breaches((rule, _, where) => rule === 'network' && !isKnown(rule, where))).toEqual([]);
});

test('what runs in pages holds none of it, and clicks, scrolls and submits nothing, nor tells a page of itself', () => {
  const isKnownThere = (rule: ScriptRule, file: string, where: string) =>
    KNOWN_IN_PAGES.some((known) => known.rule === rule && known.file.test(file) && known.where.test(where));
  expect(breaches((rule, file, where) => IN_PAGES.includes(file) && !isKnownThere(rule, file, where))).toEqual([]);
  // Once in each script at most: a second place is another.
  const known = breaches((rule, file, where) => IN_PAGES.includes(file) && isKnownThere(rule, file, where));
  expect(known).toHaveLength(platforms.length + 2);
});

test('the worker loads nothing and holds none of it, but for what a package brings along unused', () => {
  // What it stores no page can see, and there is nothing to be clicked.
  const matters = (rule: ScriptRule) => rule !== 'telling' && rule !== 'acting';
  expect(breaches((rule, file, where) => file === WORKER && matters(rule) && !isKnown(rule, where))).toEqual([]);
  expect(readFileSync(join(BUILD, WORKER), 'utf8')).not.toMatch(/\bimport\b\s*[({"'*\w]/);
});
