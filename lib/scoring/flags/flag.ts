import type { FlagResult } from '../../model/assessment';
import type { Evidence } from '../evidence';

/** A flag: one file in this folder, named by its id, and one line in index.ts. */
export interface Flag {
  id: string;
  /** A `note` informs and changes nothing. */
  weight: 'flag' | 'note';
  /** Why the sign can be harmless, and how to check. */
  innocentCauses: readonly string[];
  judge(evidence: Evidence): Pick<FlagResult, 'result' | 'says' | 'evidence'>;
}
