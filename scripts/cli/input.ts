import * as z from 'zod/mini';
import type { Inputs } from './command';
import { good, type Outcome, unusable } from './outcome';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const TAG = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}$/;

/** A text. */
export const text = z.string('must be a text');

/** An input that may be left out; null is the same as leaving it out. */
export function optional<T extends z.ZodMiniType>(schema: T) {
  return z.optional(z.nullable(schema));
}

/** A language tag such as "de" or "pt-BR". */
export const languageTag = z.string('must be a language tag').check(z.regex(TAG, 'must be a language tag, such as de'));

/** A point of time as ISO 8601, given as milliseconds since 1970. Without a zone it is UTC. */
export const isoTime = z.pipe(
  z
    .string('must be an ISO time')
    .check(z.refine((value) => timeOf(value) !== null, 'must be an ISO time, such as 2026-03-31T12:00:00Z')),
  z.transform((value) => timeOf(value) ?? 0),
);

/** Milliseconds since 1970 of an ISO 8601 date or time, null for anything else and for days that don't exist. */
export function timeOf(value: string): number | null {
  const match = ISO.exec(value);
  if (!match) return null;
  const day = value.slice(0, 10);
  const midnight = Date.parse(day);
  // "2026-02-30" would silently become a day in March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return null;
  const time = Date.parse(value.length === 10 || match[1] ? value : `${value}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Inputs checked by a schema; the error names the first input that doesn't fit. Inputs that it doesn't know are ignored. */
export function checkInputs<T extends z.ZodMiniType>(schema: T, inputs: Inputs): Outcome<z.output<T>> {
  const parsed = z.safeParse(schema, inputs);
  if (parsed.success) return good(parsed.data);
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  const isMissing = issue?.path.length === 1 && inputs[name] === undefined;
  return unusable(isMissing ? `${name} is missing` : `${name} ${issue?.message ?? 'is not usable'}`.trim());
}
