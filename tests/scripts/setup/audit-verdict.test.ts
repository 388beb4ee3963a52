import { describe, expect, it } from 'vitest';
import { auditVerdict } from '@/scripts/setup/audit-verdict.mjs';

const answer = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities } });

describe('auditVerdict', () => {
  it('is safe without grave findings', () => {
    expect(auditVerdict(answer({ low: 2, high: 0, critical: 0, total: 2 }))).toEqual({
      says: 'Audit: 0 grave findings, 2 in all.',
      isUnsafe: false,
    });
  });

  it.each(['high', 'critical'])('is unsafe with a finding that is %s', (kind) => {
    expect(auditVerdict(answer({ [kind]: 1, total: 1 })).isUnsafe).toBe(true);
  });

  it.each([
    ['', 'nothing printed'],
    ['npm error network', 'no JSON'],
    ['{"message":"405 Method Not Allowed","statusCode":405}', 'a refusal'],
    ['{"metadata":', 'cut off'],
  ])('says aloud that it was not run: %s (%s)', (output) => {
    expect(auditVerdict(output)).toEqual({ says: expect.stringContaining('NOT RUN'), isUnsafe: false });
  });
});
