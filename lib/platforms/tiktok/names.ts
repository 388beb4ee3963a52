/** Ids of accounts, posts and comments are numbers that are too great for JavaScript's: they stay texts. */
const ID = /^[1-9]\d{4,24}$/;

/** The longest handle that is believed, in UTF-16 units. TikTok allows 24 signs. */
const HANDLE_LENGTH = 100;

/** `value` if it is an id, else null. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && ID.test(value) ? value : null;
}

/** `value` if it can be a handle, without "@"; else null. */
export function handleOf(value: unknown): string | null {
  if (typeof value !== 'string' || value === '' || value.length > HANDLE_LENGTH) return null;
  return /[\s/?#@]/.test(value) ? null : value;
}

/** The parts of the path of an address on www.tiktok.com, decoded ("/@tilda/video/1" gives three); null for others. */
export function pathParts(url: string): string[] | null {
  try {
    const { protocol, hostname, pathname } = new URL(url, 'https://www.tiktok.com');
    if (hostname !== 'www.tiktok.com' || !/^https?:$/.test(protocol)) return null;
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return null; // No address, or one with broken percent signs.
  }
}

/** The handle in a profile's or post's address, else null. */
export function handleInUrl(url: string | null): string | null {
  const [first] = (url && pathParts(url)) || [];
  return first?.startsWith('@') ? handleOf(first.slice(1)) : null;
}

/** What a post's address names: "/@tilda/video/7300000000000000001", "/@tilda/photo/…". */
export interface PostAddress {
  handle: string;
  id: string;
  isPhoto: boolean;
}

/** The post that an address names, else null. */
export function postInUrl(url: string | null): PostAddress | null {
  const [, form, last] = (url && pathParts(url)) || [];
  const handle = handleInUrl(url);
  const id = idOf(last);
  if (handle === null || id === null || (form !== 'video' && form !== 'photo')) return null;
  return { handle, id, isPhoto: form === 'photo' };
}
