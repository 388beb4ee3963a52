import { at, stringAt } from '../extract/json';

/** The text at a path in any of the forms in which YouTube writes texts: plain, simpleText, content, or runs. */
export function textAt(value: unknown, path: string): string | null {
  return textOf(at(value, path));
}

function textOf(node: unknown): string | null {
  if (typeof node === 'string') return node;
  if (typeof node !== 'object' || node === null) return null;
  // One after the other: to look for a key that isn't there is what costs time in a list of hundreds.
  const forms: { simpleText?: unknown; content?: unknown; runs?: unknown } = node;
  if (typeof forms.simpleText === 'string') return forms.simpleText;
  if (typeof forms.content === 'string') return forms.content;
  const { runs } = forms;
  if (!Array.isArray(runs)) return null;
  const texts = runs.map((run) => stringAt(run, 'text'));
  return texts.includes(null) ? null : texts.join(''); // A run without its text would leave another text behind.
}
