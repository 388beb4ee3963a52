import type { Count, Period } from '@/lib/model/count';
import type { Fact } from '@/lib/model/fact';
import { readValue } from '@/lib/model/facts';
import type { CommentReading, Identity, PostReading, ProfileReading, Reading } from '@/lib/model/reading';

/**
 * What happens to a reader when pages drop or rename what it reads by: the fact comes from another source or is unread,
 * it is never different.
 */

/** Which keys or attributes are damaged; all by default. */
export type Used = (name: string) => boolean;

const RENAMED = 'Renamed';

/**
 * Damages parsed JSON in place, one damage at a time, each undone before the next: every key deleted and renamed, each
 * occurrence alone and all at once. Yields what is damaged just now.
 */
export function* damagesToData(root: unknown, isUsed: Used = () => true): Generator<string> {
  const places = placesIn(root).filter(({ key }) => isUsed(key));
  for (const group of groupsOf(places, ({ key }) => key)) {
    const what = group.length > 1 ? `all ${group.length} of` : (group[0]?.path ?? '');
    const { key = '' } = group[0] ?? {};
    for (const [done, change] of [
      ['deleted', () => undefined],
      ['renamed', (object: Record<string, unknown>, value: unknown) => (object[`${key}${RENAMED}`] = value)],
    ] as const) {
      const values = group.map(({ object }) => object[key]);
      const orders = group.map(({ object }) => Object.entries(object));
      group.forEach(({ object }, index) => {
        delete object[key];
        change(object, values[index]);
      });
      yield `${key} ${done}: ${what}`;
      group.forEach(({ object }, index) => {
        for (const name of Object.keys(object)) delete object[name];
        Object.assign(object, Object.fromEntries(orders[index] ?? []));
      });
    }
  }
}

interface Place {
  object: Record<string, unknown>;
  key: string;
  path: string;
}

