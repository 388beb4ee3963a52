/** What the platform's data is made of. Members that are undefined are left out when it is written. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The three forms in which the platform wraps a text. */
export const simpleText = (text: string): JsonObject => ({ simpleText: text });
export const runs = (...texts: readonly string[]): JsonObject => ({ runs: texts.map((text) => ({ text })) });
export const content = (text: string): JsonObject => ({ content: text });

/** An accessibility label in the platform's double wrapping. */
export const accessibility = (label: string): JsonObject => ({ accessibilityData: { label } });
