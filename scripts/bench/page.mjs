/**
 * One figure beside its target. Both are null where it could not be measured; `what` says why.
 * @typedef {{ id: string, what: string, ratio: number | null, target: number | null, ok: boolean }} Metric
 */

/** @typedef {{ day: string, cores: number, node: string, browser: string }} Machine */

/** What no run measures, and why. */
const UNMEASURED = [
  [
    'P2',
    'a read in the page’s own world ÷ JSON.parse',
    'Nothing is read there: whoever controls a page controls that world, too. The reader has data of its own, whose parse is part of P1; what reading adds to it is P1 less one.',
  ],
  ['P13', 'sync ÷ a bare connection', 'There is no sync.'],
];

const INTRODUCTION = `# Benchmarks

Made by \`npm run bench -- --write\`; what stands here is what that run measured, so it isn't edited by hand. \`npm run bench\`
prints the same figures, \`npm run bench -- --json\` prints them for machines. Both build first, need a browser, take about
ten minutes, and end with an error where a target is missed.

Every figure is a ratio within one run: of two pieces of work in turns, or of one figure and its limit, so that it can be
compared between machines. Times are medians of pieces of work drawn by lot or of pairs, or the shortest of many where the
work is set against a limit in milliseconds. Pages are generated, in the platforms' forms and weights; what is in a browser
is measured in a real one. On a machine that does other work besides, P3 and P6 vary most.`;

/**
 * docs/benchmarks.md out of the figures of one run. Each missed target is explained by \`why\`, from a metric's name to what
 * its profile shows; one without says that it is not explained.
 * @param {readonly Metric[]} metrics
 * @param {Machine} machine Where they were measured: "2026-11-21", cores, the versions of Node and the browser.
 * @param {Readonly<Record<string, string>>} why
 * @returns {string}
 */
export function benchmarksPage(metrics, { day, cores, node, browser }, why) {
  const missed = metrics.filter(({ ok, ratio }) => !ok && ratio !== null);
  const met = metrics.filter(({ ok }) => ok);
  const parts = [
    INTRODUCTION,
    `## The last full run\n\n${day} · ${cores} cores · Node ${node} · ${browser} · ${met.length} of ${metrics.length} targets met`,
    table(
      ['metric', 'what is compared', 'figure', 'at most', ''],
      metrics.map(({ id, what, ratio, target, ok }) => [
        id,
        oneCell(what),
        `${ratio ?? '–'}`,
        `${target ?? '–'}`,
        ok ? 'met' : ratio === null ? '**not measured**' : '**missed**',
      ]),
    ),
    '## What misses its target',
    missed.length === 0
      ? 'Nothing did.'
      : missed
          .map(({ id, ratio, target }) => `- **${id}** (${ratio}, at most ${target}): ${whyOf(id, why)}`)
          .join('\n'),
    '## What is not measured',
    table(['metric', 'what it would compare', 'why not'], UNMEASURED),
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * @param {string} id
 * @param {Readonly<Record<string, string>>} why
 */
function whyOf(id, why) {
  return Object.hasOwn(why, id) ? why[id] : 'not explained yet.';
}

/**
 * A text within one cell of a table.
 * @param {string} text
 */
function oneCell(text) {
  return text.replaceAll('|', '\\|');
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
