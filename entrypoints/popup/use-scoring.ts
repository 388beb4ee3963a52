import { useEffect, useState } from 'react';
import type { vettedCreator } from '../vetted/assess-known';

/** Assesses a creator as the active campaign sees it. */
export type VetCreator = typeof vettedCreator;

/**
 * The scoring core, which comes after the popup's first paint: the list needs nothing of it. Null until it is there. Not
 * loaded within a live query: one that waits for anything but the database no longer follows it.
 */
export function useScoring(): VetCreator | null {
  const [vet, setVet] = useState<VetCreator | null>(null);
  useEffect(() => {
    void import('../vetted/assess-known').then((core) => setVet(() => core.vettedCreator));
  }, []);
  return vet;
}
