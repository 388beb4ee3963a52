import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, notShown, unreadable } from '../../model/facts';
import type { HistoryReading, PlatformId } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { shownCountFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { at, parseJson, stringAt } from '../extract/json';
import type { CountKind } from '../numbers/style';
import type { Finding, ReadContext, Reply } from '../platform';
import { callsIn, type RemoteCall } from './calls';
import { styleOf } from './counts';
import { platformIdOf, writtenHandle } from './creator-names';
import { dayOf, eachDayOnce } from './history-rows';
import { HEADER_TOTALS } from './labels';

/** The keys of the data's numbers, by what they are. Instagram's and TikTok's from public descriptions of 2026. */
const KEYS = {
  followers: { kind: 'followers', keys: ['followers', 'subscribers', 'subs'] },
  following: { kind: 'following', keys: ['following'] },
  postCount: { kind: 'posts', keys: ['media_count', 'media', 'uploads', 'videos'] },
  totalViews: { kind: 'views', keys: ['views'] },
  totalLikes: { kind: 'likes', keys: ['likes'] },
} as const satisfies Record<string, { kind: CountKind; keys: readonly string[] }>;

/**
 * What the body of a reply says of the creators that its calls and their results name, several in one reply. A result
 * that goes by nothing but the site's own id belongs to whom another result calls so.
 */
export function readReply(reply: Reply, context: ReadContext): Finding[] {
  return callsIn(reply.url, parseJson(reply.body)).flatMap((call) => readCall(call, 'reply', context) ?? []);
}

/** What one call with its result says; null where that names nobody or is nothing that is read. */
export function readCall(call: RemoteCall, carrier: Finding['carrier'], context: ReadContext): Finding | null {
  const { platform, procedure, input, result } = call;
  if (procedure === 'search' || procedure === 'user') {
    const data = procedure === 'search' ? at(result, 'platformResult') : result;
    if (typeof data !== 'object' || data === null) return null;
    const subject = subjectOf(platform, procedure === 'search' ? undefined : input, data);
    if (subject === null) return null;
    const { handle, platformId } = subject;
    const totals = procedure === 'user' ? totalsIn(data, platform, context) : {};
    return finding(carrier, subject, { state: 'ok', profile: { ...blankProfile({ handle, platformId }), ...totals } });
  }
  const subject = isDailyTotals(call) ? subjectOf(platform, input, undefined) : null;
  if (subject === null || !Array.isArray(result)) return null;
  const { handle, platformId } = subject;
  const isNamed = handle !== null || platformId !== null;
  const profile = isNamed ? blankProfile({ handle, platformId }) : null;
  return finding(carrier, subject, { state: 'ok', profile, history: rowsIn(result, platform, context) });
}

/** Changes and sums over weeks come under the same names as totals by day. */
function isDailyTotals({ procedure, input }: RemoteCall): boolean {
  const [type, period] = [at(input, 'type'), at(input, 'period')];
  if (procedure === 'monthly') return type === 'total' && period === 'daily';
  return procedure === 'history' && (type ?? 'total') === 'total' && (period ?? 'daily') === 'daily';
}

/** Whom a call's input and its result name; null where they name nobody, or two. */
function subjectOf(platform: PlatformId, input: unknown, data: unknown) {
  const handles = [input, data].flatMap((source) =>
    ['username', 'handle'].flatMap((key) => writtenHandle(stringAt(source, key)) ?? []),
  );
  const ids = [input, data].flatMap((source) =>
    ['channelId', 'channel_id', 'id'].flatMap((key) => stringAt(source, key) ?? []),
  );
  const platformIds = ids.flatMap((id) => platformIdOf(platform, id) ?? []);
  const siteIds = ids.filter((id) => platformIdOf(platform, id) === null);
  const [[handle = null], [platformId = null], [siteId]] = [handles, platformIds, siteIds];
  const isOne =
    handles.every((name) => name.toLowerCase() === handle?.toLowerCase()) &&
    platformIds.every((id) => id === platformId) &&
    siteIds.every((id) => id === siteId);
  if (!isOne || (handle === null && platformId === null && siteId === undefined)) return null;
  const subject = { kind: 'profile', handle, platformId, aliases: [], creatorPlatform: platform } as const;
  return siteId === undefined ? subject : { ...subject, siteId };
}

function totalsIn(data: object, platform: PlatformId, context: ReadContext) {
  const names = HEADER_TOTALS[platform] ?? [];
  return Object.fromEntries(names.map((name) => [name, numberIn(data, name, platform, context, notFound)]));
}

function rowsIn(rows: readonly unknown[], platform: PlatformId, context: ReadContext): HistoryReading[] {
  const days = rows.flatMap((row) => {
    const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]{5,12}Z)?$/.exec(stringAt(row, 'date') ?? '') ?? [];
    const date = dayOf([day], context.capturedAt);
    return date === null ? [] : { date, row };
  });
  return eachDayOnce(days, ({ row }) => JSON.stringify(row)).map(({ date, row }) => ({
    date,
    followers: numberIn(row, 'followers', platform, context, notFound),
    views: numberIn(row, 'totalViews', platform, context, notShown),
    postCount: numberIn(row, 'postCount', platform, context, notShown),
  }));
}

/** A number of the data, held as a number or as its digits. `missing` where it has no such key. */
function numberIn(
  data: unknown,
  name: keyof typeof KEYS,
  platform: PlatformId,
  context: ReadContext,
  missing: Fact<never>,
): Fact<Count> {
  const { kind, keys } = KEYS[name];
  const [found, ...others] = keys.flatMap((key) => {
    const value = at(data, key);
    return value === undefined || value === null ? [] : { key, text: String(value) };
  });
  if (found === undefined) return missing;
  const source = `data: ${found.key}`;
  const isPlain = /^\d{1,15}$/.test(found.text) && others.every(({ text }) => text === found.text);
  return isPlain
    ? shownCountFact(found.text, styleOf(platform, kind), source, context)
    : unreadable(found.text, source);
}
