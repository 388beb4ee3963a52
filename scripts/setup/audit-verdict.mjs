/** Kinds of findings that must not be shipped. */
const GRAVE = /** @type {const} */ (['high', 'critical']);

/**
 * What npm's audit says, in one line. An answer that isn't a list of findings (no network, a registry that doesn't answer
 * such questions) is said to be none.
 * @param {string} output What `npm audit --json` printed.
 * @returns {{ says: string, isUnsafe: boolean }}
 */
export function auditVerdict(output) {
  const counts = countsIn(output);
  if (counts === null) return { says: 'Audit: NOT RUN, as nobody could be asked. Nothing is known.', isUnsafe: false };
  const grave = GRAVE.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  const all = counts.total ?? 0;
  return { says: `Audit: ${grave} grave findings, ${all} in all.`, isUnsafe: grave > 0 };
}

/**
 * @param {string} output
 * @returns {Record<string, number> | null}
 */
function countsIn(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')))?.metadata?.vulnerabilities ?? null;
  } catch {
    return null; // cut off, or no JSON at all
  }
}
