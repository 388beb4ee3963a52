import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringPart } from '@/entrypoints/background/bring-part';
import { platforms } from '@/lib/platforms/registry';

const injected = vi.fn(async () => []);
const inTab = (url: string) => ({ url, frameId: 0, tab: { id: 7, url } });
const CHANNEL = 'https://www.youtube.com/@tilda.brennkessel';

beforeEach(() => {
  injected.mockClear();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(injected);
});

describe('bringPart', () => {
  it('brings each part of a platform into the top frame of the tab that asks', async () => {
    const parts = platforms.find(({ id }) => id === 'youtube')?.parts ?? [];
    expect(parts.length).toBeGreaterThan(1);
    for (const { name } of parts) {
      expect(await bringPart({ part: name }, inTab(CHANNEL))).toEqual({ ok: true });
      expect(injected).toHaveBeenLastCalledWith({
        target: { tabId: 7, frameIds: [0] },
        files: [`/part-youtube-${name}.js`],
      });
    }
  });

  it.each([
    ['a part that there isn’t', 'popup', inTab(CHANNEL)],
    ['a file by another name', '../card', inTab(CHANNEL)],
    ['a part of another platform', 'post', inTab('https://www.instagram.com/tilda.brennkessel/')],
    ['a part for a page of no platform', 'post', inTab('https://elsewhere.example/')],
    ['a part without a tab', 'post', { url: CHANNEL, frameId: 0 }],
  ])('brings nothing for %s', async (_, part, sender) => {
    expect(await bringPart({ part }, sender)).toEqual({ ok: false, why: 'unknown' });
    expect(injected).not.toHaveBeenCalled();
  });

  it('rejects where the tab went away, which the page is told as a refusal', async () => {
    injected.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(bringPart({ part: 'post' }, inTab(CHANNEL))).rejects.toThrow('No tab');
  });
});
