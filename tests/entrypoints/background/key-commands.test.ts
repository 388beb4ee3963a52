import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFirstRun } from '@/entrypoints/background/first-run';
import { listenToKeys } from '@/entrypoints/background/key-commands';
import { Campaign } from '@/lib/model/campaign';
import { setCampaign } from '@/lib/store/campaigns';
import { Database } from '@/lib/store/database';
import { setPreferences } from '@/lib/store/preferences';
import { addToQueue, queueItems } from '@/lib/store/queue';
import { matchingIds } from '@/lib/store/shortlist-page';
import { NOW } from '../../support/readings';
import { visited } from '../../support/stores';

type OnCommand = (name: string, tab?: { id: number; url: string }) => void;

let press: OnCommand;
const openPanel = vi.fn(async () => undefined);
const openInTab = vi.fn(async () => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  openPanel.mockClear();
  openInTab.mockClear();
  await new Database().delete();
  // The fake browser has neither keys nor a side panel.
  Object.assign(fakeBrowser, {
    commands: {
      onCommand: {
        addListener: (listener: OnCommand) => {
          press = listener;
        },
      },
    },
    sidePanel: { open: openPanel },
  });
  Object.assign(fakeBrowser.tabs, { update: openInTab });
  listenToKeys();
});

const stored = async <T>(work: (database: Database) => Promise<T>) => {
  const database = new Database();
  try {
    return await work(database);
  } finally {
    database.close();
  }
};

describe('keys', () => {
  it('open the panel before anything is awaited', () => {
    press('panel', { id: 7, url: 'https://example.org/' });
    expect(openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  });

  it('save the creator of the tab, and nobody elsewhere', async () => {
    const creatorId = await stored((database) => visited(database, 'tilda.brennkessel'));
    const saved = () => stored((database) => database.entries.toArray());
    press('save', { id: 7, url: 'https://example.org/@tilda.brennkessel' });
    press('save', { id: 7, url: 'https://www.youtube.com/@tilda.brennkessel' });
    await expect.poll(saved).toMatchObject([{ creatorId }]);
  });

  it('save as any view does: the campaign judges by its criteria, and cards are told', async () => {
    const settings = Campaign.parse({ marks: { fewestFollowers: 900_000 } });
    await stored(async (database) => {
      await visited(database, 'tilda.brennkessel');
      await setCampaign(database, 'large', { name: 'Large only', settings }, NOW);
      await setPreferences(database, { activeCampaign: 'large' });
    });
    const tabs = vi.spyOn(fakeBrowser.tabs, 'query');
    press('save', { id: 7, url: 'https://www.youtube.com/@tilda.brennkessel' });
    await expect
      .poll(() => stored((database) => matchingIds(database, 'large', { screening: 'outside' })))
      .toHaveLength(1);
    await expect.poll(() => tabs.mock.calls.length).toBeGreaterThan(0);
  });

  it('open the next of the queue in the tab, once each', async () => {
    const item = (name: string) => ({
      address: `https://www.youtube.com/@${name}`,
      platform: 'youtube',
      identity: { handle: name, platformId: null },
    });
    await stored((database) => addToQueue(database, [item('one'), item('two')], NOW));
    press('next', { id: 7, url: 'https://example.org/' });
    await expect.poll(() => openInTab.mock.calls.length).toBe(1);
    press('next', { id: 7, url: 'https://example.org/' });
    await expect
      .poll(() => openInTab.mock.calls)
      .toEqual([
        [7, { url: 'https://www.youtube.com/@one' }],
        [7, { url: 'https://www.youtube.com/@two' }],
      ]);
    expect(await stored((database) => queueItems(database, 'pending', 9))).toEqual([]);
  });

  it('open no page that isn’t one of a supported platform', async () => {
    const strange = {
      address: 'https://example.org/',
      platform: 'youtube',
      identity: { handle: 'x', platformId: null },
    };
    await stored((database) => addToQueue(database, [strange], NOW));
    press('next', { id: 7, url: 'https://example.org/' });
    await expect.poll(() => stored((database) => queueItems(database, 'opened', 9))).toHaveLength(1);
    expect(openInTab).not.toHaveBeenCalled();
  });
});

describe('openFirstRun', () => {
  it('opens the page when installed, and not at an update', async () => {
    const create = vi.fn(async () => ({ id: 1 }));
    Object.assign(fakeBrowser.tabs, { create });
    openFirstRun();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.1', temporary: false });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(create).toHaveBeenCalledOnce();
  });
});
