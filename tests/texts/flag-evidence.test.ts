import { describe, expect, it } from 'vitest';
import { evidenceInEnglish, FlagEvidence } from '@/lib/model/flag-evidence';
import { INSTAGRAM_BENCHMARKS } from '@/lib/platforms/benchmarks';
import { flags } from '@/lib/scoring/flags';
import { evidenceText } from '@/lib/texts/flag-evidence';
import { SENTENCES } from '@/lib/texts/sentences';
import { toldIn } from '@/lib/texts/told';
import { RAISING } from '../support/raised';

const LOCALES = { de: 'de-DE', es: 'es-ES' } as const;

/** The words of a text, its places' nouns among them, without the places' names. */
function wordsOf(text: string): string[] {
  const nouns = text.replace(/\{\w+(?::\d)?\|?([^}]*)\}/g, ' $1 ');
  return nouns.toLowerCase().match(/[\p{L}’]{2,}/gu) ?? [];
}

/** The words that the rules' English sentences have and their translations haven't. */
function onlyEnglish(language: 'de' | 'es'): Set<string> {
  const texts = SENTENCES[language] ?? {};
  const own = new Set(Object.values(texts).flatMap(wordsOf));
  return new Set([...Object.keys(texts).flatMap(wordsOf), 'post', 'comment'].filter((word) => !own.has(word)));
}

const judged = flags.flatMap((flag) => (RAISING[flag.id] ?? []).map((examined) => ({ flag, ...flag.judge(examined) })));
const pieces = judged.flatMap(({ flag, evidence }) => evidence.map((piece) => ({ id: flag.id, piece })));

describe('every flag', () => {
  it('is raised here, by each of its cases', () => {
    expect(Object.keys(RAISING).sort()).toEqual(flags.map(({ id }) => id).sort());
    expect(judged.filter(({ result }) => result !== 'raised').map(({ flag }) => flag.id)).toEqual([]);
  });

  it('gives evidence of each kind there is, but those of former rules', () => {
    const kinds = new Set(pieces.map(({ piece }) => piece.kind));
    expect([...kinds].sort()).toEqual(['bio', 'comment', 'post', 'quote', 'seen']);
  });

  it('names no piece twice, and each as the schema has it', () => {
    for (const { evidence } of judged) {
      const lines = evidence.map(evidenceInEnglish);
      expect(new Set(lines).size).toBe(lines.length);
      for (const piece of evidence) expect(FlagEvidence.parse(JSON.parse(JSON.stringify(piece)))).toEqual(piece);
    }
  });
});

describe.each(['de', 'es'] as const)('evidence in %s', (language) => {
  const english = onlyEnglish(language);
  // What a table's publisher calls it is a name.
  const names = INSTAGRAM_BENCHMARKS.map(({ source }) => source);
  const foreign = (text: string) =>
    wordsOf(names.reduce((rest, name) => rest.replace(name, ''), text)).filter((word) => english.has(word));

  it('knows English when it sees it', () => {
    expect(english.size).toBeGreaterThan(150);
    expect(foreign('31 of 40 comments by 9 accounts')).toEqual(['of', 'comments', 'by', 'accounts']);
  });

  it.each(pieces.map(({ id, piece }) => [id, evidenceInEnglish(piece), piece] as const))('%s: %s', (_, __, piece) => {
    const line = evidenceText(piece, LOCALES[language]);
    expect(line.language).toBe(language);
    expect(foreign(line.text)).toEqual([]);
  });

  it.each(judged.map((judgement) => [judgement.flag.id, judgement.says, judgement] as const))(
    '%s says: %s',
    (_, __, judgement) => {
      const line = toldIn(judgement, LOCALES[language]);
      expect(line.language).toBe(language);
      expect(foreign(line.text)).toEqual([]);
    },
  );
});

describe('evidenceText', () => {
  const jump = pieces.find(({ id }) => id === 'follower-jump')?.piece ?? { kind: 'text', text: 'none' };
  const quote: FlagEvidence = { kind: 'quote', price: 1_640.5, currency: 'EUR' };

  it('writes numbers, money and days as the person does', () => {
    expect(evidenceText(quote, 'de-DE').text).toBe('Angebot: 1.640,50\u00a0€');
    expect(evidenceText(quote, 'en-GB').text).toBe('Quote: €1,640.50');
    expect(evidenceText(jump, 'de-DE').text).toMatch(/^\+[89]\.\d{3} \(\d\d(?:,\d)? %\) (?:am|vom) \d\d\.\d\d\.\d{4}/);
    expect(evidenceText(jump, 'en-GB').text).toMatch(/^\+[89],\d{3} \(\d\d(?:\.\d)? %\) (?:on|from) \d+ Mar 2025/);
    expect(evidenceText({ kind: 'post', id: 'a' }, 'es-ES').text).toBe('Publicación a');
    expect(evidenceText({ kind: 'bio', words: '14 jahre alt' }, 'es-ES').text).toBe('Biografía: «14 jahre alt»');
  });

  it('is English, and says so, of former rules and of a sentence that isn’t known', () => {
    expect(evidenceText({ kind: 'text', text: '3 dated posts' }, 'de')).toEqual({
      text: '3 dated posts',
      language: 'en',
    });
    const why = [{ text: 'Something new.', values: {} }];
    const half: FlagEvidence = { kind: 'seen', said: { text: '+{n}', values: { n: 1_000 } }, why };
    expect(evidenceText(half, 'de')).toEqual({ text: '+1,000: Something new.', language: 'en' });
  });
});
