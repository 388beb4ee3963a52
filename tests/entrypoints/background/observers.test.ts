import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restoreObservers, setObservers } from '@/entrypoints/background/observers';
import { platforms } from '@/lib/platforms/registry';
import { readSettings } from '@/lib/settings';

/** What the browser has registered; it refuses an id that it has already. */
let registered: { id: string }[] = [];
const register = vi.fn(async (scripts: { id: string }[]) => {
  if (scripts.some(({ id }) => registered.some((script) => script.id === id))) throw new Error('Duplicate script ID');
  registered.push(...scripts);
});
const unregister = vi.fn(async ({ ids }: { ids: string[] }) => {
  registered = registered.filter(({ id }) => !ids.includes(id));
});

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  register.mockClear();
  unregister.mockClear();
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered],
    registerContentScripts: register,
    unregisterContentScripts: unregister,
  });
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, work: () => Promise<void>) => {
        last = last.then(work);
        return last;
      },
    },
  });
});

describe('setObservers', () => {
  it('registers one observer a platform, in the page’s own world before its first script', async () => {
    await setObservers('on');
    expect(registered).toEqual(
      platforms.map(({ id, matches }) => ({
        id: `observer-${id}`,
        js: [`observer-${id}.js`],
        matches,
        runAt: 'document_start',
        world: 'MAIN',
        allFrames: false,
      })),
    );
  });

  it.each(['off', 'not-asked'] as const)('has none while the setting is %s', async (setting) => {
    await setObservers('on');
    await setObservers(setting);
    expect(registered).toEqual([]);
  });

  it('changes nothing that is as it must be, also when called twice at once', async () => {
    await Promise.all([setObservers('on'), setObservers('on')]);
    await setObservers('on');
    expect(register).toHaveBeenCalledTimes(1);
    expect(unregister).not.toHaveBeenCalled();
  });

  it('takes away what an older version registered', async () => {
    registered = [{ id: 'observer-gone' }];
    await setObservers('on');
    expect(registered.map(({ id }) => id)).toEqual(platforms.map(({ id }) => `observer-${id}`));
  });
});

describe('restoreObservers', () => {
  it('registers none until a person agrees', async () => {
    await restoreObservers();
    expect(registered).toEqual([]);
  });

  it('registers again what was lost, and takes away what is too much', async () => {
    await setObservers('on');
    registered = [];
    await restoreObservers();
    expect(registered).toHaveLength(platforms.length);
    await setObservers('off');
    registered = [{ id: `observer-${platforms[0]?.id}` }];
    await restoreObservers();
    expect(registered).toEqual([]);
  });

  it('does not undo an answer that comes while the worker starts', async () => {
    await Promise.all([restoreObservers(), setObservers('on'), restoreObservers()]);
    expect(registered).toHaveLength(platforms.length);
    expect(await readSettings(fakeBrowser.storage.local)).toMatchObject({ observeReplies: 'on' });
  });
});
