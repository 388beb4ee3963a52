import { flags } from '@/lib/scoring/flags';
import type { FlagFactTexts } from '@/lib/texts/flag-facts';
import { flagFacts } from '@/lib/texts/told';

/** Why each flag's sign can be harmless and how a person checks, by the flag's id, in the person's language. */
export function factsOfFlags(locale: string): Readonly<Record<string, FlagFactTexts>> {
  return Object.fromEntries(flags.map((flag) => [flag.id, flagFacts(flag.id, flag, locale)]));
}
