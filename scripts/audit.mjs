// `npm run audit`: asks whether any package is known to be unsafe. Needs the network: says so where it can't ask, and then
// neither passes in silence nor fails what it doesn't know.
import { auditVerdict } from './setup/audit-verdict.mjs';
import { runNpm } from './setup/run.mjs';

const LIMIT_SECONDS = 120;

const ran = await runNpm(['audit', '--json', '--audit-level=high', '--loglevel=silent'], {
  limitSeconds: LIMIT_SECONDS,
});
const verdict = auditVerdict(ran.output);
console.log(verdict.says);
process.exitCode = verdict.isUnsafe ? 1 : 0;
