import { COMMENT_FACTS, type FieldKind, HISTORY_FACTS, POST_FACTS, PROFILE_FACTS } from './fact-fields';
import { NOTHING, OWN_ID } from './pack';

/**
 * What `packed` made of a reading, as the object that it was. A text that is no such thing gives an object that is no
 * reading, or null: what comes out has to be checked by the schema, as if it had come so. Throws on nothing.
 */
export function unpacked(text: string): unknown {
  const data = parsed(text);
  if (!isRecord(data)) return null;
  const strings = list(data.strings);
  const [platform, creatorPlatform, url, capturedAt, language, pageKind, state] = list(data.head);
  const profile = data.profile === null ? null : profileOf(list(data.profile), strings);
  return {
    platform,
    creatorPlatform,
    url,
    capturedAt,
    language,
    pageKind,
    state,
    profile,
    posts: items(data.posts, (values) => postOf(values, strings, profile)),
    comments: items(data.comments, (values) => commentOf(values, strings)),
    history: items(data.history, ([date, ...facts]) => ({ date, ...factsOf(HISTORY_FACTS, facts, strings) })),
  };
}

type Names = { handle: unknown; platformId: unknown };

function profileOf([handle, platformId, ...facts]: readonly unknown[], strings: readonly unknown[]): Names {
  return { handle, platformId, ...factsOf(PROFILE_FACTS, facts, strings) };
}

function postOf(values: readonly unknown[], strings: readonly unknown[], profile: Names | null): unknown {
  const [id, address, who, coauthors, kind, sponsors, ...facts] = values;
  const url = textAt(strings, address);
  const [handle, platformId] = who === 0 ? [profile?.handle, profile?.platformId] : list(who);
  return {
    id,
    url: typeof url === 'string' && typeof id === 'string' ? url.replaceAll(OWN_ID, () => id) : url,
    author: { handle, platformId },
    coauthors,
    kind,
    sponsors,
    ...factsOf(POST_FACTS, facts, strings),
  };
}

function commentOf(values: readonly unknown[], strings: readonly unknown[]): unknown {
  const [id, post, author, text, isReply, byCreator, ...facts] = values;
  return {
    id,
    postId: textAt(strings, post),
    author,
    text,
    isReply,
    byCreator,
    ...factsOf(COMMENT_FACTS, facts, strings),
  };
}

function factsOf(
  fields: Readonly<Record<string, FieldKind>>,
  facts: readonly unknown[],
  strings: readonly unknown[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, kind], index) => [key, factOf(facts[index], kind, strings)]),
  );
}

function factOf(packed: unknown, kind: FieldKind, strings: readonly unknown[]): unknown {
  if (packed === 0 || packed === 1) return { state: NOTHING[packed] };
  const [source, raw, value, stale, otherRaw, otherSource] = list(packed);
  const place = textAt(strings, source);
  if (list(packed).length === 2) return { state: 'unreadable', raw, source: place };
  return {
    state: 'read',
    value: long(value, kind),
    raw: raw === 0 ? value : raw,
    source: place,
    ...(stale === 1 && { stale: true }),
    ...(otherSource !== undefined && { conflict: { raw: otherRaw, source: textAt(strings, otherSource) } }),
  };
}

function long(value: unknown, kind: FieldKind): unknown {
  if (kind === 'other') return value;
  const [first, last] = Array.isArray(value) ? value : [value, value];
  return kind === 'count' ? { low: first, high: last } : { earliest: first, latest: last };
}

function items(value: unknown, make: (values: readonly unknown[]) => unknown): unknown {
  return Array.isArray(value) ? value.map((item) => make(list(item))) : value;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textAt(strings: readonly unknown[], index: unknown): unknown {
  return typeof index === 'number' ? strings[index] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no reading
  }
}
