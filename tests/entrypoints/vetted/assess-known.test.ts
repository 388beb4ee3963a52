import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creatorInTab } from '@/entrypoints/popup/creator-in-tab';
import { vettedCreator } from '@/entrypoints/vetted/assess-known';
import { Campaign } from '@/lib/model/campaign';
import { platformById } from '@/lib/platforms/registry';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { creatorDetail } from '@/lib/store/detail';
import { setPreferences } from '@/lib/store/preferences';
import { NOW } from '../../support/readings';
import { freshDatabase, visited } from '../../support/stores';

let database: Database;
let id: string;
beforeEach(async () => {
  database = freshDatabase();
  id = await visited(database, 'wren', { followers: 5_000 });
  const settings = Campaign.parse({ marks: { fewestFollowers: 900_000 } });
  await setCampaign(database, 'large', { name: 'Large only', settings }, NOW);
});
afterEach(() => database.delete());

const resultOf = async (now = NOW) => (await vettedCreator(database, id, now))?.assessment?.screening;

describe('a creator as the active campaign sees it', () => {
  it('is judged by that campaign’s criteria, and by no other’s', async () => {
    expect(await resultOf()).not.toBe('outside');
    await setPreferences(database, { activeCampaign: 'large' });
    expect(await resultOf()).toBe('outside');
    expect((await creatorDetail(database, id))?.assessment?.screening).not.toBe('outside');
  });

  it('is the same in the popup', async () => {
    await setPreferences(database, { activeCampaign: 'large' });
    const platform = platformById('youtube');
    if (platform === null) throw new Error('no such platform');
    const address = { kind: 'profile', handle: 'wren', platformId: 'UC-wren', alias: null } as const;
    const page = { tabId: 1, platform, address, state: 'ok', hasReplies: true } as const;
    const vetted = await vettedCreator(database, id, NOW);
    expect((await creatorInTab(database, page, { vet: vettedCreator, now: NOW }))?.assessment).toEqual(
      vetted?.assessment,
    );
  });

  it('is never judged at a time before it was read', async () => {
    expect((await vettedCreator(database, id, 0))?.assessment).toEqual(
      (await vettedCreator(database, id, NOW))?.assessment,
    );
  });

  it('is nothing where nothing is known', async () => {
    expect(await vettedCreator(database, 'youtube:id:nobody', NOW)).toBeNull();
  });
});
