import { vi } from 'vitest';
import { type PageParts, pageParts } from '@/lib/page/page-parts';
import { partSlot, WHOLE } from '@/lib/page/part-slot';
import type { ReceivedReply } from '@/lib/page/reply-intake';
import { numberReader } from '@/lib/platforms/numbers/number-reader';
import type { Finding, Platform } from '@/lib/platforms/platform';
import { countFact, postReading, profileReading } from '../support/readings';

/** A platform whose page says who it is of in an attribute of the body, and a count in its text. */
export const platform: Platform = {
  id: 'test',
  label: 'Test',
  matches: [],
  otherHosts: [],
  shortHosts: [],
  namedBy: 'handle',
  observed: [],
  navigationEvents: ['test-navigated'],
  traits: { followersNoun: 'followers', tiers: {}, engagementBasis: 'views' },
  addressOf: (url) => ({ kind: 'profile', handle: url.split('@')[1] ?? null, platformId: null, alias: null }),
  profileUrl: () => null,
  countStyle: () => ({ shortening: 'unknown', precision: 'unknown' }),
  languageOf: () => null,
  numbersOf: numberReader,
  readEmbedded: () => [],
  readReply: ({ body }): Finding[] => {
    if (body === 'broken') throw new RangeError('too deep');
    const [handle = '', posts = ''] = body.split(' ');
    return [
      {
        carrier: 'reply',
        subject: { kind: 'profile', handle, platformId: null, aliases: [] },
        state: 'ok',
        profile: profileReading({ handle, platformId: null }),
        posts: posts
          .split(',')
          .filter(Boolean)
          .map((id) => postReading(id, { author: { handle, platformId: null } })),
        comments: [],
        history: [],
      },
    ];
  },
  readRendered: (document): Finding[] => {
    const handle = document.body.getAttribute('data-of');
    if (handle === null) return [];
    const followers = countFact(Number(document.body.textContent));
    return [
      {
        carrier: 'rendered',
        subject: { kind: 'profile', handle, platformId: null, aliases: [] },
        state: 'ok',
        profile: profileReading({ handle, platformId: null, followers }),
        posts: [],
        comments: [],
        history: [],
      },
    ];
  },
};

/** A page that has all of a platform's reader from its load on. */
export function wholePage(of: Platform): PageParts {
  const slot = partSlot({});
  slot.put({ [WHOLE]: of });
  return pageParts(of, slot, async () => false);
}

/** An intake of replies whose bodies are a handle and the ids of its posts: "first a,b". */
export function intake() {
  const waiting: ReceivedReply[] = [];
  let tell: (() => void) | null = null;
  return {
    waiting,
    listen: (onArrival: () => void) => {
      tell = onArrival;
    },
    take: () => waiting.shift() ?? null,
    close: vi.fn(),
    arrive(body: string) {
      waiting.push({ reply: { url: 'https://replies.test/', body }, at: Date.now() });
      tell?.();
    },
  };
}

/** Shows a creator with this many followers. */
export function show(document: Document, handle: string, followers: number): void {
  document.body.setAttribute('data-of', handle);
  document.body.textContent = String(followers);
}
