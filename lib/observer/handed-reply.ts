/**
 * What the observer hands to the reader: a reply with its request's address and its body as text, or as the data that
 * the page got where it asked for data; or that one was left out, being too large or too much.
 */
export type HandedReply = { url: string; body: string } | { url: string; data: unknown } | { skipped: number };

/** The longest address that is handed over, in UTF-16 units. */
export const LONGEST_ADDRESS = 8_000;

/** What came over the bridge, if it has one of the forms that are handed over; null for everything else. */
export function parseHandedReply(message: unknown): HandedReply | null {
  if (typeof message !== 'object' || message === null) return null;
  const { url, body, data, skipped }: { url?: unknown; body?: unknown; data?: unknown; skipped?: unknown } = message;
  if (Number.isSafeInteger(skipped)) return { skipped: Number(skipped) };
  if (typeof url !== 'string' || url.length > LONGEST_ADDRESS) return null;
  if (typeof body === 'string') return { url, body };
  return typeof data === 'object' && data !== null ? { url, data } : null;
}
