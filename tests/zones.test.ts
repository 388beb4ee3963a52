import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { dayAt } from '@/lib/model/day';
import { readPage } from '@/lib/platforms/read-page';
import { assess } from '@/lib/scoring/assess';
import { pagesToFuzz } from './platforms/fuzz';
import { evidenceOf } from './support/evidence';
import { shownPosts, TRAITS } from './support/examined';
import { countFact, DAY, NOW } from './support/readings';

const ZONES = ['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/New_York'];

/** The hours in which New York puts its clocks back and forward, and the turns of a day and a year by UTC. */
const INSTANTS = [
  Date.UTC(2026, 10, 1, 5, 30),
  Date.UTC(2026, 10, 1, 6, 30),
  Date.UTC(2026, 2, 8, 6, 59, 59),
  Date.UTC(2026, 2, 8, 7, 0, 1),
  Date.UTC(2026, 11, 31, 23, 59, 59),
  Date.UTC(2027, 0, 1),
];

/** Readers change nothing in a document, so each is made once. */
const PAGES = pagesToFuzz().map((page) => ({ ...page, document: parseHTML(page.html).document }));

const own = process.env.TZ;
afterEach(() => {
  process.env.TZ = own;
});

/** What something gives in each zone, which has to be the same; and that the zones do differ here. */
function inEachZone(give: () => unknown): string[] {
  const offsets = new Set<number>();
  const given = ZONES.map((zone) => {
    process.env.TZ = zone;
    offsets.add(new Date(NOW).getTimezoneOffset());
    return JSON.stringify(give());
  });
  expect(offsets.size).toBe(ZONES.length);
  return given;
}

const known = (now: number) => ({
  ...evidenceOf(
    shownPosts(24, (index) => ({ likes: 300 + index, views: 4_000 + 10 * index })),
    { followers: countFact(20_000) },
  ),
  traits: TRAITS,
  now,
});

describe('in every time zone', () => {
  it.each(INSTANTS)('at %d a creator is judged the same, and the day is the same', (now) => {
    const [first, ...others] = inEachZone(() => [assess(known(now)), dayAt(now)]);
    expect(first).toContain('"score"');
    for (const other of others) expect(other).toBe(first);
  });

  it.each(INSTANTS)('at %d every platform’s pages read the same', (capturedAt) => {
    for (const { platform, url, document, replies } of PAGES) {
      const [first, ...others] = inEachZone(() =>
        readPage(platform, { url, document, replies, capturedAt, language: 'en' }),
      );
      for (const other of others) expect(other, url).toBe(first);
    }
  });
});

describe('with a clock that is wrong by a day', () => {
  it.each([-DAY, DAY])('(%d ms) a creator gets the same score, tier, rate and result', (wrong) => {
    const told = ({ score, tier, engagement, screening, flags }: ReturnType<typeof assess>) => ({
      score,
      tier,
      rate: engagement?.percent,
      screening,
      raised: flags.filter(({ result }) => result === 'raised').map(({ id }) => id),
    });
    expect(told(assess(known(NOW + wrong)))).toEqual(told(assess(known(NOW))));
  });
});
