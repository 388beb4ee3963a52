import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receive, type Sender } from '@/entrypoints/background/receive';
import { type MessageName, messages } from '@/lib/messages';
import { platforms } from '@/lib/platforms/registry';
import { VALID_EDITS, VALID_REQUESTS } from './valid-requests';

const OWN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const OTHER = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/';
const SITE = 'https://www.youtube.com/@tilda.brennkessel';
const page: Sender = { url: SITE, frameId: 0, tab: { id: 1, url: SITE } };
const view: Sender = { url: `${OWN}popup.html` };

const NAMES = Object.keys(messages) as MessageName[]; // the object's own keys

/** Who is never to be listened to, whatever it asks for. */
const STRANGERS: readonly (readonly [string, Sender])[] = [
  ['nobody', {}],
  ['another extension’s page', { url: `${OTHER}popup.html` }],
  ['another extension’s page in a tab', { url: `${OTHER}popup.html`, frameId: 0, tab: { id: 3, url: `${OTHER}x` } }],
  ['a page whose path is the extension’s address', { url: `https://kettle.example/${OWN}popup.html`, frameId: 0 }],
  ['a page whose name begins like it', { url: `${OWN.slice(0, -1)}.kettle.example/popup.html`, frameId: 0 }],
  ['a frame in a supported page', { ...page, frameId: 7 }],
  ['a frame of a supported site elsewhere', { ...page, frameId: 2, tab: { id: 1, url: 'https://kettle.example/' } }],
  ['a site that is not supported', { url: 'https://kettle.example/', frameId: 0, tab: { id: 1, url: SITE } }],
  ['a look-alike of a site', { ...page, url: 'https://www.youtube.com.kettle.example/@tilda' }],
  ['a site over http', { url: SITE.replace('https', 'http'), frameId: 0, tab: { id: 1, url: SITE } }],
  ['a tab that has gone elsewhere', { ...page, tab: { id: 1, url: 'https://kettle.example/' } }],
  ['a page that no tab vouches for', { url: SITE, frameId: 0 }],
  ['a file', { url: 'file:///tmp/popup.html', frameId: 0, tab: { id: 1, url: 'file:///tmp/popup.html' } }],
  ['a document without an address', { url: 'about:blank', frameId: 0, tab: { id: 1, url: SITE } }],
];

async function sent(name: MessageName, request: unknown, sender: Sender) {
  const handle = vi.fn(async (_: unknown) => ({ ok: true }) as never); // what it answers is not looked at
  const reply = await receive(name, { request, sender }, OWN, handle);
  return { reply, handled: handle.mock.calls.map(([seen]) => seen) };
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
});

describe('senders', () => {
  it('in a page may ask for these seven things only', () => {
    const fromPages = NAMES.filter((name) => messages[name].from === 'page');
    expect(fromPages.sort()).toEqual(['card', 'openPanel', 'part', 'placeCard', 'reading', 'save', 'words']);
  });

  it('in a page name nobody but by what was read in their own tab', () => {
    expect([VALID_REQUESTS.save, VALID_REQUESTS.openPanel]).toEqual([{}, {}]);
    for (const name of ['save', 'openPanel'] as const) {
      const named = messages[name].request.parse({ creatorId: 'youtube:id:UCodalys', tabId: 4, campaignId: 'autumn' });
      expect(named, name).toEqual({});
    }
  });

  it.each(NAMES)('%s is carried out for those who may send it, and for nobody else', async (name) => {
    const request = VALID_REQUESTS[name];
    const { from } = messages[name];
    const all = [...STRANGERS, ['a page’s reader', page], ['a view', view]] as const;
    const heard: string[] = [];
    for (const [who, sender] of all) {
      const { reply, handled } = await sent(name, request, sender);
      if (handled.length > 0) heard.push(who);
      else expect(reply, who).toEqual({ ok: false, why: 'wrong-sender' });
    }
    expect(heard).toEqual({ page: ['a page’s reader'], view: ['a view'], worker: [] }[from]);
  });

  it('of every supported platform are known by the browser’s word for frame and tab', async () => {
    for (const { matches } of platforms) {
      const url = matches[0]?.replace('*', 'tilda') ?? '';
      const own: Sender = { url, frameId: 0, tab: { id: 1, url } };
      expect((await sent('card', VALID_REQUESTS.card, own)).handled, url).toHaveLength(1);
      expect((await sent('card', VALID_REQUESTS.card, { ...own, frameId: 1 })).handled, url).toHaveLength(0);
    }
  });
});

