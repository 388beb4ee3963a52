import * as z from 'zod/mini';
import { Assessment } from '../model/assessment';

/** A row of the newest assessments, as it must be to be restored. */
export const StoredAssessmentRow = z.object({
  creatorId: z.string(),
  assessedAt: z.int(),
  assessment: Assessment,
});

/** A mark of a creator who is not to be contacted, as it must be to be restored. */
export const StoredBlock = z.object({ hash: z.string(), salt: z.string(), at: z.int() });

/** A value of the store's own, as it must be to be restored. What is in it is checked when it is used. */
export const StoredValueRow = z.object({ key: z.string(), value: z.unknown() });
