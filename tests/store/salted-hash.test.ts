import { describe, expect, it } from 'vitest';
import { newSalt, saltedHash } from '@/lib/store/salted-hash';

describe('saltedHash', () => {
  it('is the same for the same text and salt, and another for another of either', async () => {
    const hash = await saltedHash('salt', 'tilda.brennkessel');
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(await saltedHash('salt', 'tilda.brennkessel')).toBe(hash);
    expect(await saltedHash('other salt', 'tilda.brennkessel')).not.toBe(hash);
    expect(await saltedHash('salt', 'tilda.brennkesse')).not.toBe(hash);
  });

  it('doesn’t tell where the salt ends and the text begins', async () => {
    expect(await saltedHash('ab', 'c')).not.toBe(await saltedHash('a', 'bc'));
  });
});

describe('newSalt', () => {
  it('is 32 hex digits, never the same', () => {
    expect(newSalt()).toMatch(/^[0-9a-f]{32}$/);
    expect(newSalt()).not.toBe(newSalt());
  });
});
