import type { Background } from './generic';
import type { Norms } from './norms';
import type { SpamModel } from './spam';

/** What judging comments needs besides the packs; scripts/evaluate/build-comment-data.ts makes it. */
export interface CommentData {
  norms: Norms;
  spam: SpamModel;
  background: Background;
}

/** Weights are kept in one of 63 steps each, a character of this alphabet; the middle one is 0. */
export const STEPS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const MIDDLE = (STEPS.length - 1) / 2;

/** The form in which the data is kept. */
export interface PackedData {
  norms: Norms;
  spam: {
    bias: number;
    /** The size of the largest weight. */
    largest: number;
    /** One character a slot: what is learnt in general, and what each platform adds. */
    general: string;
    platforms: Readonly<Record<string, string>>;
  };
  /** By a word's hash, its information in tenths of nats. */
  background: Readonly<Record<string, number>>;
}

/** Unpacks data as the script packs it. */
export function unpack({ norms, spam, background }: PackedData): CommentData {
  const levels = new Map(Object.entries(background).map(([hash, tenths]) => [hash, tenths / 10]));
  const general = unpackWeights(spam.general, spam.largest);
  const platforms = Object.entries(spam.platforms).map(([id, packed]) => {
    const own = unpackWeights(packed, spam.largest);
    return [id, own.map((weight, slot) => weight + (general[slot] ?? 0))] as const;
  });
  return {
    norms,
    spam: { general, platforms: Object.fromEntries(platforms), bias: spam.bias },
    background: (word) => levels.get(wordHash(word)) ?? null,
  };
}

function unpackWeights(packed: string, largest: number): Float32Array {
  return Float32Array.from(packed, (character) => {
    const step = (STEPS.indexOf(character) - MIDDLE) / MIDDLE;
    return Math.sign(step) * step ** 2 * largest;
  });
}

/** Packs the weights of a model: a step is the root of a weight's part of the largest, so that small ones stay exact. */
export function packWeights(weights: ArrayLike<number>): { largest: number; weights: string } {
  const largest = Array.from(weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const steps = Array.from(weights, (weight) =>
    STEPS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * Math.sqrt(Math.abs(weight) / largest))),
  );
  return { largest, weights: steps.join('') };
}

/** The hash under which a word's information is kept, so that no table of words is. */
export function wordHash(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 0xffffff).toString(36);
}
