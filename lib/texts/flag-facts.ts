import type { Catalog } from './catalog';
import { FLAG_FACTS_DE } from './flag-facts-de';
import { FLAG_FACTS_ES } from './flag-facts-es';

/** Why a flag's sign can be harmless, and how a person checks, by the flag's id. */
export interface FlagFactTexts {
  innocentCauses: readonly string[];
  check: string;
}

/** By the flag's id; in English the flags say it themselves (lib/scoring/flags). */
export const FLAG_FACTS: Catalog<Readonly<Record<string, FlagFactTexts>> | null> = {
  en: null,
  de: FLAG_FACTS_DE,
  es: FLAG_FACTS_ES,
};
