import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import { readRow } from '@/lib/platforms/youtube/rows';
import { AT, ENGLISH, GERMAN } from '../../support/read-context';

describe('readRow', () => {
  const row = (...texts: string[]) =>
    readRow(
      texts.map((text) => ({ text, label: null })),
      'row',
      ENGLISH,
    );

  it('tells parts by what they say, in any order', () => {
    const one = row('@tilda.brennkessel', '6.31m subscribers', '14k videos');
    const two = row('14k videos', '6.31m subscribers', '@tilda.brennkessel');
    for (const { handle, followers, postCount } of [one, two]) {
      expect(handle).toBe('tilda.brennkessel');
      expect(readValue(followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
      expect(readValue(postCount)).toEqual({ low: 14_000, high: 14_999 });
    }
  });

  it('ignores pronouns', () => {
    expect(row('@tilda.brennkessel', 'she/her', '14k videos').followers.state).toBe('not-shown');
  });

  it('calls a number in unknown words unreadable, not missing', () => {
    const { followers, views } = row('@tilda.brennkessel', '5 gadgets', '37k views');
    expect(followers).toMatchObject({ state: 'unreadable', raw: '5 gadgets' });
    expect(views.state).toBe('read');
  });

  it('takes neither of two counts of one kind that contradict each other', () => {
    expect(row('37k views', '7 views').views).toMatchObject({ state: 'unreadable', raw: '7 views' });
    expect(row('7 views', '37k views', '37k views').views.state).toBe('unreadable');
    expect(readValue(row('37k views', '37,204 views', '37k views').views)).toEqual({ low: 37_204, high: 37_204 });
  });

  it('finds nothing in an empty row', () => {
    const { followers, views, publishedAt } = row();
    expect([followers.state, views.state, publishedAt.state]).toEqual(['not-found', 'not-found', 'not-found']);
  });

  it('strips marks of direction', () => {
    const { handle, followers } = row('\u200e\u2068@tilda.brennkessel\u2069', '\u20683.92m subscribers\u2069');
    expect(handle).toBe('tilda.brennkessel');
    expect(readValue(followers)).toEqual({ low: 3_920_000, high: 3_929_999 });
  });

  it('takes the label where the text is missing, and the tighter of the two', () => {
    const part = { text: null, label: '6.31 million subscribers' };
    expect(readValue(readRow([part], '', ENGLISH).followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
    const german = { text: '6,31 Mio. Abonnenten', label: '6,31 Millionen Abonnenten' };
    expect(readValue(readRow([german], '', GERMAN).followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
  });

  it('takes the label’s word for a short age and a bare number', () => {
    const views = { text: '1.1M', label: '1.1 million views' };
    const read = readRow([views, { text: '5m ago', label: '5 months ago' }], '', ENGLISH);
    expect(readValue(read.views)).toEqual({ low: 1_100_000, high: 1_199_999 });
    expect(read.publishedAt).toEqual(readRow([{ text: '5 months ago', label: null }], '', ENGLISH).publishedAt);
    const german = readRow([{ text: '5 Mt', label: 'vor 5 Monaten' }], '', GERMAN);
    expect(german.publishedAt).toMatchObject({ state: 'read', raw: 'vor 5 Monaten' });
    const unlabelled = readRow([{ text: '1.1M', label: null }], '', ENGLISH);
    expect(unlabelled.views.state).toBe('unreadable');
  });

  it('knows viewers from views, and ages', () => {
    const live = row('29 watching');
    expect([live.hasViewers, live.views.state]).toEqual([true, 'not-shown']);
    const item = row('37k views', '19 hours ago');
    expect(item.hasViewers).toBe(false);
    expect(readValue(item.publishedAt)?.latest).toBeLessThan(AT - 18 * 3_600_000);
  });
});
