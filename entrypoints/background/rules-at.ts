import { platformById } from '@/lib/platforms/registry';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED, RULES_VERSION } from '@/lib/scoring/rules';
import type { Rules } from '@/lib/store/rescore';

/** The rules of today, for creators whom no page shows at the moment. */
export function rulesAt(now: number): Rules {
  return {
    version: RULES_VERSION,
    assess: (known, own) => {
      const traits = platformById(known.creator.platform)?.traits;
      return traits ? assess({ known, traits, now, seed: RESAMPLING_SEED, ...own }) : null;
    },
  };
}
