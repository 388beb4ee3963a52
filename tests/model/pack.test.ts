import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/model/fact';
import { mapFacts, POST_FACTS, PROFILE_FACTS } from '@/lib/model/fact-fields';
import { notFound, notShown, readFact, unreadable } from '@/lib/model/facts';
import { packed } from '@/lib/model/pack';
import { Reading } from '@/lib/model/reading';
import { unpacked } from '@/lib/model/unpack';
import { commentReading, countFact, postReading, profileReading, readingOf } from '../support/readings';

const texts = fc.oneof(fc.string(), fc.constantFrom('', '0', 'aaaaaaaaaaa', '\u0000', '__proto__'));

/** A fact of each state for a field of its kind, the same for the same seed. */
const facts = fc.infiniteStream(
  fc.record({ way: fc.integer({ min: 0, max: 6 }), n: fc.nat(), more: fc.nat({ max: 999 }), text: texts }),
);

type Drawn = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function drawn(stream: Drawn, present: Fact<unknown>, kind: string, key: string): Fact<unknown> {
  const { way, n, more, text } = stream.next().value;
  if (way === 0) return notShown;
  if (way === 1) return notFound;
  if (way === 2) return unreadable(text, `place of ${key}`);
  if (kind === 'other') return present;
  const value = kind === 'count' ? { low: n, high: n + more } : { earliest: n, latest: n + more };
  const fact = readFact(value, text, `place of ${key}`);
  if (fact.state !== 'read' || way < 5) return fact;
  return way === 5 ? { ...fact, stale: true } : { ...fact, conflict: { raw: text, source: 'elsewhere' } };
}

const readings = facts.map((stream) => {
  const pick = (fact: Fact<unknown>, key: PropertyKey, kind: string) => drawn(stream, fact, kind, String(key));
  const profile = mapFacts(PROFILE_FACTS, profileReading({ name: readFact('Tilda', 'Tilda', 'header') }), pick);
  const posts = ['aaaaaaaaaaa', 'bbbbbbbbbbb'].map((id) =>
    mapFacts(POST_FACTS, postReading(id, { title: readFact('Lamps', 'Lamps', 'grid') }), pick),
  );
  return readingOf({ profile, posts, comments: [commentReading('c1', 'aaaaaaaaaaa')] });
});

describe('a packed reading', () => {
  it('gives the same reading back', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(unpacked(packed(reading))).toEqual(reading);
      }),
    );
  });

  it('keeps authors that are not the page’s, and co-authors', () => {
    const post = postReading('aaaaaaaaaaa', {
      author: { handle: 'orla_quill', platformId: null },
      coauthors: ['tilda'],
    });
    const reading = readingOf({ posts: [post], profile: null });
    expect(unpacked(packed(reading))).toEqual(reading);
  });

  it('takes a small part of what the reading does', () => {
    const posts = Array.from({ length: 100 }, (_, index) =>
      postReading(`post${String(index).padStart(7, '0')}`, {
        title: readFact(`Lamp number ${index}`, `Lamp number ${index}`, 'grid: title'),
        views: countFact(1_000 * index),
      }),
    );
    const reading = readingOf({ posts });
    expect(packed(reading).length).toBeLessThan(JSON.stringify(reading).length / 6);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{}',
    '{"head":7,"posts":{},"strings":{}}',
    '{"profile":[1,2,[9,9,9]],"posts":[[1]]}',
  ])('%j is no reading, and no exception', (text) => {
    expect(Reading.safeParse(unpacked(text)).success).toBe(false);
  });

  it('of any text is no exception', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Reading.safeParse(unpacked(text)).success).toBe(false);
      }),
    );
  });
});
