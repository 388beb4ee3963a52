/** First parts of paths that are Instagram's own pages, so that no account can have them. Seen in addresses, 2026. */
const RESERVED = new Set(
  (
    'explore reels reel p tv stories accounts direct popular about legal web api graphql challenge developer directory ' +
    'emails session your_activity share s lite oauth'
  ).split(' '),
);

/** `text` if it can be an account's handle (letters, digits, points, underscores, at most 30), else null. */
export function handleOf(text: unknown): string | null {
  const isHandle = typeof text === 'string' && /^[A-Za-z0-9._]{1,30}$/.test(text);
  return isHandle && !RESERVED.has(text.toLowerCase()) ? text : null;
}

/** `text` if it is a post's shortcode, else null. Codes of private accounts' posts are longer than the usual eleven. */
export function shortcodeOf(text: unknown): string | null {
  return typeof text === 'string' && /^[\w-]{5,60}$/.test(text) ? text : null;
}

/** An id in digits, given as a text; numbers have lost digits where they are great, and are none. */
export function idOf(text: unknown): string | null {
  return typeof text === 'string' && /^\d{1,25}$/.test(text) ? text : null;
}

/** The parts of the path of an address on www.instagram.com, or of a path alone; null for other addresses. */
export function pathParts(url: string | null): string[] | null {
  if (url === null || url.length > 2_048) return null;
  const path = url.replace(/^https?:\/\/www\.instagram\.com(?=[/?#]|$)/i, '');
  if (path !== '' && !/^\/(?!\/)/.test(path) && !/^[?#]/.test(path)) return null;
  return path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean);
}

/** What an address of a post names. */
export interface PostPath {
  /** Null in the short form "/p/CODE/". */
  handle: string | null;
  code: string;
  isReel: boolean;
  /** What follows the code: "liked_by", "c"… */
  rest: readonly string[];
}

const POST_WORDS = new Set(['p', 'reel', 'reels', 'tv']);

/** The post that an address names ("/p/CODE/", "/tilda/reel/CODE/"), else null. */
export function postPath(url: string | null): PostPath | null {
  const parts = pathParts(url);
  if (parts === null) return null;
  const start = POST_WORDS.has(parts[0] ?? '') ? 0 : 1;
  const handle = start === 0 ? null : handleOf(parts[0]);
  const word = parts[start] ?? '';
  const code = shortcodeOf(parts[start + 1]);
  // "/reels/audio/ID/" lists the reels with a sound.
  if (code === null || code === 'audio' || !POST_WORDS.has(word) || (start === 1 && handle === null)) return null;
  return { handle, code, isReel: word.startsWith('reel'), rest: parts.slice(start + 2) };
}

/** The handle that an address of a profile alone names ("/tilda/"), else null. */
export function profilePath(url: string | null): string | null {
  const parts = pathParts(url);
  return parts?.length === 1 ? handleOf(parts[0]) : null;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ids in use since 2012 make codes of ten or eleven signs; those before carry no time. */
const SHORTEST_TIMED = 10;
const LONGEST = 11;

/** The media id that a shortcode writes in base 64; null for the short codes of the first years. */
export function mediaIdOf(code: string): bigint | null {
  if (code.length < SHORTEST_TIMED) return null;
  let id = 0n;
  for (const sign of code.slice(0, LONGEST)) id = id * 64n + BigInt(DIGITS.indexOf(sign));
  return id;
}

/** The shortcode of a media id in digits; null where it isn't one. */
export function codeOf(mediaId: string | null): string | null {
  if (idOf(mediaId) === null || mediaId === null) return null;
  let code = '';
  for (let rest = BigInt(mediaId); rest > 0n; rest /= 64n) code = DIGITS.charAt(Number(rest % 64n)) + code;
  return code.length === SHORTEST_TIMED || code.length === LONGEST ? code : null;
}
