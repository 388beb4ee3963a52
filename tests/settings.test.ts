import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings, readSettings, writeSettings } from '@/lib/settings';

describe('settings', () => {
  it('are as at first until a person sets them, and then as set', async () => {
    fakeBrowser.reset();
    const { local } = fakeBrowser.storage;
    expect(await readSettings(local)).toEqual({ observeReplies: 'not-asked' });
    await writeSettings(local, { observeReplies: 'on' });
    expect(await readSettings(local)).toEqual({ observeReplies: 'on' });
  });

  it.each([[undefined], [null], ['on'], [{}], [{ observeReplies: 'perhaps' }], [{ observeReplies: true }], [[]]])(
    'are as at first where %j is stored',
    (stored) => expect(parseSettings(stored)).toEqual({ observeReplies: 'not-asked' }),
  );
});
