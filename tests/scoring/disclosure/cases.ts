import { LATIN_CAPTIONS } from './latin-captions';
import { OTHER_CAPTIONS } from './other-captions';

/** `paid`: marked as paid; `deal`: not marked, but with signs of a deal; `neither`: a near miss. */
export interface Case {
  language: string;
  text: string;
  truth: 'paid' | 'deal' | 'neither';
}

// Written by hand; brands and people are invented. "+" paid, "?" a deal without a mark, "-" a near miss; "/" alone ends
// a line of the caption.
const CAPTIONS: Readonly<Record<string, string>> = { ...LATIN_CAPTIONS, ...OTHER_CAPTIONS };

const TRUTHS = { '+': 'paid', '?': 'deal', '-': 'neither' } as const;

/** The cases: captions with what a person says of them. */
export const CASES: readonly Case[] = Object.entries(CAPTIONS).flatMap(([language, block]) =>
  block
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      language,
      text: line.slice(2).replaceAll(' / ', '\n'),
      truth: TRUTHS[line.charAt(0) as keyof typeof TRUTHS], // every line begins with one of the three signs
    })),
);
