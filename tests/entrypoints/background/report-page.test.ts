import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reportPage } from '@/entrypoints/background/report-page';

const made = vi.fn();

beforeEach(() => {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(made);
});
afterEach(() => made.mockReset());

/** A tab at an address. */
async function tabAt(url: string): Promise<number> {
  const { id = -1 } = await browser.tabs.create({ url });
  return id;
}

describe('a report of a page', () => {
  it('brings that platform’s script into the tab’s page and gives what it made', async () => {
    made.mockResolvedValue([{ result: '<!doctype html>' }]);
    const tabId = await tabAt('https://www.youtube.com/@tilda.brennkessel');
    expect(await reportPage({ tabId })).toEqual({ ok: true, file: '<!doctype html>' });
    expect(made).toHaveBeenCalledWith({ target: { tabId, frameIds: [0] }, files: ['/redactor-youtube.js'] });
  });

  it('is none where no reader runs', async () => {
    made.mockResolvedValue([{ result: null }]);
    expect(await reportPage({ tabId: await tabAt('https://www.youtube.com/') })).toEqual({ ok: true, file: null });
  });

  it.each(['https://brennkessel.example/', 'https://socialblade.com/youtube/handle/tilda.brennkessel'])(
    'is refused on %s, which is left alone',
    async (url) => {
      const tabId = await tabAt(url);
      expect(await reportPage({ tabId })).toEqual({ ok: false, why: 'unknown' });
      expect(made).not.toHaveBeenCalled();
    },
  );
});
