import { describe, expect, it, vi } from 'vitest';
import { pageParts } from '@/lib/page/page-parts';
import { partSlot, WHOLE } from '@/lib/page/part-slot';
import type { PageAddress, PageReaders } from '@/lib/platforms/platform';

const reader = (): PageReaders => ({ readEmbedded: () => [], readReply: () => [], readRendered: () => [] });
const POST: PageAddress = { kind: 'post', postId: 'one' };
const FEED: PageAddress = { kind: 'feed' };
const SEARCH: PageAddress = { kind: 'search' };

/** A platform whose posts and searches are read by parts of their own, and whose feeds by none. */
const IN_PARTS = {
  partAt: ({ kind }: PageAddress) => (kind === 'post' || kind === 'search' ? kind : null),
  partOfReply: (url: string) => (url.endsWith('/search') ? 'search' : 'post'),
};

describe('pageParts', () => {
  it('give the one part of a reader that isn’t divided, whatever the address', () => {
    const slot = partSlot({});
    const whole = reader();
    slot.put({ [WHOLE]: whole });
    const parts = pageParts({}, slot, async () => false);
    expect(parts.at(POST)).toBe(whole);
    expect(parts.at(FEED)).toBe(whole);
    expect(parts.ofReply('https://pages.test/any')).toBe(whole);
  });

  it('give the part of an address, none while it isn’t there, and one that reads nothing where there is nothing', () => {
    const slot = partSlot({});
    const post = reader();
    slot.put({ post });
    const parts = pageParts(IN_PARTS, slot, async () => false);
    expect(parts.at(POST)).toBe(post);
    expect(parts.at(SEARCH)).toBeNull();
    expect(parts.at(FEED)).not.toBeNull();
    expect(parts.ofReply('https://pages.test/item')).toBe(post);
    expect(parts.ofReply('https://pages.test/search')).toBeNull();
  });

  it('ask for a part once, and again only where it could not be had', async () => {
    const bring = vi.fn(async () => false);
    const parts = pageParts(IN_PARTS, partSlot({}), bring);
    expect(await parts.ask(POST)).toBe(false);
    bring.mockResolvedValue(true);
    expect(await parts.ask(POST)).toBe(true);
    expect(await parts.ask(POST)).toBe(true);
    expect(await parts.ask(FEED)).toBe(true);
    expect(bring.mock.calls).toEqual([['post'], ['post']]);
  });

  it('ask once while an answer is on its way', async () => {
    const bring = vi.fn(async () => true);
    const parts = pageParts(IN_PARTS, partSlot({}), bring);
    await Promise.all([parts.ask(SEARCH), parts.ask(SEARCH), parts.ask(SEARCH)]);
    expect(bring).toHaveBeenCalledOnce();
  });

  it('tell everybody who listens of each part that comes', () => {
    const slot = partSlot({});
    const told = [vi.fn(), vi.fn()];
    for (const tell of told) pageParts(IN_PARTS, slot, async () => true).listen(tell);
    slot.put({ post: reader() });
    for (const tell of told) expect(tell).toHaveBeenCalledOnce();
  });
});

describe('partSlot', () => {
  it('is one for all scripts of a world', () => {
    const world = {};
    const post = reader();
    partSlot(world).put({ post });
    expect(partSlot(world).part('post')).toBe(post);
    expect(partSlot({}).part('post')).toBeNull();
  });
});
