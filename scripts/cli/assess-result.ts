import type { Assessment } from '../../lib/model/assessment';
import { evidenceInEnglish } from '../../lib/model/flag-evidence';

/** An assessment as `assess` prints it: the fields that the command promises, without the details behind them. */
export function assessResult(assessment: Assessment) {
  const { rulesVersion, creator, tier, engagement, flags, criteria, score, coverage } = assessment;
  return {
    rulesVersion,
    creator,
    tier,
    engagement,
    typicalViews: assessment.typicalViews.map(({ kind, median, low, high, n }) => ({ kind, median, low, high, n })),
    flags: flags.map(({ said: _, ...flag }) => ({ ...flag, evidence: flag.evidence.map(evidenceInEnglish) })),
    criteria,
    score,
    coverage,
    screening: assessment.screening,
    reasons: assessment.reasons,
    nextStep: assessment.nextStep && { id: assessment.nextStep.id, says: assessment.nextStep.says },
  };
}
