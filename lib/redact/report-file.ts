import { at, listAt, parseJson, stringAt } from '../platforms/extract/json';
import type { RedactedPage } from './redact-page';

/** The element of a report that holds what is not in the document itself: address, time, replies. */
const MARK = 'data-touchstone-report';

/** Opened in a browser the file must load nothing and run nothing. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

/**
 * A redacted page as one file: its document, which `read` takes as any saved page, with address, time and replies in a
 * script element of data at its end.
 */
export function reportFile({ url, html, replies, capturedAt }: RedactedPage): string {
  const data = JSON.stringify({ url, capturedAt, replies }).replaceAll('<', '\\u003c');
  const withPolicy = /<head[^>]*>/.test(html) ? html.replace(/<head[^>]*>/, (head) => head + POLICY) : html;
  return `${withPolicy}\n<script type="application/json" ${MARK}>${data}</script>\n`;
}

/** What a report says beside its document; null where a document is no report. */
export function reportIn(document: Document): Pick<RedactedPage, 'url' | 'replies' | 'capturedAt'> | null {
  const element = document.querySelector(`script[${MARK}]`);
  const data = element && parseJson(element.textContent ?? '');
  const url = stringAt(data, 'url');
  const capturedAt = at(data, 'capturedAt');
  if (url === null || typeof capturedAt !== 'number') return null;
  const replies = listAt(data, 'replies').flatMap((reply) => {
    const [address, body] = [stringAt(reply, 'url'), stringAt(reply, 'body')];
    return address === null || body === null ? [] : { url: address, body };
  });
  return { url, replies, capturedAt };
}
