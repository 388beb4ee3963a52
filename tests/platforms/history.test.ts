import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { assemble } from '@/lib/platforms/assemble';
import { isReadingOf } from '@/lib/platforms/belongs';
import { finding } from '@/lib/platforms/extract/findings';
import { uniteHistory } from '@/lib/platforms/history';
import type { PageAddress, Subject } from '@/lib/platforms/platform';
import { socialblade } from '@/lib/platforms/socialblade';
import { youtube } from '@/lib/platforms/youtube';
import { ENGLISH } from '../support/read-context';
import { copyOf, historyRow, profileReading, readingOf } from '../support/readings';

describe('uniteHistory', () => {
  it('has each day once, the oldest first, of two facts the tightest', () => {
    const rows = uniteHistory([
      historyRow('2026-05-02', 40, 49),
      historyRow('2026-05-01', 3),
      historyRow('2026-05-02', 41),
    ]);
    expect(rows.map(({ date, followers }) => [date, readValue(followers)])).toEqual([
      ['2026-05-01', exactly(3)],
      ['2026-05-02', exactly(41)],
    ]);
  });

  it('keeps the newest 4,000 days', () => {
    const rows = Array.from({ length: 4_005 }, (_, index) =>
      historyRow(new Date(index * 86_400_000).toISOString().slice(0, 10), index),
    );
    expect(uniteHistory(rows)).toEqual(rows.slice(5));
  });
});

describe('a history site’s page', () => {
  const url = 'https://socialblade.com/youtube/handle/tilda.brennkessel';
  const address = socialblade.addressOf(url) as PageAddress; // the address of a creator's page
  const subject = (known: Partial<Extract<Subject, { kind: 'profile' }>>): Subject => ({
    kind: 'profile',
    handle: null,
    platformId: null,
    aliases: [],
    creatorPlatform: 'youtube',
    ...known,
  });
  const rows = (known: Partial<Extract<Subject, { kind: 'profile' }>>, first = 1) =>
    finding('reply', subject(known), { history: [historyRow('2026-05-01', first)] });
  const named = (known: Partial<Extract<Subject, { kind: 'profile' }>>) =>
    finding('reply', subject({ handle: 'tilda.brennkessel', ...known }), { state: 'ok', profile: profileReading() });
  const put = (...findings: ReturnType<typeof finding>[]) =>
    assemble(socialblade, { url, address, context: ENGLISH }, findings);

  it('is about another platform’s creator', () => {
    expect(put()).toMatchObject({ platform: 'socialblade', creatorPlatform: 'youtube' });
    expect(assemble(youtube, { url: '', address: { kind: 'feed' }, context: ENGLISH }, []).creatorPlatform).toBe(
      'youtube',
    );
  });

  it('takes rows that go by the site’s own name for the creator, in any order, and no others', () => {
    for (const found of [
      put(named({ siteId: 'a' }), rows({ siteId: 'a' })),
      put(rows({ siteId: 'a' }), rows({ siteId: 'b' }, 2), named({ siteId: 'a' })),
    ]) {
      expect(found.history.map(({ followers }) => readValue(followers))).toEqual([exactly(1)]);
    }
    expect(put(named({}), rows({ siteId: 'b' })).history).toEqual([]);
  });

  it('takes no rows of somebody who is named otherwise, whatever the site calls them', () => {
    expect(put(named({ siteId: 'a' }), rows({ siteId: 'a', handle: 'orla_quill' })).history).toEqual([]);
  });

  it('takes nothing of another platform’s creator of the same name or number', () => {
    const elsewhere = { creatorPlatform: 'instagram', siteId: 'a' };
    expect(put(named(elsewhere)).profile).toBeNull();
    expect(put(named({ siteId: 'a' }), rows(elsewhere)).history).toEqual([]);
    expect(put(named({ siteId: 'a' }), rows({ ...elsewhere, handle: 'tilda.brennkessel' })).history).toEqual([]);
  });

  it('is refused where a reading says another platform than the address', () => {
    expect(isReadingOf(socialblade, copyOf([]), url)).toBe(true);
    expect(isReadingOf(socialblade, copyOf([], { creatorPlatform: 'instagram' }), url)).toBe(false);
    expect(isReadingOf(socialblade, copyOf([], { creatorPlatform: 'socialblade' }), url)).toBe(false);
    expect(isReadingOf(youtube, readingOf({ creatorPlatform: 'instagram' }), readingOf().url)).toBe(false);
  });
});
