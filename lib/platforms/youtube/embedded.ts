import { allIn } from '../extract/dom';
import { parseJson } from '../extract/json';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { addressOf } from './address';
import type { DataReader } from './origin';

/** The globals in which a page embeds its data; first the one whose texts are whole (the other shortens links). */
const GLOBALS = ['ytInitialPlayerResponse', 'ytInitialData'];

/** How far into a script its assignment begins at the latest, in UTF-16 units. */
const HEAD = 2_000;

/** What the data embedded in a document say. They stay as of the first load, so each part is checked by its own names. */
export function readEmbedded(document: Document, context: ReadContext, readData: DataReader): Finding[] {
  const scripts = inlineScripts(document);
  const loadedFor = loadedAddress(scripts);
  return GLOBALS.flatMap((name) => {
    const data = embeddedData(scripts, name) ?? parseJson(document.querySelector(elementOf(name))?.textContent ?? '');
    return data === undefined ? [] : readData(data, { carrier: 'embedded', loadedFor }, context);
  });
}

/** Where a page has a global's data as the JSON of an element, which a script parses: script#yt-initial-data. Since 2026-09. */
function elementOf(name: string): string {
  return `script#${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`;
}

function inlineScripts(document: Document): string[] {
  return allIn(document, 'script:not([src])').map((script) => script.textContent);
}

/** The value of a global that a script assigns, parsed; undefined where none does or its JSON is broken. */
export function embeddedData(scripts: readonly string[], name: string): unknown {
  for (const script of scripts) {
    const start = assignedAt(script, name);
    if (start === null) continue;
    // Mostly the last brace is the object's own: then there is nothing to search.
    const text = script.slice(start, script.lastIndexOf('}') + 1);
    const data = parseJson(text) ?? countedOut(text);
    if (data !== undefined) return data;
  }
  return undefined;
}

/** Where the object begins that a script assigns to a global ("var name = {", "window['name'] = {"), null if it doesn't. */
function assignedAt(script: string, name: string): number | null {
  const head = script.slice(0, HEAD);
  const assignment = new RegExp(`\\b${name}["']?\\]?\\s{0,8}=\\s{0,8}\\{`).exec(head);
  return assignment === null ? null : assignment.index + assignment[0].length - 1;
}

/** What counts on the way to a closing brace; what a backslash stands before doesn't. */
const QUOTE_OR_BRACE = /\\.|["{}]/gs;

/** The object up to its own closing brace, where more code follows it; braces in strings don't count. Linear. */
function countedOut(text: string): unknown {
  let depth = 0;
  let isText = false;
  for (const { 0: sign, index } of text.matchAll(QUOTE_OR_BRACE)) {
    if (sign === '"') isText = !isText;
    else if (isText) continue;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return parseJson(text.slice(0, index + 1));
  }
  return undefined;
}

/** The address for which a document was loaded, as one of its scripts says: window['ytUrl'] = '\/@tilda'. */
function loadedAddress(scripts: readonly string[]): PageAddress | null {
  const contract = scripts.find((script) => script.startsWith('(function serverContract()')) ?? '';
  const written = /\['ytUrl'\] = '([^']{1,2000})'/.exec(contract)?.[1] ?? '';
  const path = parseJson(`"${written.replaceAll('\\x', '\\u00')}"`); // but for this code writes texts as JSON does
  return path ? addressOf(`https://www.youtube.com${path}`) : null;
}
