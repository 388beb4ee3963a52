import { regionNames } from '../platforms/extract/regions';
import type { LanguageWords } from '../platforms/numbers/words';
import type { Reply } from '../platforms/platform';
import { allowedWords } from './allowed-words';
import { type InventedData, isOwnName, redactJson, redactJsonText } from './redact-json';
import { redactText } from './redact-text';
import { Replacements } from './replacements';

/** A page as it stands: its address, its document, and the latest replies that it loaded. */
export interface PageToRedact {
  url: string;
  document: Document;
  replies: readonly Reply[];
  /** When it was looked at, in milliseconds since 1970. */
  capturedAt: number;
}

/** What of a page is its own: the words that the reader names, names of regions, and words beside numbers. */
export interface OwnWords {
  named: readonly string[];
  /** The tag of the interface language. */
  tag: string | null;
  language: LanguageWords;
}

/** A page in which every text and number of a person is invented. */
export interface RedactedPage {
  url: string;
  html: string;
  replies: Reply[];
  capturedAt: number;
}

/** Attributes that hold pictures, looks, code and what opens a connection: no reader needs them. */
const LEFT_OUT =
  /^(?:on\w+|style|class|src|srcset|poster|integrity|nonce|d|points|imagesrcset|ping|action|formaction)$/;

/** Attributes that say what an element is. */
const STRUCTURE = /^(?:role|type|rel|name|property|itemprop|lang|dir|hidden|is|data-e2e|data-testid|http-equiv)$/;

/** Weeks that times are set back at least, and at most so many more. */
const WEEKS = { least: 4, more: 40 };

/**
 * A page with its structure kept and every text and number of a person replaced, always the same by the same, so that the
 * reader finds in it what it finds in the page itself. Nothing of the page is changed: a copy is. `random` gives numbers
 * from 0 to below 1.
 */
export function redactPage(page: PageToRedact, own: OwnWords, random: () => number): RedactedPage {
  const root = page.document.documentElement.cloneNode(true) as Element; // a copy of an element is one
  const bodies = page.replies.map(({ body }) => body);
  const invented: InventedData = {
    allowed: allowedWords([...own.named, ...regionNames(own.tag)], own.language),
    numbers: new Set(own.named.flatMap((text) => text.match(/\d{3,}/g) ?? [])),
    replacements: new Replacements(heldIn([root.outerHTML, page.url, ...bodies]), random),
    daysBack: 7 * (WEEKS.least + Math.floor(random() * WEEKS.more)),
    values: valuesIn([...scriptTexts(root), ...bodies]),
  };
  redactElement(root, invented);
  return {
    url: redactText(page.url, invented),
    html: `<!doctype html>\n${root.outerHTML}`,
    replies: page.replies.flatMap(({ url, body }) => {
      const text = redactJsonText(body, invented);
      return text === null ? [] : { url: redactText(url, invented), body: text };
    }),
    capturedAt: page.capturedAt,
  };
}

/** The words, in lower case, and the longer runs of digits of texts. */
function heldIn(texts: readonly string[]): Set<string> {
  // Escapes run into the words and numbers behind them.
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .toLowerCase()
          .replace(ESCAPES, ' ')
          .match(/[\p{L}\p{M}]{3,}|\d{3,}/gu) ?? [],
    ),
  );
}

const ESCAPES = /(?<!\\)\\+(?:u[0-9a-f]{4}|[nrt])|%[0-9a-f]{2}/g;

/** Every text that stands as a value in JSON, as far as it could be a key. */
function valuesIn(texts: readonly string[]): Set<string> {
  const value = /[:[,]\s*"([\w$:-]{1,80})"(?!\s*:)/g;
  return new Set(texts.flatMap((text) => [...text.matchAll(value)].map(([, found = '']) => found)));
}

function scriptTexts(root: Element): string[] {
  return [...root.querySelectorAll('script')].map(({ textContent }) => textContent ?? '');
}

const ELEMENT = 1;
const TEXT = 3;

function redactElement(element: Element, invented: InventedData): void {
  for (const { name, value } of [...element.attributes]) {
    if (LEFT_OUT.test(name)) element.removeAttribute(name);
    else element.setAttribute(name, redactAttribute(name, value, invented));
  }
  if (element.localName === 'script') {
    element.textContent = redactScript(element.textContent ?? '', invented);
    return;
  }
  for (const node of [...element.childNodes]) {
    if (node.nodeType === TEXT) node.nodeValue = redactText(node.nodeValue ?? '', invented);
    else if (node.nodeType !== ELEMENT || isLeftOut(node as Element))
      node.remove(); // elements by their type
    else redactElement(node as Element, invented); // as above
  }
}

function isLeftOut({ localName }: Element): boolean {
  return (
    localName === 'style' ||
    localName === 'link' ||
    localName === 'noscript' ||
    localName === 'iframe' ||
    localName === 'template'
  );
}

function redactAttribute(name: string, value: string, invented: InventedData): string {
  const isName = STRUCTURE.test(name) && isOwnName(value, invented.values);
  return isName ? value : (redactJsonAttribute(value, invented) ?? redactText(value, invented));
}

function redactJsonAttribute(value: string, invented: InventedData): string | null {
  return value.startsWith('{') || value.startsWith('[') ? redactJsonText(value, invented) : null;
}

/** How much of the code around data is kept, in UTF-16 units: what they are assigned to. */
const AROUND = 300;

/** A script's data, with what they are assigned to; of longer code nothing is kept. */
function redactScript(text: string, invented: InventedData): string {
  const whole = redactJsonText(text, invented);
  if (whole !== null) return escaped(whole);
  const parts: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/[=(]\s{0,8}\{\s{0,8}"/g)) {
    const from = text.indexOf('{', index);
    const found = from < done ? null : objectAt(text, from);
    if (found === null) continue;
    parts.push(codeOf(text.slice(done, from), invented), JSON.stringify(redactJson(found.value, invented)));
    done = found.end;
  }
  return done === 0 ? '' : escaped(parts.join('') + codeOf(text.slice(done), invented));
}

function codeOf(code: string, invented: InventedData): string {
  return redactText(code.length > AROUND ? code.slice(-AROUND) : code, invented);
}

/** Within a script's element nothing may end it. */
function escaped(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** The JSON object that begins at a place, and where it ends; null where there is none. */
function objectAt(text: string, from: number): { value: unknown; end: number } | null {
  let depth = 0;
  let isInString = false;
  for (let place = from; place < text.length; place++) {
    const sign = text.charAt(place);
    if (isInString) {
      if (sign === '\\') place++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return parsed(text.slice(from, place + 1), place + 1);
  }
  return null;
}

function parsed(json: string, end: number): { value: unknown; end: number } | null {
  try {
    return { value: JSON.parse(json), end };
  } catch {
    return null; // Code that looks like data.
  }
}
