import { inEnglish, Sentence } from '@/lib/model/sentence';

/** A result with each sentence in it, however deep, as its English text. */
export function english(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(english);
  const said = Sentence.safeParse(value);
  if (said.success) return inEnglish(said.data);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, english(inner)]));
}
