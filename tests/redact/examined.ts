import { parseHTML } from 'linkedom';
import type { Fact } from '@/lib/model/fact';
import { COMMENT_FACTS, HISTORY_FACTS, POST_FACTS, PROFILE_FACTS } from '@/lib/model/fact-fields';
import type { Reading } from '@/lib/model/reading';
import { regionNames } from '@/lib/platforms/extract/regions';
import { wordsOf } from '@/lib/platforms/numbers/language/words-of';
import type { Platform, Reply } from '@/lib/platforms/platform';
import { readPage } from '@/lib/platforms/read-page';
import { type AllowedWords, allowedWords } from '@/lib/redact/allowed-words';
import { redactPage } from '@/lib/redact/redact-page';
import { readerWords } from '@/scripts/reader-words';
import { seededRandom } from './seeded-random';

/** One page as a test gives it. */
export interface Page {
  url: string;
  html: string;
  replies: readonly Reply[];
  at: number;
  /** Where there is no document to say it. */
  language?: string | null;
}

/** A page and its redacted copy: how each is read, and what of the one is left in the other. */
export function examined(platform: Platform, { url, html, replies, at, language = null }: Page) {
  const { document } = parseHTML(html === '' ? '<!doctype html><html><head></head><body></body></html>' : html);
  const tag = platform.languageOf(document) ?? language;
  const own = { named: readerWords(platform.id), language: wordsOf(tag), tag };
  const redacted = redactPage({ url, document, replies, capturedAt: at }, own, seededRandom(11));
  const read = (page: { url: string; document: Document; replies: readonly Reply[] }) =>
    readPage(platform, { ...page, capturedAt: at, language });
  const allowed = allowedWords([...own.named, ...regionNames(tag)], own.language);
  const before = [html, url, ...replies.map((reply) => reply.url + reply.body)].join('\n');
  const after = [redacted.html, redacted.url, ...redacted.replies.map((reply) => reply.url + reply.body)].join('\n');
  return {
    redacted,
    original: fieldsOf(read({ url, document, replies })),
    copy: fieldsOf(read({ url: redacted.url, document: parseHTML(redacted.html).document, replies: redacted.replies })),
    left: leftOf(before, after, (word) => isOwn(allowed, word) || own.named.includes(word)),
  };
}

/** Which fields a reading has, item by item, and none of what they say. */
export function fieldsOf({ state, pageKind, profile, posts, comments, history }: Reading) {
  const states = (facts: object, item: object) =>
    Object.keys(facts)
      .map((name) => `${name}: ${(item as Record<string, Fact<unknown>>)[name]?.state}`) // the tables name facts
      .join(', ');
  return {
    state,
    pageKind,
    profile: profile && states(PROFILE_FACTS, profile),
    posts: posts.map((post) => `${post.kind} ${states(POST_FACTS, post)}`),
    comments: comments.map((comment) => states(COMMENT_FACTS, comment)),
    history: history.map((day) => states(HISTORY_FACTS, day)),
  };
}

/** Whether a word stays: as a whole, or in a script without spaces piece by piece. */
function isOwn(allowed: AllowedWords, word: string): boolean {
  if (allowed.has(word) || /^0+$/.test(word)) return true;
  for (let place = 0; place < word.length; ) {
    const piece = allowed.at(word, place);
    if (piece === '') return false;
    place += piece.length;
  }
  return true;
}

/** Names of the structure: elements, attributes, keys; and what attributes say that only name what an element is. */
const NAMES = [
  /<\/?([\w-]+)/g,
  /\s([\w:-]+)=/g,
  /\s(?:role|type|rel|name|property|itemprop|is|dir|lang|data-e2e|data-testid|http-equiv)="([^"]*)"/g,
  /\\*"([\w$:-]+)\\*"\s*:/g,
];

/** Words of four letters and more, and numbers of three digits and more, that a copy still has of the original. */
export function leftOf(before: string, after: string, isAllowed: (word: string) => boolean): string[] {
  const names = new Set(
    NAMES.flatMap((pattern) =>
      [...after.matchAll(pattern)].flatMap(([, name]) => name?.toLowerCase().match(TOKENS) ?? []),
    ),
  );
  const held = new Set(plain(before).toLowerCase().match(TOKENS) ?? []);
  const left = new Set((plain(after).toLowerCase().match(TOKENS) ?? []).filter((token) => held.has(token)));
  return [...left].filter(
    (token) => token !== 'doctype' && !names.has(token) && !isAllowed(token) && !/^(?:19[89]|20\d)\d$/.test(token),
  );
}

/** Without the escapes of JSON, which look like numbers and run into words. */
function plain(text: string): string {
  return text
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+[nrt]|&\w+;|%[0-9a-f]{2}/gi, ' ');
}

const TOKENS = /[\p{L}\p{M}]{4,}|\d{3,}/gu;