/** All that a request becomes when one value in it is replaced. */
function* withOneReplaced(value: unknown, replace: (old: unknown) => unknown[]): Generator<unknown> {
  yield* replace(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const other of withOneReplaced(inner, replace)) {
      const copy: unknown = structuredClone(value);
      Reflect.set(copy as object, key, other); // a copy of an object is one
      yield copy;
    }
  }
}

const senderOf = (name: MessageName) => (messages[name].from === 'page' ? page : view);
const SENDABLE = NAMES.filter((name) => messages[name].from !== 'worker' && name !== 'pageState');
const REQUESTS = [
  ...SENDABLE.map((name) => [name, VALID_REQUESTS[name]] as const),
  ...VALID_EDITS.map((edit) => ['edit', { ...VALID_REQUESTS.edit, edit }] as const),
];

describe('requests', () => {
  it.each(REQUESTS)('%s %j is carried out as it is', async (name, request) => {
    expect((await sent(name, request, senderOf(name))).handled).toHaveLength(1);
  });

  it('hold no text of 300,000 signs and no list of 20,000', async () => {
    const huge = 'x'.repeat(300_000);
    const carried: string[] = [];
    for (const [name, request] of REQUESTS) {
      const oversize = withOneReplaced(request, (old) => {
        if (typeof old === 'string') return [huge];
        return Array.isArray(old) ? [Array.from({ length: 20_000 }, () => old[0])] : [];
      });
      for (const big of oversize) {
        const { handled } = await sent(name, big, senderOf(name));
        if (handled.length > 0)
          carried.push(
            `${name} ${JSON.stringify(big)
              .replace(/x{99,}/, '…')
              .slice(0, 300)}`,
          );
      }
    }
    expect(carried).toEqual([]);
  });

  it('with prototype keys anywhere bring none of them along', async () => {
    let tried = 0;
    const isPoisoned = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (Object.hasOwn(value, '__proto__') ||
        Object.hasOwn(value, 'constructor') ||
        Reflect.get(value, 'polluted') !== undefined ||
        Object.values(value).some(isPoisoned));
    for (const [name, request] of REQUESTS) {
      const poisoned = withOneReplaced(request, (old) => {
        if (typeof old !== 'object' || old === null || Array.isArray(old)) return [];
        return ['"__proto__":{"polluted":1}', '"constructor":{"prototype":{"polluted":1}}'].map((text) =>
          JSON.parse(`${JSON.stringify(old).slice(0, -1)}${Object.keys(old).length > 0 ? ',' : ''}${text}}`),
        );
      });
      for (const request of poisoned) {
        tried++;
        const { handled } = await sent(name, request, senderOf(name));
        expect(handled.filter(isPoisoned), name).toEqual([]);
      }
    }
    expect(tried).toBeGreaterThan(80);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('of any form give a refusal or are carried out as the schema says, never an exception', async () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REQUESTS), anything, fc.nat(), async ([name, request], value, place) => {
        const mutants = [...withOneReplaced(request, () => [value])];
        const mutant = mutants[place % mutants.length];
        const { reply, handled } = await sent(name, mutant, senderOf(name));
        expect([{ ok: true }, { ok: false, why: 'malformed' }]).toContainEqual(reply);
        // A packed reading goes in as text and comes out as what it holds.
        if (name === 'reading') return;
        for (const seen of handled) expect(messages[name].request.safeParse(seen).data).toEqual(seen);
      }),
      { numRuns: 1_000 },
    );
  });
});
