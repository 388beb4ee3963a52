import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, type Sender } from '@/entrypoints/background/receive';
import { packed } from '@/lib/model/pack';
import { postReading, readingOf } from '../../support/readings';

const OWN = 'chrome-extension://abcdef/';
const URL_OF_TILDA = 'https://www.youtube.com/@tilda.brennkessel';
const page: Sender = { url: URL_OF_TILDA, frameId: 0, tab: { id: 1, url: URL_OF_TILDA } };
const popup: Sender = { url: `${OWN}popup.html` };
const ok = async () => ({ ok: true as const, card: null });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

const reading = { reading: packed(readingOf()), hasCard: false, hasReplies: true };

describe('receive', () => {
  it('lets a page’s reading and a view’s command through', async () => {
    expect(await receive('reading', { request: reading, sender: page }, OWN, ok)).toEqual({ ok: true, card: null });
    const add = await receive('setPreferences', { request: { changes: {} }, sender: popup }, OWN, async () => ({
      ok: true,
    }));
    expect(add).toEqual({ ok: true });
  });

  it.each<[string, Sender]>([
    ['a page', page],
    ['another extension’s page', { url: 'chrome-extension://other/popup.html' }],
    ['nobody', {}],
  ])('refuses a view’s command from %s', async (_, sender) => {
    const handle = vi.fn(async () => ({ ok: true as const }));
    const reply = await receive('setPreferences', { request: { changes: {} }, sender }, OWN, handle);
    expect(reply).toEqual({ ok: false, why: 'wrong-sender' });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each<[string, Sender]>([
    ['a frame inside the page', { ...page, frameId: 3 }],
    ['an unsupported site', { ...page, url: 'https://www.example.com/@tilda.brennkessel' }],
    ['a look-alike host', { ...page, url: 'https://www.youtube.com.example.com/@tilda.brennkessel' }],
    ['a view', { ...popup, frameId: 0, tab: { id: 2 } }],
    ['a tab that went elsewhere', { ...page, tab: { id: 1, url: 'https://www.example.com/' } }],
    ['something without a tab', { url: page.url, frameId: 0 }],
  ])('refuses a reading from %s', async (_, sender) => {
    expect(await receive('reading', { request: reading, sender }, OWN, ok)).toEqual({ ok: false, why: 'wrong-sender' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a wrong shape', { reading: '{"platform":"youtube"}', hasCard: false, hasReplies: true }],
    ['no packed text', { reading: readingOf(), hasCard: false, hasReplies: true }],
    ['a text that is too long', { ...reading, reading: packed(readingOf()).padEnd(300_000) }],
    ['counts below zero', { ...reading, reading: packed(readingOf({ capturedAt: Number.NaN })) }],
    [
      'too many posts',
      {
        ...reading,
        reading: packed(readingOf({ posts: Array.from({ length: 201 }, (_, n) => postReading(`p${n}`)) })),
      },
    ],
    ['prototype keys', JSON.parse('{"__proto__": {"reading": {}}, "hasCard": true}')],
  ])('refuses %s', async (_, request) => {
    const handle = vi.fn(ok);
    expect(await receive('reading', { request, sender: page }, OWN, handle)).toEqual({ ok: false, why: 'malformed' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('makes a refusal of an exception', async () => {
    const reply = await receive('reading', { request: reading, sender: page }, OWN, async () => {
      throw new Error('disk full');
    });
    expect(reply).toEqual({ ok: false, why: 'failed' });
  });
});
