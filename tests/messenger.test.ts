import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendUntilAnswered } from '@/lib/messenger';

const sent = vi.fn<(envelope: unknown) => Promise<unknown>>();
type Listener = (envelope: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
let listeners: Listener[] = [];

beforeEach(() => {
  listeners = [];
  sent.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener); // the fake's own type knows no late answers
  });
});

describe('sendUntilAnswered', () => {
  const request = { key: 'key-of-undo' };

  it('gives the reply', async () => {
    sent.mockResolvedValue({ ok: true });
    expect(await sendUntilAnswered('undo', request)).toEqual({ ok: true });
    expect(sent.mock.calls).toEqual([[{ message: 'undo', request }]]);
  });

  it('sends again where the worker died on it, with the same request', async () => {
    sent.mockRejectedValueOnce(new Error('closed before a response')).mockResolvedValueOnce(undefined);
    sent.mockResolvedValueOnce({ ok: true });
    expect(await sendUntilAnswered('undo', request)).toEqual({ ok: true });
    expect(sent).toHaveBeenCalledTimes(3);
  });

  it('gives up with a refusal, never an exception', async () => {
    sent.mockRejectedValue(new Error('no receiver'));
    expect(await sendUntilAnswered('undo', request)).toEqual({ ok: false, why: 'failed' });
    expect(sent).toHaveBeenCalledTimes(3);
  });
});

describe('onMessage', () => {
  it('answers later, and only messages of its name', async () => {
    const answer = vi.fn(async () => ({ ok: true as const, restored: 1, kept: 0 }));
    onMessage('undo', answer);
    const [listener] = listeners;
    const respond = vi.fn();
    const sender = { id: 'me' };
    expect(listener?.({ message: 'undo', request: 5 }, sender, respond)).toBe(true);
    for (const other of [null, undefined, 'undo', {}, { message: 'reading' }, { message: '__proto__' }]) {
      expect(listener?.(other, sender, respond)).toBeUndefined();
    }
    await expect.poll(() => respond.mock.calls).toEqual([[{ ok: true, restored: 1, kept: 0 }]]);
    expect(answer).toHaveBeenCalledExactlyOnceWith(5, sender);
  });
});
