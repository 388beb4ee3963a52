import { beforeEach, describe, expect, it, vi } from 'vitest';
import { outletTo } from '@/lib/observer/outlet';

const PATTERN = /^https:\/\/pages\.test\/api\//;
// Of the document an outlet asks the base address alone.
const page = { baseURI: 'https://pages.test/someone/' } as Document;

let sent: unknown[] = [];
beforeEach(() => {
  sent = [];
  vi.spyOn(MessagePort.prototype, 'postMessage').mockImplementation((message: unknown) => {
    sent.push(message);
  });
});

const outlet = () => outletTo(new MessageChannel().port1, page, [PATTERN]);

describe('outletTo', () => {
  it('knows observed addresses, also relative ones, and no others', () => {
    const { observedAddress } = outlet();
    expect(observedAddress('/api/items?x=1')).toBe('https://pages.test/api/items?x=1');
    expect(observedAddress('../api/items')).toBe('https://pages.test/api/items');
    expect(observedAddress('https://elsewhere.test/api/items')).toBeNull();
    expect(observedAddress('/other')).toBeNull();
    expect(observedAddress(`/api/${'x'.repeat(10_000)}`)).toBeNull();
  });

  it('hands over within what is allowed, and says of the rest only that it was left out, ever more rarely', () => {
    const { hand } = outlet();
    for (let index = 0; index < 1_000; index++) hand({ url: 'https://pages.test/api/', body: '' }, 1);
    const counts = sent.filter((message) => JSON.stringify(message).includes('skipped'));
    expect(sent.length - counts.length).toBe(30);
    expect(counts.at(-1)).toEqual({ skipped: 512 });
    expect(counts).toHaveLength(10);
  });

  it('rests once the reader is gone', async () => {
    vi.restoreAllMocks();
    const { port1, port2 } = new MessageChannel();
    const { observedAddress } = outletTo(port1, page, [PATTERN]);
    port2.postMessage('rest');
    await expect.poll(() => observedAddress('/api/items')).toBeNull();
    port1.close();
  });
});