function placesIn(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${path}[${index}]`));
  const object = value as Record<string, unknown>; // neither null nor a list
  return Object.keys(object).flatMap((key) => [
    { object, key, path: `${path}.${key}` },
    ...placesIn(object[key], `${path}.${key}`),
  ]);
}

/** Each item alone, then all of the same name together where there are several. */
function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const byName = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return [...items.map((item) => [item]), ...[...byName.values()].filter((group) => group.length > 1)];
}

/** The same for the attributes of the elements under `root`. */
export function* damagesToElements(root: ParentNode, isUsed: Used = () => true): Generator<string> {
  const places = [...root.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter(isUsed)
      .map((name) => ({ element, name })),
  );
  for (const group of groupsOf(places, ({ name }) => name)) {
    const { name = '', element } = group[0] ?? {};
    const what = group.length > 1 ? `all ${group.length} of` : (element?.localName ?? '');
    for (const done of ['deleted', 'renamed'] as const) {
      const values = group.map((place) => place.element.getAttribute(name) ?? '');
      group.forEach((place, index) => {
        place.element.removeAttribute(name);
        if (done === 'renamed') place.element.setAttribute(`data-renamed-${name}`, values[index] ?? '');
      });
      yield `${name}="${values[0]}" ${done}: ${what}`;
      group.forEach((place, index) => {
        place.element.removeAttribute(`data-renamed-${name}`);
        place.element.setAttribute(name, values[index] ?? '');
      });
    }
  }
}

/** Every difference that any damage makes, each named by its damage, and how many damages there were. */
export function damaged(read: () => Reading, damages: Iterable<string>): { runs: number; wrong: string[] } {
  const whole = read();
  const wrong: string[] = [];
  let runs = 0;
  for (const damage of damages) {
    runs++;
    wrong.push(...differences(whole, read()).map((text) => `${damage}: ${text}`));
  }
  return { runs, wrong };
}

/** States that say no more than that the page was not understood; of a list of several people's posts, also nobody's page. */
const UNREAD: readonly string[] = ['still-loading', 'layout-unknown'];

function isStateKept(whole: Reading, { state }: Reading): boolean {
  const isList = whole.pageKind === 'search' || whole.pageKind === 'feed';
  // That an account is private is a mark that may vanish with its key.
  const isMarkGone = whole.state === 'private' && state === 'ok';
  return state === whole.state || UNREAD.includes(state) || isMarkGone || (isList && state === 'not-a-creator-page');
}

/**
 * What a reading of the damaged page says otherwise than that of the whole one, in words; empty where all that it says
 * was said before, as tightly or less so. What is missing is unread. Marks that a page shows only by presence may vanish.
 */
export function differences(whole: Reading, damaged: Reading): string[] {
  return [
    ...(isStateKept(whole, damaged) ? [] : [`state ${whole.state} became ${damaged.state}`]),
    ...profileDifferences(whole.profile, damaged.profile),
    ...listDifferences('post', whole.posts, damaged.posts, postDifferences),
    ...listDifferences('comment', whole.comments, damaged.comments, commentDifferences),
    ...historyDifferences(whole.history, damaged.history),
  ];
}

function historyDifferences(whole: Reading['history'], damaged: Reading['history']): string[] {
  const byDay = (days: Reading['history']) => days.map((day) => ({ ...day, id: day.date }));
  return listDifferences('day', byDay(whole), byDay(damaged), (before, after) =>
    factDifferences(before, after, ['followers', 'views', 'postCount'], holdsCount),
  );
}

function profileDifferences(whole: ProfileReading | null, damaged: ProfileReading | null): string[] {
  if (damaged === null) return [];
  if (whole === null) return ['a profile appeared'];
  return [
    ...identityDifferences('profile', whole, damaged),
    ...factDifferences(whole, damaged, ['name', 'bio', 'category', 'email', 'country', 'language'], isSame),
    ...factDifferences(whole, damaged, ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'], holdsCount),
    ...factDifferences(whole, damaged, ['verified'], isSameMark),
    ...factDifferences(whole, damaged, ['links'], (a: readonly string[], b: readonly string[]) => isPart(b, a)),
  ];
}

function postDifferences(whole: PostReading, damaged: PostReading): string[] {
  // A short and a stream are videos, too.
  const isWider = damaged.kind === 'other' || (damaged.kind === 'video' && /^(?:short|live)$/.test(whole.kind));
  const isKindKept = damaged.kind === whole.kind || isWider;
  return [
    ...identityDifferences('author', whole.author, damaged.author),
    ...(isKindKept ? [] : [`kind ${whole.kind} became ${damaged.kind}`]),
    ...(isPart(damaged.coauthors, whole.coauthors) ? [] : [`coauthors became ${damaged.coauthors}`]),
    ...factDifferences(whole, damaged, ['title', 'caption', 'durationSeconds', 'likesHidden'], isSame),
    ...factDifferences(whole, damaged, ['likes', 'comments', 'shares', 'saves', 'views'], holdsCount),
    ...factDifferences(whole, damaged, ['publishedAt'], holdsPeriod),
    ...factDifferences(whole, damaged, ['pinned', 'paidPartnership'], isSameMark),
  ];
}

function commentDifferences(whole: CommentReading, damaged: CommentReading): string[] {
  const texts = (['postId', 'text'] as const).filter((name) => whole[name] !== damaged[name]);
  // That a comment answers another is a mark that may vanish with its key.
  const answers = damaged.isReply && !whole.isReply ? ['became an answer'] : [];
  const known = (['author', 'byCreator'] as const).filter(
    (name) => damaged[name] !== null && damaged[name] !== whole[name],
  );
  return [
    ...answers,
    ...[...texts, ...known].map((name) => `${name} ${whole[name]} became ${damaged[name]}`),
    ...factDifferences(whole, damaged, ['likes'], holdsCount),
    ...factDifferences(whole, damaged, ['publishedAt'], holdsPeriod),
  ];
}

function listDifferences<T extends { id: string }>(
  what: string,
  whole: readonly T[],
  damaged: readonly T[],
  compare: (a: T, b: T) => string[],
): string[] {
  const known = new Map(whole.map((item) => [item.id, item]));
  return damaged.flatMap((item) => {
    const same = known.get(item.id);
    if (same === undefined) return [`${what} ${item.id} appeared`];
    return compare(same, item).map((text) => `${what} ${item.id}: ${text}`);
  });
}

function identityDifferences(what: string, whole: Identity, damaged: Identity): string[] {
  return (['handle', 'platformId'] as const)
    .filter((name) => damaged[name] !== null && damaged[name] !== whole[name])
    .map((name) => `${what}: ${name} ${whole[name]} became ${damaged[name]}`);
}

function factDifferences<K extends string, T>(
  whole: Readonly<Record<K, Fact<T>>>,
  damaged: Readonly<Record<K, Fact<T>>>,
  names: readonly K[],
  agrees: (whole: T, damaged: T) => boolean,
): string[] {
  return names.flatMap((name) => {
    const [before, after] = [readValue(whole[name]), readValue(damaged[name])];
    if (after === null || (before !== null && agrees(before, after))) return [];
    return [`${name} ${JSON.stringify(before)} became ${JSON.stringify(after)}`];
  });
}

const isSame = (whole: unknown, damaged: unknown) => whole === damaged;
const isSameMark = (whole: boolean, damaged: boolean) => whole || !damaged;
const holdsCount = (whole: Count, damaged: Count) => damaged.low <= whole.low && damaged.high >= whole.high;
const holdsPeriod = (whole: Period, damaged: Period) =>
  damaged.earliest <= whole.earliest && damaged.latest >= whole.latest;
const isPart = (part: readonly string[], all: readonly string[]) => part.every((item) => all.includes(item));
