import type { Assessment } from '../model/assessment';
import type { Count } from '../model/count';
import { Creator, type KnownCreator, type KnownPost } from '../model/creator';
import { readValue } from '../model/facts';
import { type Change, CreatorLooks, type Look } from '../model/look';
import type { Database } from './database';
import { ONE_LOOK } from './merge-facts';
import { gather, openCreators, type RoundRequest } from './rounds';
import { checkedRow, checkedRows } from './rows';

/** A creator of a campaign with what is otherwise than at the look of `since`, as the look of `at` showed it. */
export interface ChangedCreator {
  creator: Creator;
  since: number;
  at: number;
  changes: readonly Change[];
}

/**
 * The creators of a campaign who changed since the look before and of whom a person has not yet marked it as seen, the
 * latest looked at first; nobody who is done or rejected. `hasMore`: there are, or may be, more. Views may run it live.
 */
export async function changedCreators(
  database: Database,
  { campaignId, limit }: RoundRequest,
): Promise<{ creators: ChangedCreator[]; hasMore: boolean }> {
  const { found, hasMore } = await gather(limit, async (offset, size) => {
    const rows = await database.looks.orderBy('changedAt').reverse().offset(offset).limit(size).toArray();
    const open = await openCreators(
      database,
      campaignId,
      rows.map(({ creatorId }) => creatorId),
    );
    const looks = checkedRows(CreatorLooks, rows).filter(({ creatorId }) => open.has(creatorId));
    const creators = await database.creators.bulkGet(looks.map(({ creatorId }) => creatorId));
    const changed = looks.flatMap(({ former, latest, changes }, index) => {
      const creator = checkedRow(Creator, creators[index]);
      return creator && former ? { creator, since: former.at, at: latest.at, changes } : [];
    });
    return { looked: rows.length, found: changed };
  });
  return { creators: found, hasMore };
}

/** Notes that a person has seen what changed: later looks are held against the newest one. Unknown creators are passed over. */
export async function markSeen(database: Database, creatorIds: readonly string[]): Promise<void> {
  await database.transaction('rw', database.looks, async () => {
    const rows = (await database.looks.bulkGet([...creatorIds])).filter((row) => row !== undefined);
    const seen = checkedRows(CreatorLooks, rows).map(({ creatorId, latest }) => ({
      creatorId,
      former: latest,
      latest,
      changes: [],
    }));
    await database.looks.bulkPut(seen);
  });
}

/**
 * A creator's looks after one more at `at`: pure, and the same twice is the same as once. Readings within some hours are
 * one look. Changes that nobody has seen yet stay, told from the same look. An older reading changes nothing.
 */
export function nextLooks(
  known: CreatorLooks | null,
  { creator, posts }: KnownCreator,
  assessment: Assessment,
  at: number,
): CreatorLooks {
  const look = lookOf(creator, assessment, at);
  if (known === null) return { creatorId: creator.id, former: null, latest: look, changes: [] };
  if (at < known.latest.at) return known;
  const isSameLook = at - known.latest.at <= ONE_LOOK;
  const former = isSameLook || known.changes.length > 0 ? known.former : known.latest;
  const changes = former === null ? [] : changesBetween(former, look, posts);
  // A long visit stays one look from its beginning on, or it would never be followed by another.
  const latest = isSameLook ? { ...look, at: known.latest.at } : look;
  return { creatorId: creator.id, former, latest, changes, ...(changes.length > 0 && { changedAt: latest.at }) };
}

/** What is otherwise at a later look; `posts` are those known by then. By other rules only what pages say is compared. */
export function changesBetween(before: Look, now: Look, posts: readonly KnownPost[]): Change[] {
  const changes: Change[] = [];
  if (before.handle && now.handle && before.handle.toLowerCase() !== now.handle.toLowerCase()) {
    changes.push({ kind: 'handle', before: before.handle, now: now.handle });
  }
  if (before.name && now.name && before.name !== now.name) {
    changes.push({ kind: 'name', before: before.name, now: now.name });
  }
  if (before.followers && now.followers && areApart(before.followers, now.followers)) {
    changes.push({ kind: 'followers', before: before.followers, now: now.followers });
  }
  const isSince = ({ post }: KnownPost) => (readValue(post.publishedAt)?.earliest ?? 0) > before.at;
  const count = posts.filter(isSince).length;
  if (count > 0) changes.push({ kind: 'posts', count });
  return before.rulesVersion === now.rulesVersion ? [...changes, ...judgedOtherwise(before, now)] : changes;
}

function judgedOtherwise(before: Look, now: Look): Change[] {
  const changes: Change[] = [];
  const [rate, newRate] = [before.engagement, now.engagement];
  if (rate && newRate && rate.formula === newRate.formula && areApart(rate, newRate)) {
    changes.push({ kind: 'engagement', before: rate, now: newRate });
  }
  for (const flagId of now.raised) if (!before.raised.includes(flagId)) changes.push({ kind: 'raised', flagId });
  for (const flagId of now.clear) if (before.raised.includes(flagId)) changes.push({ kind: 'cleared', flagId });
  if (before.screening !== now.screening) {
    changes.push({ kind: 'screening', before: before.screening, now: now.screening });
  }
  return changes;
}

function areApart(a: Pick<Count, 'low' | 'high'>, b: Pick<Count, 'low' | 'high'>): boolean {
  return a.high < b.low || b.high < a.low;
}

function lookOf({ profile }: Creator, { rulesVersion, engagement, screening, flags }: Assessment, at: number): Look {
  const { followers } = profile;
  const withResult = (wanted: string) => flags.flatMap(({ id, result }) => (result === wanted ? id : []));
  return {
    at,
    rulesVersion,
    handle: profile.handle,
    name: readValue(profile.name)?.slice(0, 300) ?? null,
    // A cached count may be older than the look.
    followers: followers.state === 'read' && !followers.stale ? followers.value : null,
    engagement: engagement && {
      formula: engagement.formula,
      percent: engagement.percent,
      low: engagement.low,
      high: engagement.high,
    },
    screening,
    raised: withResult('raised'),
    clear: withResult('clear'),
  };
}
