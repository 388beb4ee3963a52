import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, parseSettings, readSettings } from '@/lib/settings';

const FIRST = { observeReplies: 'not-asked', cardCorner: 'bottom-right' };

describe('settings', () => {
  it('are as at first until a person sets them, and then as set', async () => {
    fakeBrowser.reset();
    const { local } = fakeBrowser.storage;
    expect(await readSettings(local)).toEqual(FIRST);
    await changeSettings(local, { observeReplies: 'on' });
    await changeSettings(local, { cardCorner: 'top-left' });
    expect(await readSettings(local)).toEqual({ observeReplies: 'on', cardCorner: 'top-left' });
  });

  it.each([
    [undefined],
    [null],
    ['on'],
    [{}],
    [{ observeReplies: 'perhaps' }],
    [{ observeReplies: true }],
    [[]],
    [{ cardCorner: 'middle' }],
  ])('are as at first where %j is stored', (stored) => expect(parseSettings(stored)).toEqual(FIRST));
});
