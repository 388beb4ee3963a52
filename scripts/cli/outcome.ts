/** What a step gives: its value, or one line that says what is unusable in its input. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string };

/** The outcome that went well. */
export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The outcome of unusable input. What comes from outside may stand in `error`: control characters are taken out. */
export function unusable(error: string): Outcome<never> {
  return { ok: false, error: oneLine(error) };
}

/** A text as one printable line of at most 300 units: other people's text must not steer a terminal. */
export function oneLine(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
