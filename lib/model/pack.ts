import type { Count, Period } from './count';
import type { Fact } from './fact';
import { COMMENT_FACTS, type FieldKind, HISTORY_FACTS, POST_FACTS, PROFILE_FACTS } from './fact-fields';
import type { CommentReading, HistoryReading, Identity, PostReading, ProfileReading, Reading } from './reading';

/** Stands for an item's own id in its address, so that all addresses of a list are one text. */
export const OWN_ID = '\u0000';

/** A fact without a value: 0 where the page has nothing to show, 1 where its place is missing. */
export const NOTHING = ['not-shown', 'not-found'] as const;

/**
 * A reading as a short text: what pages repeat (sources, addresses, authors) is written once, what isn't shown takes a
 * digit, and facts stand in the order of their tables. Some seventh of the reading's own JSON. `unpacked` gives it back.
 */
export function packed(reading: Reading): string {
  const strings = new Map<string, number>();
  const ref = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };

  function fact(value: Fact<unknown>, kind: FieldKind): unknown {
    if (value.state === 'not-shown') return 0;
    if (value.state === 'not-found') return 1;
    if (value.state === 'unreadable') return [ref(value.source), value.raw];
    const { raw, source, stale, conflict } = value;
    const rest = conflict ? [stale ? 1 : 0, conflict.raw, ref(conflict.source)] : stale ? [1] : [];
    return [ref(source), raw === value.value ? 0 : raw, short(value.value, kind), ...rest];
  }

  // The tables are typed by the items' own facts.
  function facts<T extends object>(fields: Partial<Record<keyof T, FieldKind>>, item: T): unknown[] {
    const values: unknown[] = [];
    for (const key in fields) values.push(fact(item[key] as Fact<unknown>, fields[key] as FieldKind));
    return values;
  }

  const who = ({ handle, platformId }: Identity): unknown =>
    handle === reading.profile?.handle && platformId === reading.profile?.platformId ? 0 : [handle, platformId];

  const profile = (item: ProfileReading | null): unknown =>
    item && [item.handle, item.platformId, ...facts(PROFILE_FACTS, item)];

  const post = (item: PostReading): unknown => [
    item.id,
    ref(item.url.replaceAll(item.id, OWN_ID)),
    who(item.author),
    item.coauthors,
    item.kind,
    item.sponsors,
    ...facts(POST_FACTS, item),
  ];

  const comment = (item: CommentReading): unknown => [
    item.id,
    ref(item.postId),
    item.author,
    item.text,
    item.isReply,
    item.byCreator,
    ...facts(COMMENT_FACTS, item),
  ];

  const day = (item: HistoryReading): unknown => [item.date, ...facts(HISTORY_FACTS, item)];

  const { platform, creatorPlatform, url, capturedAt, language, pageKind, state } = reading;
  return JSON.stringify({
    head: [platform, creatorPlatform, url, capturedAt, language, pageKind, state],
    profile: profile(reading.profile),
    posts: reading.posts.map(post),
    comments: reading.comments.map(comment),
    history: reading.history.map(day),
    // Last, since all above fill it.
    strings: [...strings.keys()],
  });
}

/** A count or a period as one number where its ends are the same, else as both. */
function short(value: unknown, kind: FieldKind): unknown {
  if (kind === 'other') return value;
  const { low, high, earliest, latest } = value as Count & Period; // one of the two, by the kind of its field
  const [first, last] = kind === 'count' ? [low, high] : [earliest, latest];
  return first === last ? first : [first, last];
}
