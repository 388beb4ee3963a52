import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from '@/entrypoints/background/keep-settings';
import { storeCommands } from '@/entrypoints/background/store-commands';
import { readValue } from '@/lib/model/facts';
import type { PreferenceChanges } from '@/lib/model/preferences';
import { readSettings } from '@/lib/settings';
import { campaignOf } from '@/lib/store/campaigns';
import { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { recordReading } from '@/lib/store/record-reading';
import { shortlistPage } from '@/lib/store/shortlist-page';
import { countFact, NOW, profileReading, readingOf } from '../../support/readings';
import { saved } from '../../support/saved';
import { freshDatabase, judge, later, visited } from '../../support/stores';

let database: Database;
let others: Database[] = [];
beforeEach(() => {
  database = freshDatabase();
  others = [];
});
afterEach(async () => {
  for (const other of others) other.close();
  await database.delete();
});

/** The same database, as another context has it open. */
function another(): Database {
  const other = new Database(database.name);
  others.push(other);
  return other;
}

/** The followers of the creators that a list shows. */
async function listed(filter: { tag: string }): Promise<unknown[]> {
  const sort = { by: 'followers', isDescending: true } as const;
  const { rows } = await shortlistPage(database, { campaignId: 'default', filter, sort, after: null, limit: 10 });
  return rows.map(({ creator }) => readValue(creator.profile.followers)?.low);
}

describe('changes at the same time', () => {
  it('of different preferences are all kept', async () => {
    const changes: PreferenceChanges[] = [
      { locale: 'de' },
      { activeCampaign: 'autumn' },
      { lastExport: { preset: 'all', format: 'csv' } },
    ];
    await Promise.all(changes.map((each) => storeCommands.setPreferences(another(), { changes: each }, NOW)));
    expect(await readPreferences(database)).toMatchObject(Object.assign({}, ...changes));
  });

  it('of different things of a campaign are all kept', async () => {
    const changes = [{ name: 'Autumn' }, { client: 'Kettle & Sons' }, { retentionDays: 30 }];
    await Promise.all(
      changes.map((each) => storeCommands.setCampaign(another(), { id: 'autumn', changes: each }, NOW)),
    );
    expect(await campaignOf(database, 'autumn')).toMatchObject(Object.assign({}, ...changes));
  });

  it('of a creator and of its entry are both kept, in the list too', async () => {
    const id = await saved(database, await visited(database, 'odalys'));
    const tags = Array.from({ length: 12 }, (_, n) => `tag ${n}`);
    const seen = (count: number, at: number) => {
      const profile = profileReading({ handle: 'odalys', platformId: 'UC-odalys', followers: countFact(count) });
      return recordReading(another(), readingOf({ capturedAt: at, profile }), judge);
    };
    await Promise.all(
      tags.flatMap((tag, n) => [
        storeCommands.edit(
          another(),
          { key: `key of ${tag}`, entryIds: [id], edit: { kind: 'addTag', tag } },
          later(1),
        ),
        seen(6_000 + n, later(1 + n)),
      ]),
    );
    for (const tag of tags) expect(await listed({ tag }), tag).toEqual([6_000 + tags.length - 1]);
    expect((await database.entries.get(id))?.tags.toSorted()).toEqual(tags.toSorted());
  });

  it('of different settings are all kept', async () => {
    fakeBrowser.reset();
    let last: Promise<unknown> = Promise.resolve();
    const request = (_: string, work: () => Promise<void>) => {
      last = last.then(work);
      return last;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    await Promise.all([keepSettings({ cardCorner: 'top-left' }), keepSettings({ observeReplies: 'off' })]);
    expect(await readSettings(fakeBrowser.storage.local)).toMatchObject({
      cardCorner: 'top-left',
      observeReplies: 'off',
    });
  });
});
