/** The oldest Node that the tools in package.json run on. */
const OLDEST_NODE = [20, 19];

/**
 * Whether this Node is new enough.
 * @param {string} version As in `process.versions.node`, for example "20.19.0".
 * @returns {import('./say.mjs').Outcome<string>}
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return { ok: true, value: version };
  return {
    ok: false,
    problem: {
      happened: `This is Node ${version}; Touchstone needs ${OLDEST_NODE.join('.')} or newer.`,
      safe: 'Nothing was changed.',
      next: 'Install a newer Node (nodejs.org), then run the same command again.',
    },
  };
}
