import type { Fact } from '../model/fact';
import { mapFacts, PROFILE_FACTS } from '../model/fact-fields';
import { isRead, notFound } from '../model/facts';
import type { ProfileReading } from '../model/reading';
import type { Finding } from './platform';

/**
 * A profile without its doubtful counts: a summary's count is a last resort and may be far off, so that it stays unread
 * where the page itself has a place for the number, and it wasn't read there. `own` are the findings about the page's creator.
 */
export function withoutDoubtful(profile: ProfileReading, own: readonly Finding[]): ProfileReading {
  const shown = own.flatMap((finding) => (finding.carrier === 'rendered' ? (finding.profile ?? []) : []));
  return mapFacts(PROFILE_FACTS, profile, (fact, name, kind) => {
    if (kind !== 'count' || !isRead(fact) || !fact.stale) return fact;
    // What the table names are facts.
    const states = shown.map((header) => (header[name] as Fact<unknown>).state);
    return states.some((state) => state === 'not-found' || state === 'unreadable') ? notFound : fact;
  });
}
