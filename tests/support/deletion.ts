import type { Count, Period } from '@/lib/model/count';
import type { Fact } from '@/lib/model/fact';
import type { PostKind, PostReading, ProfileReading, Reading } from '@/lib/model/reading';

/** One change to a page: what was taken away, how to do it, and how to undo it. */
export interface Damage {
  what: string;
  apply(): void;
  undo(): void;
}

const RENAMED = 'Renamed';

/** Every key of parsed JSON: each of its occurrences deleted and renamed alone, then all with this name at once. */
export function damagesToJson(root: unknown): Damage[] {
  const places: { holder: Record<string, unknown>; key: string; path: string }[] = [];
  collectKeys(root, '', places);
  const damage = (what: string, at: readonly (typeof places)[number][], isRenamed: boolean): Damage => {
    const kept = at.map(({ holder }) => ({ holder, entries: Object.entries(holder) }));
    return {
      what: `${isRenamed ? 'rename' : 'delete'} ${what}`,
      apply() {
        for (const { holder, key } of at) {
          if (isRenamed) holder[`${key}${RENAMED}`] = holder[key];
          delete holder[key];
        }
      },
      undo() {
        for (const { holder, entries } of kept) {
          for (const key of Object.keys(holder)) delete holder[key];
          Object.assign(holder, Object.fromEntries(entries));
        }
      },
    };
  };
  const groups = [
    ...places.map((place) => [place.path, [place]] as const),
    ...grouped(places, ({ key }) => key).map(([key, all]) => [`every ${key}`, all] as const),
  ];
  return groups.flatMap(([what, at]) => [damage(what, at, false), damage(what, at, true)]);
}

function collectKeys(
  value: unknown,
  path: string,
  into: { holder: Record<string, unknown>; key: string; path: string }[],
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value)) into.push({ holder: value as Record<string, unknown>, key, path: `${path}.${key}` }); // an object, as asked above
    collectKeys(child, `${path}.${key}`, into);
  }
}

/** Every attribute in a document: each deleted and renamed alone, then all with this name at once. */
export function damagesToMarkup(document: Document): Damage[] {
  const places = [...document.querySelectorAll('*')].flatMap((element, index) =>
    [...element.attributes].map(({ name, value }) => ({
      element,
      name,
      value,
      what: `${element.localName}[${index}] ${name}`,
    })),
  );
  const damage = (what: string, at: readonly (typeof places)[number][], isRenamed: boolean): Damage => ({
    what: `${isRenamed ? 'rename' : 'delete'} ${what}`,
    apply() {
      for (const { element, name, value } of at) {
        element.removeAttribute(name);
        if (isRenamed) element.setAttribute(`${name}-renamed`, value);
      }
    },
    undo() {
      for (const { element, name, value } of at) {
        element.removeAttribute(`${name}-renamed`);
        element.setAttribute(name, value);
      }
    },
  });
  const groups = [
    ...places.map((place) => [place.what, [place]] as const),
    ...grouped(places, ({ name }) => name).map(([name, all]) => [`every ${name}`, all] as const),
  ];
  return groups.flatMap(([what, at]) => [damage(what, at, false), damage(what, at, true)]);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** What damages made a reading say otherwise: "damage: fact before → after". Empty where all is right or unread. */
export function otherwise(damages: readonly Damage[], read: () => Reading): string[] {
  const whole = read();
  return damages.flatMap((damage) => {
    damage.apply();
    try {
      return differences(whole, read()).map((difference) => `${damage.what}: ${difference}`);
    } finally {
      damage.undo();
    }
  });
}

/**
 * Facts that one reading says and another says otherwise. A fact that is unread, an item that is missing, and a wider
 * interval that meets the narrower are no difference; a value where there was none is.
 */
export function differences(whole: Reading, damaged: Reading): string[] {
  const found: string[] = [];
  if (whole.profile && damaged.profile) {
    compareNames('profile', whole.profile, damaged.profile, found);
    compareFacts('profile', whole.profile, damaged.profile, found);
  } else if (damaged.profile) found.push('a profile out of nothing');
  for (const post of damaged.posts) {
    const known = whole.posts.find(({ id }) => id === post.id);
    if (!known) found.push(`a post out of nothing: ${post.id}`);
    else comparePosts(known, post, found);
  }
  for (const comment of damaged.comments) {
    const known = whole.comments.find(({ id }) => id === comment.id);
    if (!known) found.push(`a comment out of nothing: ${comment.id}`);
    else {
      const name = `comment ${comment.id}`;
      compareFacts(name, known, comment, found);
      if (comment.text !== known.text) found.push(`${name} text`);
      if (comment.postId !== known.postId) found.push(`${name} postId`);
      if (comment.author !== null && comment.author !== known.author) found.push(`${name} author`);
      if (comment.byCreator !== null && comment.byCreator !== known.byCreator) found.push(`${name} byCreator`);
    }
  }
  return found;
}

/** Forms that are another form less exactly told. */
const WIDER: Readonly<Record<PostKind, readonly PostKind[]>> = {
  photo: ['other'],
  carousel: ['other'],
  video: ['other'],
  short: ['video', 'other'],
  live: ['video', 'other'],
  other: [],
};

function comparePosts(whole: PostReading, damaged: PostReading, found: string[]): void {
  const name = `post ${whole.id}`;
  compareFacts(name, whole, damaged, found);
  compareNames(`${name} author`, whole.author, damaged.author, found);
  if (damaged.kind !== whole.kind && !WIDER[whole.kind].includes(damaged.kind)) found.push(`${name} kind`);
  for (const list of ['coauthors', 'sponsors'] as const) {
    if (damaged[list].some((handle) => !whole[list].includes(handle))) found.push(`${name} ${list}`);
  }
}

type Names = Pick<ProfileReading, 'handle' | 'platformId'>;

function compareNames(name: string, whole: Names, damaged: Names, found: string[]): void {
  for (const key of ['handle', 'platformId'] as const) {
    if (damaged[key] !== null && damaged[key] !== whole[key]) found.push(`${name} ${key}`);
  }
}

function compareFacts(name: string, whole: object, damaged: object, found: string[]): void {
  for (const [key, fact] of Object.entries(damaged)) {
    if (!isRead(fact)) continue;
    const before: unknown = Reflect.get(whole, key);
    if (!isRead(before) || !agree(before.value, fact.value)) {
      found.push(`${name} ${key} ${show(before)} → ${show(fact)}`);
    }
  }
}

const show = (fact: unknown) => JSON.stringify(isRead(fact) ? fact.value : null).slice(0, 120);

type Read = Extract<Fact<unknown>, { state: 'read' }>;

function isRead(fact: unknown): fact is Read {
  return typeof fact === 'object' && fact !== null && Reflect.get(fact, 'state') === 'read';
}

function agree(a: unknown, b: unknown): boolean {
  if (isCount(a) && isCount(b)) return a.low <= b.high && b.low <= a.high;
  if (isPeriod(a) && isPeriod(b)) return a.earliest <= b.latest && b.earliest <= a.latest;
  return JSON.stringify(a) === JSON.stringify(b);
}

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'low' in value;
const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'earliest' in value;
