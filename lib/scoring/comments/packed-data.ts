import type { Background } from './generic';
import type { Norms } from './norms';
import type { SpamModel } from './spam';

/** What judging comments needs besides the packs; scripts/evaluate/learn-comments.ts makes it. */
export interface CommentData {
  norms: Norms;
  spam: SpamModel;
  background: Background;
}

/** Weights are kept in one of 63 steps each, a character of this alphabet; the middle one is 0. */
export const STEPS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const MIDDLE = (STEPS.length - 1) / 2;

const KEYS = 0xffffff;
const KEY_BASE = 36;

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
  /** By {@link backgroundKey}, its information in tenths of nats. */
  background: Readonly<Record<string, number>>;
}

/** Unpacks data as the script packs it. */
export function unpack({ norms, spam, background }: PackedData): CommentData {
  const levels = new Map(
    Object.entries(background).map(([key, tenths]) => [Number.parseInt(key, KEY_BASE), tenths / 10]),
  );
  const general = unpackWeights(spam.general, spam.largest);
  const platforms = Object.entries(spam.platforms).map(([id, packed]) => {
    const own = unpackWeights(packed, spam.largest);
    return [id, own.map((weight, slot) => weight + (general[slot] ?? 0))] as const;
  });
  return {
    norms,
    spam: { general, platforms: Object.fromEntries(platforms), bias: spam.bias },
    background: (hash) => levels.get((hash >>> 0) % KEYS) ?? null,
  };
}

function unpackWeights(packed: string, largest: number): Float32Array {
  const byCode = new Float32Array(128);
  for (let place = 0; place < STEPS.length; place++) {
    const step = (place - MIDDLE) / MIDDLE;
    byCode[STEPS.charCodeAt(place)] = Math.sign(step) * step ** 2 * largest;
  }
  const weights = new Float32Array(packed.length);
  for (let slot = 0; slot < packed.length; slot++) weights[slot] = byCode[packed.charCodeAt(slot)] ?? 0;
  return weights;
}

/** Packs the weights of a model: a step is the root of a weight's part of the largest, so that small ones stay exact. */
export function packWeights(weights: ArrayLike<number>): { largest: number; weights: string } {
  const largest = Array.from(weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const steps = Array.from(weights, (weight) =>
    STEPS.charAt(MIDDLE + Math.sign(weight) * Math.round(MIDDLE * Math.sqrt(Math.abs(weight) / largest))),
  );
  return { largest, weights: steps.join('') };
}

/** The key under which the information of words with a hash is kept, so that no table of words is. */
export function backgroundKey(hash: number): string {
  return ((hash >>> 0) % KEYS).toString(KEY_BASE);
}
