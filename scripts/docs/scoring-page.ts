import type { BenchmarkTable } from '../../lib/model/benchmark';
import type { PlatformTraits, Threshold } from '../../lib/model/traits';
import { INSTAGRAM_BENCHMARKS, TIKTOK_BENCHMARKS, YOUTUBE_BENCHMARKS } from '../../lib/platforms/benchmarks';
import { INSTAGRAM_LIMITS, TIKTOK_LIMITS, YOUTUBE_LIMITS } from '../../lib/platforms/limits';
import { INSTAGRAM_DEAREST, TIKTOK_DEAREST, YOUTUBE_DEAREST } from '../../lib/platforms/prices';
import { PUBLISHED_TIER_SCHEMES } from '../../lib/platforms/tier-schemes';
import { CRITERIA } from '../../lib/scoring/criteria';
import { MARKS } from '../../lib/scoring/disclosure/marks';
import { RULE_PACKS } from '../../lib/scoring/disclosure/placement';
import { flags } from '../../lib/scoring/flags';
import type { Flag } from '../../lib/scoring/flags/flag';
import { FORMULAS } from '../../lib/scoring/formulas';
import { RULES, RULES_VERSION } from '../../lib/scoring/rules';

/** The documentation of the rules, as Markdown, made of the rules themselves. `npm run docs` writes it to docs/scoring.md. */
export function scoringPage(): string {
  return `${[
    '# What the rules are',
    `Version ${RULES_VERSION}. Made of the rules by \`npm run docs\`; edit them, not this page.`,
    INTRODUCTION,
    '## Engagement rates',
    'Pinned posts, posts younger than 72 hours, live ones and posts that hide what a formula needs are left out, each with its reason, except where the source counts them. A rate carries its basis in its type, so that holding it against a table on another basis doesn’t compile.',
    table(
      ['formula', 'basis', 'window', 'source'],
      FORMULAS.map((row) => [row.id, row.basis, windowOf(row), row.source]),
    ),
    '## Benchmarks',
    ...BENCHMARKS.map(benchmarkText),
    '## Tier schemes',
    'The field guide’s scheme is the default and stands with each platform. A band includes its lower edge and ends where the next begins.',
    table(
      ['scheme', 'bands'],
      Object.entries(PUBLISHED_TIER_SCHEMES).map(([id, bands]) => [
        id,
        bands.map((band) => `${band.id} from ${full(band.from)}`).join(' · '),
      ]),
    ),
    '## Criteria',
    table(
      ['criterion', 'made of'],
      CRITERIA.map(({ id, parts }) => [
        id,
        parts.map(({ flag, weight }) => `${flag} ${Math.round(100 * weight)} %`).join(' · '),
      ]),
    ),
    '## Flags and notes',
    ...flags.map(flagText),
    '## Limits by platform',
    table(
      ['platform', 'limit', 'value', 'source'],
      LIMITS.flatMap(([name, limits]) =>
        Object.entries(limits).map(([key, limit]) => [name, key, shown(limit), limit.source]),
      ),
    ),
    '## Dearest published prices',
    table(
      ['platform', 'kind of post', 'US dollars per 1,000 views', 'source'],
      DEAREST.flatMap(([name, prices]) =>
        Object.entries(prices).map(([kind, price]) => [name, kind, shown(price), price.source]),
      ),
    ),
    '## Thresholds on every platform',
    table(
      ['name', 'value', 'source'],
      Object.entries(RULES).map(([name, rule]) => [name, shown(rule), rule.source]),
    ),
    '## Disclosure',
    `Marks are known in ${MARKS.length} languages: ${MARKS.map(({ language }) => language).join(', ')}. How a mark is placed is judged by a rule pack for the market; for others it is only seen or not seen.`,
    table(
      ['market', 'within', 'other tags before it', 'clear words', 'source'],
      RULE_PACKS.map((pack) => [
        pack.market,
        `${pack.withinLines} lines and ${pack.withinSigns} signs`,
        `at most ${pack.tagsBefore}`,
        pack.clearWords.join(', '),
        pack.source,
      ]),
    ),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `Every check has three results: raised, clear, not enough data. What was not read counts against whatever is to be concluded: a check is
raised only if it would be whatever the unread parts say, and clear likewise. So reading less can neither help nor harm a creator; it only
widens the range. A clear check earns its weight in its criterion, a raised one nothing, and one without enough data nothing at the low end and
all at the high end.`;

const BENCHMARKS: readonly [platform: string, tables: readonly BenchmarkTable[]][] = [
  ['Instagram', INSTAGRAM_BENCHMARKS],
  ['TikTok', TIKTOK_BENCHMARKS],
  ['YouTube', YOUTUBE_BENCHMARKS],
];

const LIMITS: readonly [platform: string, limits: NonNullable<PlatformTraits['limits']>][] = [
  ['Instagram', INSTAGRAM_LIMITS],
  ['TikTok', TIKTOK_LIMITS],
  ['YouTube', YOUTUBE_LIMITS],
];

const DEAREST: readonly [platform: string, prices: NonNullable<PlatformTraits['dearestCpm']>][] = [
  ['Instagram', INSTAGRAM_DEAREST],
  ['TikTok', TIKTOK_DEAREST],
  ['YouTube', YOUTUBE_DEAREST],
];

function benchmarkText([platform, tables]: (typeof BENCHMARKS)[number]): string {
  if (tables.length === 0) return `**${platform}**: no published table on a clear basis; only the number is shown.`;
  const texts = tables.map((known) =>
    [
      `**${platform}, ${known.id}**: ${known.source}, ${known.date}. Sample: ${known.sample}. ${known.formula}. Basis: ${known.basis}.`,
      table(
        ['followers from', 'typical from', 'to'],
        known.rows.map(({ from, low, high }) => [full(from), percent(low), percent(high)]),
      ),
    ].join('\n\n'),
  );
  return texts.join('\n\n');
}

function flagText({ id, weight, about, thresholds, innocentCauses, check }: Flag): string {
  const rules = thresholds.map((rule) => `${nameOf(rule)} ${shown(rule)}`).join(', ');
  return [
    `### ${id}${weight === 'note' ? ' (note)' : ''}`,
    about,
    `Can be harmless: ${innocentCauses.join('; ')}. To check: ${check}${rules === '' ? '' : ` Rules: ${rules}.`}`,
  ].join('\n\n');
}

function nameOf(rule: Threshold): string {
  return Object.entries(RULES).find(([, known]) => known === rule)?.[0] ?? 'limit';
}

function windowOf({ lastPosts, days, kinds, leavesOutCoauthored, countsPinned }: (typeof FORMULAS)[number]): string {
  const parts = [
    lastPosts === undefined ? [] : `last ${lastPosts}`,
    days === undefined ? [] : `${days} days`,
    kinds === undefined ? [] : kinds.join(' and '),
    leavesOutCoauthored ? 'not co-authored' : [],
    countsPinned ? 'pinned counted' : [],
  ].flat();
  return parts.length === 0 ? 'all posts' : parts.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function full(value: number): string {
  return value.toLocaleString('en');
}

function percent(value: number | null): string {
  return value === null ? '–' : `${value} %`;
}

function shown({ value }: Threshold): string {
  return value > 0 && value < 0.01 ? `1/${Math.round(1 / value)}` : full(value);
}
