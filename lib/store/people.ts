import { Creator } from '../model/creator';
import { readValue } from '../model/facts';
import { Person, type PersonEvidence, type PersonSuggestion } from '../model/person';
import type { Identity } from '../model/reading';
import type { Database } from './database';
import type { Command } from './entries';
import { creatorKeys } from './keys';
import { wordsOf } from './listing';
import { checkedRow, checkedRows } from './rows';
import { countBefore, noteCommand } from './undo-record';

/** At most this many others are looked at for one creator. */
const CANDIDATES = 50;

/** A link in a bio as an address of a platform: whom it leads to. Null: nobody's. */
export type AddressOf = (link: string) => { platform: string; identity: Identity } | null;

/**
 * Other known creators who may be the same person as this one, each with what speaks for it, the best supported first: a
 * bio link of either to the other, the same handle, the same shown name. Only creators of other platforms, and none that
 * is linked already. `addressOf` tells whom a link leads to; `platforms` are all there are.
 */
export async function suggestPeople(
  database: Database,
  creatorId: string,
  { addressOf, platforms }: { addressOf: AddressOf; platforms: readonly string[] },
): Promise<PersonSuggestion[]> {
  const own = checkedRow(Creator, await database.creators.get(creatorId));
  if (own === null) return [];
  const linked = await personOf(database, creatorId);
  const keys = [...linkedKeys(own, addressOf).keys(), ...platforms.flatMap((platform) => handleKey(own, platform))];
  const byKey = await database.creators.where('keys').anyOf(keys).limit(CANDIDATES).toArray();
  const byName = await creatorsOfName(database, own);
  const others = new Map(checkedRows(Creator, [...byKey, ...byName]).map((other) => [other.id, other]));
  return [...others.values()]
    .filter(({ id, platform }) => platform !== own.platform && !linked?.creatorIds.includes(id))
    .map((other) => ({ creatorId: other.id, evidence: evidenceFor(own, other, addressOf) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.creatorId < b.creatorId ? -1 : 1));
}

/** The person that a creator was confirmed to be; null: linked to nobody. */
export async function personOf(database: Database, creatorId: string): Promise<Person | null> {
  return checkedRow(Person, await database.people.where('creatorIds').equals(creatorId).first());
}

/** Makes creators one person, with all who were linked to any of them. Gives the person's id, null where one is unknown. */
export async function linkPerson(
  database: Database,
  creatorIds: readonly string[],
  { key, now }: Command,
): Promise<string | null> {
  return database.transaction('rw', database.creators, database.people, database.undo, async () => {
    if ((await countBefore(database, key)) !== null) return key;
    const known = await database.creators.bulkGet([...creatorIds]);
    if (known.some((creator) => creator === undefined)) return null;
    const before = checkedRows(
      Person,
      await database.people.where('creatorIds').anyOf(creatorIds).distinct().toArray(),
    );
    const all = [...new Set([...before.flatMap((person) => person.creatorIds), ...creatorIds])];
    await replacePeople(
      database,
      { before, after: [{ id: key, creatorIds: all }] },
      { key, now, command: 'linkPerson' },
    );
    return key;
  });
}

/** Takes a creator out of the person that it was linked to. */
export async function unlinkPerson(database: Database, creatorId: string, { key, now }: Command): Promise<void> {
  await database.transaction('rw', database.people, database.undo, async () => {
    if ((await countBefore(database, key)) !== null) return;
    const person = await personOf(database, creatorId);
    if (person === null) return;
    const others = person.creatorIds.filter((id) => id !== creatorId);
    const after = others.length > 1 ? [{ id: key, creatorIds: others }] : [];
    await replacePeople(database, { before: [person], after }, { key, now, command: 'unlinkPerson' });
  });
}

async function replacePeople(
  database: Database,
  { before, after }: { before: Person[]; after: Person[] },
  { key, now, command }: Command & { command: string },
): Promise<void> {
  await database.people.bulkDelete(before.map(({ id }) => id));
  await database.people.bulkPut(after);
  const creatorIds = [...new Set([...before, ...after].flatMap((person) => person.creatorIds))];
  await noteCommand(database, { key, command, at: now, creatorIds, entries: [], people: { before, after }, count: 1 });
}

/** The keys of the creators that the links of a profile lead to, each with its link. */
function linkedKeys({ profile }: Creator, addressOf: AddressOf): Map<string, string> {
  const links = readValue(profile.links) ?? [];
  return new Map(
    links.flatMap((link) => {
      const found = addressOf(link);
      return found ? creatorKeys(found.platform, found.identity).map((name): [string, string] => [name, link]) : [];
    }),
  );
}

function handleKey({ profile }: Creator, platform: string): string[] {
  return creatorKeys(platform, { handle: profile.handle, platformId: null });
}

/** Creators in lists whose shown name has the same words as this one's; those nobody saved are left out. */
async function creatorsOfName(database: Database, { id, profile }: Creator): Promise<unknown[]> {
  const wholeName = wordsOf(readValue(profile.name) ?? '').join(' ');
  if (wholeName === '') return [];
  const rows = await database.listing.where({ wholeName }).limit(CANDIDATES).toArray();
  const ids = [...new Set(rows.map(({ creatorId }) => creatorId))].filter((other) => other !== id);
  return (await database.creators.bulkGet(ids)).filter((creator) => creator !== undefined);
}

function evidenceFor(a: Creator, b: Creator, addressOf: AddressOf): PersonEvidence[] {
  const evidence: PersonEvidence[] = [];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const links = linkedKeys(from, addressOf);
    const link = to.keys.map((name) => links.get(name)).find((found) => found !== undefined);
    if (link !== undefined) evidence.push({ kind: 'link', value: link });
  }
  const handle = a.profile.handle;
  if (handle !== null && handle.toLowerCase() === b.profile.handle?.toLowerCase()) {
    evidence.push({ kind: 'handle', value: handle });
  }
  const name = readValue(a.profile.name);
  const [words, others] = [a, b].map(({ profile }) => wordsOf(readValue(profile.name) ?? '').join(' '));
  if (name !== null && words !== '' && words === others) evidence.push({ kind: 'name', value: name });
  return evidence;
}
