import { mean } from 'simple-statistics';
import type { Means, Norms } from '../../lib/scoring/comments/norms';
import { SECTION_MARKS, type SectionCounts, type SectionMark } from '../../lib/scoring/comments/section-counts';

/** What was counted in an untouched section, and where it stood. */
export interface CleanSection {
  platform: string;
  language: string;
  group: string;
  counts: SectionCounts;
}

/** Sections of a language count as much as those of its platform do when this many accounts were seen. */
const HALF_WAY_ACCOUNTS = 0.5;
/** How much less closely sections are taken to keep to a mean that was learnt without their platform or language. */
const CAUTION = 0.5;
/** No mark is rarer: half a comment of two hundred. */
const LEAST = 0.0025;
/** Beyond these ends a strength would rest on too few sections. */
const STRENGTHS = { least: 2, most: 400 } as const;

/**
 * The norms of untouched sections. Means are of accounts' means, so that an account with many comments doesn't speak for
 * all; a language's mean is drawn toward its platform's, the more so the fewer accounts it has. What was never seen may
 * lie as far out as the outermost of what was: the norms for it stand half-way between the mean and the highest.
 */
export function learnNorms(sections: readonly CleanSection[]): Norms {
  const platformNames = [...new Set(sections.map(({ platform }) => platform))].sort();
  const keys = [...new Set(sections.map(keyOf))].sort();
  const platforms = Object.fromEntries(
    platformNames.map((name) => [name, meansOf(sections.filter(({ platform }) => platform === name))]),
  );
  const all = eachMark((mark) => mean(Object.values(platforms).map((means) => means[mark])));
  const languages = Object.fromEntries(
    keys.map((key) => {
      const own = sections.filter((section) => keyOf(section) === key);
      const accounts = new Set(own.map(({ group }) => group)).size;
      const weight = accounts / (accounts + HALF_WAY_ACCOUNTS);
      const raw = meansOf(own);
      const platform = platforms[own[0]?.platform ?? ''] ?? all;
      return [key, eachMark((mark) => rounded(weight * raw[mark] + (1 - weight) * platform[mark]))];
    }),
  );
  const known = eachMark((mark) => strengthOf(sections, mark, (section) => languages[keyOf(section)] ?? all));
  const unseen = eachMark((mark) => strengthOf(sections, mark, (section) => platforms[section.platform] ?? all));
  const cautious = (means: Means, seen: readonly Means[]) =>
    eachMark((mark) => rounded((means[mark] + Math.max(means[mark], ...seen.map((one) => one[mark]))) / 2));
  const within = (name: string) =>
    Object.entries(languages).flatMap(([key, means]) => (key.startsWith(`${name}/`) ? [means] : []));
  return {
    all: cautious(all, Object.values(languages)),
    platforms: Object.fromEntries(
      Object.entries(platforms).map(([name, means]) => [name, cautious(means, within(name))]),
    ),
    languages,
    strength: { known, unseen: eachMark((mark) => rounded(unseen[mark] * CAUTION)) },
  };
}

function keyOf({ platform, language }: CleanSection): string {
  return `${platform}/${language}`;
}

function eachMark(value: (mark: SectionMark) => number): Means {
  return Object.fromEntries(SECTION_MARKS.map((mark) => [mark, value(mark)])) as Means; // one entry for each mark
}

function meansOf(sections: readonly CleanSection[]): Means {
  const groups = [...new Set(sections.map(({ group }) => group))].map((group) =>
    sections.filter((section) => section.group === group),
  );
  return eachMark((mark) =>
    Math.max(LEAST, mean(groups.map((own) => mean(own.map(({ counts }) => counts[mark] / counts.n))))),
  );
}

/**
 * How closely sections keep to their means, by the method of moments: the mean squared distance from the mean is
 * m(1 − m)(1/n + (1 − 1/n)/(s + 1)).
 */
function strengthOf(
  sections: readonly CleanSection[],
  mark: SectionMark,
  meansFor: (section: CleanSection) => Means,
): number {
  let squares = 0;
  let sampling = 0;
  let between = 0;
  for (const section of sections) {
    const { n } = section.counts;
    const m = meansFor(section)[mark];
    squares += (section.counts[mark] / n - m) ** 2;
    sampling += (m * (1 - m)) / n;
    between += m * (1 - m) * (1 - 1 / n);
  }
  const excess = Math.max(squares - sampling, 0);
  const strength = excess === 0 ? STRENGTHS.most : between / excess - 1;
  return Math.round(Math.min(STRENGTHS.most, Math.max(STRENGTHS.least, strength)) * 10) / 10;
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
