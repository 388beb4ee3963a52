import { describe, expect, test } from 'vitest';
import { bigChannelPage } from './big-channel';
import { allAt, embedded, idOf, NOW } from './probe';

describe('a big page', () => {
  test('has about as much data as asked for, as sound as a small one', () => {
    const { html: document, channel } = bigChannelPage({ bytes: 1_500_000, seed: 'test', now: NOW });
    const data = embedded(document, 'ytInitialData');
    const length = JSON.stringify(data).length;
    expect(length).toBeGreaterThanOrEqual(1_500_000);
    expect(length).toBeLessThan(1_510_000);
    expect(allAt(data, 'richItemRenderer').map(idOf)).toEqual(channel.videos.map((video) => video.id));
    expect(bigChannelPage({ bytes: 1_500_000, seed: 'test', now: NOW }).html).toBe(document);
  });
});
