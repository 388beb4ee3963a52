import { EAST_ASIAN } from './east-asian';
import { GERMANIC } from './germanic';
import type { LanguagePack } from './pack';
import { ROMANCE } from './romance';
import { SLAVIC_GREEK } from './slavic-greek';
import { WEST_SOUTH_ASIAN } from './west-south-asian';

/** The packs of all languages, written for this project: nothing in them was taken out of collected comments. */
export const PACKS: readonly LanguagePack[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC_GREEK,
  ...WEST_SOUTH_ASIAN,
  ...EAST_ASIAN,
];
