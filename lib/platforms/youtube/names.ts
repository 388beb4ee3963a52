/** A channel's id: "UC" and 22 signs. */
const CHANNEL_ID = /^UC[\w-]{22}$/;
const VIDEO_ID = /^[\w-]{11}$/;

/** The longest handle that is believed, in UTF-16 units. YouTube allows 30 signs. */
const HANDLE_LENGTH = 100;

/** `text` if it is a channel's id, else null. */
export function channelId(text: unknown): string | null {
  return typeof text === 'string' && CHANNEL_ID.test(text) ? text : null;
}

/** `text` if it is a video's id, else null. */
export function videoId(text: unknown): string | null {
  return typeof text === 'string' && VIDEO_ID.test(text) ? text : null;
}

/** The longest id or name of a comment's author that is kept, in UTF-16 units: what a reading's schema allows. */
const KEPT_LENGTH = 200;

/** `text` if a reading may hold it as an id or a name, else null. */
export function keptName(text: string | null): string | null {
  return text !== null && text !== '' && text.length <= KEPT_LENGTH ? text : null;
}

/** The handle, without "@", that a text consists of ("@tilda"); null where it is anything else. */
export function handleOf(text: string | null): string | null {
  if (text === null || !text.startsWith('@')) return null;
  const handle = text.slice(1).normalize('NFC');
  return handle !== '' && handle.length <= HANDLE_LENGTH && !/[\s/?#@]/.test(handle) ? handle : null;
}

/** The parts of the path of an address on YouTube, decoded: "/@tilda/videos" gives ["@tilda", "videos"]. */
export function pathParts(url: string): string[] {
  const path = /^(?:(?:https?:)?\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? '';
  const parts = path.split('/').filter(Boolean);
  if (!path.includes('%')) return parts;
  try {
    return parts.map(decodeURIComponent);
  } catch {
    return []; // An address with broken percent signs names nothing.
  }
}

/** What a channel's address names it by; each null where the address doesn't. */
export interface AddressNames {
  /** "/@tilda" */
  handle: string | null;
  /** "/channel/UC…" */
  channelId: string | null;
  /** The name of a legacy address: "/c/tilda", "/user/tilda". */
  alias: string | null;
}

/** The names in a channel's address ("/@tilda", "http://www.youtube.com/channel/UC…"). */
export function namesInUrl(url: string): AddressNames {
  const [first = null, second = null] = pathParts(url);
  return {
    handle: handleOf(first),
    channelId: first === 'channel' ? channelId(second) : null,
    alias: first === 'c' || first === 'user' ? second : null,
  };
}

/** The handle that a channel's address names, else null. */
export function handleInUrl(url: string | null): string | null {
  return url === null ? null : namesInUrl(url).handle;
}

/** The channel id that a channel's address names, else null. */
export function channelIdInUrl(url: string | null): string | null {
  return url === null ? null : namesInUrl(url).channelId;
}

/** The video id that an address names ("/watch?v=…", "/shorts/…", "/live/…"), else null. */
export function videoIdInUrl(url: string | null): string | null {
  if (url === null) return null;
  const [first, second = null] = pathParts(url);
  if (first === 'watch') return videoId(parameterOf(url, 'v'));
  return first === 'shorts' || first === 'live' ? videoId(second) : null;
}

/** A parameter of an address, null where it is missing. */
export function parameterOf(url: string, name: string): string | null {
  // Not by URL, which takes several times as long, nor by URLSearchParams where nothing is encoded: each card is asked.
  const query = /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '';
  if (/[%+]/.test(query)) return new URLSearchParams(query).get(name);
  const pair = query.split('&').find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) ?? null;
}
