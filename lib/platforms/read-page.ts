import type { Reading } from '../model/reading';
import { assemble } from './assemble';
import { numberReaderOf } from './numbers/by-tag';
import type { Platform, ReadContext, Reply } from './platform';

/** One page to read: its document and/or replies that it loaded, its address, and when it was looked at. */
export interface PageInput {
  url: string;
  document: Document | null;
  replies: readonly Reply[];
  /** Milliseconds since 1970. */
  capturedAt: number;
  /** The tag of the page's interface language where there is no document to say it. */
  language?: string | null;
}

/** Reads one page from all of its carriers. Never throws for what a page holds; the failure is the reading's state. */
export function readPage(platform: Platform, input: PageInput): Reading {
  const address = platform.addressOf(input.url) ?? { kind: 'other' };
  const context = contextOf(platform, input);
  const replies = input.replies.flatMap((reply) => platform.readReply(reply, context));
  const embedded = input.document ? platform.readEmbedded(input.document, context) : [];
  const rendered = input.document ? platform.readRendered(input.document, address, context, embedded) : [];
  const findings = [...replies, ...embedded, ...rendered];
  return assemble(platform, { url: input.url, address, context }, findings);
}

/** What the readers of carriers need to know of an input. */
export function contextOf(platform: Platform, input: PageInput): ReadContext {
  const shown = input.document ? platform.languageOf(input.document) : null;
  const language = shown ?? input.language ?? null;
  return { capturedAt: input.capturedAt, language, numbers: numberReaderOf(language, platform.numbersOf) };
}
