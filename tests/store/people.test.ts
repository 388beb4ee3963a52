import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFact } from '@/lib/model/facts';
import type { ProfileReading } from '@/lib/model/reading';
import type { Database } from '@/lib/store/database';
import { linkPerson, personOf, suggestPeople, unlinkPerson } from '@/lib/store/people';
import { recordReading } from '@/lib/store/record-reading';
import { undoCommand } from '@/lib/store/undo';
import { NOW, profileReading, readingOf } from '../support/readings';
import { saved } from '../support/saved';
import { freshDatabase, judge, today } from '../support/stores';

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.delete());

async function seen(platform: string, handle: string, known: Partial<ProfileReading> = {}): Promise<string> {
  const profile = profileReading({ handle, platformId: `${platform}-${handle}`, ...known });
  await recordReading(database, readingOf({ platform, creatorPlatform: platform, profile }), judge);
  return `${platform}:id:${platform}-${handle}`;
}

const named = (name: string) => ({ name: readFact(name, name, 'test') });
const command = (key: string) => ({ key, now: NOW });
const suggest = (creatorId: string) =>
  suggestPeople(database, creatorId, {
    platforms: ['here', 'there'],
    addressOf: (link) => {
      const [, platform, handle] = /^https:\/\/(\w+)\.example\/(\w+)$/.exec(link) ?? [];
      return platform && handle ? { platform, identity: { handle, platformId: null } } : null;
    },
  });

describe('suggestPeople', () => {
  it('names what speaks for it: a link either way, the handle, the name', async () => {
    const links = readFact(['https://there.example/odalys_tv'], '1 link', 'test');
    const own = await seen('here', 'odalys', { links, ...named('Odalys Fenn') });
    const byLink = await seen('there', 'odalys_tv', named('Odalys Fenn'));
    const byHandle = await seen('there', 'Odalys');
    await seen('there', 'bertrand', named('Bertrand Oak'));
    await saved(database, byLink);
    expect(await suggest(own)).toEqual([
      {
        creatorId: byLink,
        evidence: [
          { kind: 'link', value: 'https://there.example/odalys_tv' },
          { kind: 'name', value: 'Odalys Fenn' },
        ],
      },
      { creatorId: byHandle, evidence: [{ kind: 'handle', value: 'odalys' }] },
    ]);
  });

  it('suggests nobody of the same platform and nobody linked already', async () => {
    const own = await seen('here', 'odalys', named('Odalys Fenn'));
    await saved(database, await seen('here', 'odalys2', named('Odalys Fenn')));
    const other = await seen('there', 'odalys');
    await linkPerson(database, [own, other], command('link-key'));
    expect(await suggest(own)).toEqual([]);
  });
});

describe('linkPerson', () => {
  it('joins with whom they were linked to before, and can be taken back', async () => {
    const [a, b, c] = [await seen('here', 'odalys'), await seen('there', 'odalys'), await seen('there', 'fenn')];
    await linkPerson(database, [a, b], command('link-ab'));
    expect(await linkPerson(database, [b, c], command('link-bc'))).toBe('link-bc');
    await linkPerson(database, [b, c], command('link-bc'));
    expect(await database.people.toArray()).toEqual([{ id: 'link-bc', creatorIds: [a, b, c] }]);
    await undoCommand(database, 'link-bc', today);
    expect(await database.people.toArray()).toEqual([{ id: 'link-ab', creatorIds: [a, b] }]);
  });

  it('links nobody to somebody unknown', async () => {
    const a = await seen('here', 'odalys');
    expect(await linkPerson(database, [a, 'there:@nobody'], command('link-key'))).toBeNull();
    expect(await personOf(database, a)).toBeNull();
  });

  it('ends where one of two is taken out', async () => {
    const [a, b] = [await seen('here', 'odalys'), await seen('there', 'odalys')];
    await linkPerson(database, [a, b], command('link-ab'));
    await unlinkPerson(database, a, command('unlink-a'));
    expect(await database.people.count()).toBe(0);
    await undoCommand(database, 'unlink-a', today);
    expect(await personOf(database, a)).toEqual({ id: 'link-ab', creatorIds: [a, b] });
  });

  it('stays where they were linked again, when the same command to take one out comes late', async () => {
    const [a, b] = [await seen('here', 'odalys'), await seen('there', 'odalys')];
    await linkPerson(database, [a, b], command('link-ab'));
    await unlinkPerson(database, a, command('unlink-a'));
    await linkPerson(database, [a, b], command('link-again'));
    await unlinkPerson(database, a, command('unlink-a'));
    expect(await personOf(database, a)).toEqual({ id: 'link-again', creatorIds: [a, b] });
  });
});
