import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import type { Reading } from '../../lib/model/reading';
import type { Reply } from '../../lib/platforms/platform';
import { readPage } from '../../lib/platforms/read-page';
import { platformOf, platforms } from '../../lib/platforms/registry';
import { reportIn } from '../../lib/redact/report-file';
import type { Arguments, Inputs, Surroundings } from './command';
import { readText } from './file';
import { checkInputs, isoTime, languageTag, optional, text } from './input';
import { good, type Outcome, unusable } from './outcome';
import { lastOf } from './single-call';

/** The options that name what is read. */
export const READ_OPTIONS = ['url', 'html', 'reply', 'at', 'lang'] as const;

const ReadInputs = z.object({
  url: optional(text),
  html: optional(text),
  replies: optional(z.array(z.object({ url: text, file: text }, 'must be {"url", "file"}'), 'must be a list')),
  at: optional(isoTime),
  lang: optional(languageTag),
});

/** The inputs of `read` out of the arguments of a single call. A reply is split at its last "=". */
export function readInputsOf({ positionals, options }: Arguments): Outcome<Inputs> {
  if (positionals.length > 0) return unusable(`unexpected ${positionals[0]}; the page's address goes after --url`);
  const { url, html, at, lang } = lastOf(options);
  const replies: { url: string; file: string }[] = [];
  for (const reply of options.reply ?? []) {
    const cut = reply.lastIndexOf('=');
    if (cut <= 0 || cut === reply.length - 1) return unusable(`--reply must be REQUEST_URL=FILE, not ${reply}`);
    replies.push({ url: reply.slice(0, cut), file: reply.slice(cut + 1) });
  }
  return good({ url, html, replies, at, lang });
}

/** Reads one page from the files that the inputs name. */
export async function readFromInputs(inputs: Inputs, { folder, now }: Surroundings): Promise<Outcome<Reading>> {
  const checked = checkInputs(ReadInputs, inputs);
  if (!checked.ok) return checked;
  const { html, replies, at, lang } = checked.value;
  const page = html ? await readText(html, folder) : null;
  if (page && !page.ok) return page;
  const document = page && documentOf(page.value);
  // A report brings its address and its replies with it.
  const report = document && reportIn(document);
  const given = checked.value.url ?? report?.url;
  if (given === undefined) return unusable('url is missing');
  if (!URL.canParse(given)) return unusable(`url is not an address: ${given}`);
  const url = onOwnHost(given);
  const platform = platformOf(url);
  if (!platform) return unusable(`url is of no known platform (${platforms.map(({ id }) => id).join(', ')}): ${url}`);
  if (!html && !replies?.length) return unusable('nothing to read: give html, replies, or both');

  const bodies = await readReplies(replies ?? [], folder);
  if (!bodies.ok) return bodies;
  return good(
    readPage(platform, {
      url,
      document,
      replies: [...(report?.replies ?? []), ...bodies.value],
      capturedAt: at ?? report?.capturedAt ?? now,
      language: lang ?? null,
    }),
  );
}

/** The same page on the host that its platform is read on, where the address names another that serves it. */
function onOwnHost(address: string): string {
  const url = new URL(address);
  const platform = platforms.find(({ otherHosts }) => otherHosts.includes(url.hostname));
  const [host] = platform?.matches.map((pattern) => new URL(pattern.replace('*', '')).host) ?? [];
  if (host === undefined) return address;
  url.host = host;
  return url.href;
}

async function readReplies(
  replies: readonly { url: string; file: string }[],
  folder: string,
): Promise<Outcome<Reply[]>> {
  const bodies: Reply[] = [];
  for (const { url, file } of replies) {
    const body = await readText(file, folder);
    if (!body.ok) return body;
    const plain = replyBody(body.value);
    if (plain === null) return unusable(`${file} is not the body of a reply: it is not JSON`);
    bodies.push({ url, body: plain });
  }
  return good(bodies);
}

/** What sites write before their JSON so that it can't be run as a script. */
const GUARD = /^\s*(?:\)\]\}'[^\n[{]{0,20}|for ?\(;;\);|while ?\(1\);)/;

/**
 * The JSON of a reply without the guard that sites write before it, on each line where it has several values. Empty for a
 * body without anything, by which sites refuse an answer; null for what is no reply's body.
 */
export function replyBody(body: string): string | null {
  const json = body.replace(GUARD, '');
  if (isJson(json)) return json;
  const lines = body.split('\n').map((line) => line.replace(GUARD, ''));
  return lines.every((line) => line.trim() === '' || isJson(line)) ? lines.join('\n') : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A saved page as a document. As in a browser, every text gives one, and line breaks are "\n". */
export function documentOf(html: string): Document {
  const text = html.replace(/\r\n?/g, '\n');
  const { document } = parseHTML(text);
  // The parser makes the first element the root, or none: what isn't a whole page goes into a body.
  if (document.documentElement?.tagName === 'HTML') return document;
  return parseHTML(`<!doctype html><html><head></head><body>${text}</body></html>`).document;
}
