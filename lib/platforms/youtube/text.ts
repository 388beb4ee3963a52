import type { Fact } from '../../model/fact';
import { notFound } from '../../model/facts';
import { textFact } from '../extract/facts';
import { at, objectOf } from '../extract/json';

/** The text at a path in any of the forms in which YouTube writes texts: plain, simpleText, content, or runs. */
export function textAt(value: unknown, path: string): string | null {
  return textOf(at(value, path));
}

/** A text in any of these forms. */
export function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node;
  // One after the other: to look for a key that isn't there is what costs time in a list of hundreds.
  const forms: { simpleText?: unknown; content?: unknown; runs?: unknown } = objectOf(node);
  if (typeof forms.simpleText === 'string') return forms.simpleText;
  if (typeof forms.content === 'string') return forms.content;
  const { runs } = forms;
  if (!Array.isArray(runs)) return null;
  let whole = '';
  for (const run of runs) {
    const { text }: { text?: unknown } = objectOf(run);
    if (typeof text !== 'string') return null; // A run without its text would leave another text behind.
    whole += text;
  }
  return whole;
}

/** The text at a path as a fact; the path with `place` makes the source. */
export function textFactAt(node: unknown, path: string, place: string): Fact<string> {
  return textFact(textAt(node, path), `${place}: ${path}`);
}

/** What watch pages put where a description has a link: a cut address, a name between no-break spaces or marks. */
const REWRITTEN = /\S\.\.\.(?:\s|$)|\u00a0\/\u00a0|[\u202a-\u202e\u2060]/;

/** A description as a watch page shows it. Not found where links in it were rewritten: then it isn't its author's text. */
export function captionFact(shown: string | null, source: string): Fact<string> {
  return shown === null || REWRITTEN.test(shown) ? notFound : textFact(shown, source);
}
