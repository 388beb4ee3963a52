import { type Invented, redactNumber, redactText } from './redact-text';

/** What JSON is redacted with; `values` are the texts that stand as values somewhere: a key that is one names a person. */
export interface InventedData extends Invented {
  values: ReadonlySet<string>;
  /** Numbers that the reader itself names, such as codes of errors. */
  numbers: ReadonlySet<string>;
}

/** How deep data are followed. */
const DEPTH = 200;

/** Parsed JSON with its keys and its form, and every text and number of it replaced. What lies too deep is left out. */
export function redactJson(value: unknown, invented: InventedData, depth = 0): unknown {
  if (depth > DEPTH) return null;
  if (typeof value === 'string') return redactValue(value, invented);
  if (typeof value === 'number') return numberOf(value, invented);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactJson(item, invented, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [redactKey(key, invented), redactJson(inner, invented, depth + 1)]),
  );
}

/** A text that may be JSON, or JSON on several lines with a guard before it, redacted; null where it is none. */
export function redactJsonText(text: string, invented: InventedData): string | null {
  const guard = /^\s*(?:for ?\(;;\);|\)\]\}'|while\(1\);)?\s*/.exec(text)?.[0] ?? '';
  const whole = redactWhole(text.slice(guard.length), invented);
  if (whole !== null) return guard + whole;
  const lines = text.split('\n').map((line) => {
    const start = /^\s*(?:for ?\(;;\);)?/.exec(line)?.[0] ?? '';
    return line.trim() === '' ? line : prefixed(start, redactWhole(line.slice(start.length), invented));
  });
  return lines.every((line) => line !== null) ? lines.join('\n') : null;
}

/** Whether a key is the data's own: a name as programs write them, and no value anywhere. */
export function isOwnName(name: string, values: ReadonlySet<string>): boolean {
  return /^[A-Za-z_$][\w$:-]{0,80}$/.test(name) && !/\d{3}/.test(name) && !values.has(name);
}

function prefixed(start: string, text: string | null): string | null {
  return text === null ? null : start + text;
}

function redactWhole(text: string, invented: InventedData): string | null {
  try {
    return JSON.stringify(redactJson(JSON.parse(text), invented));
  } catch {
    return null; // No JSON.
  }
}

function redactValue(text: string, invented: InventedData): string {
  const isData = /^\s*[[{]/.test(text);
  return (isData ? redactWhole(text, invented) : null) ?? redactText(text, invented);
}

function redactKey(key: string, invented: InventedData): string {
  return isOwnName(key, invented.values) ? key : redactText(key, invented);
}

function numberOf(value: number, invented: InventedData): number {
  const text = String(value);
  if (invented.numbers.has(text) || !/^-?\d+(?:\.\d+)?$/.test(text)) return value;
  return Number(text.replace(/\d+/g, (digits) => redactNumber(digits, invented)));
}
