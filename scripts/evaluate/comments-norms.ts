import { mean } from 'simple-statistics';
import { groupBy } from '../../lib/model/group-by';
import type { Means, Norms } from '../../lib/scoring/comments/norms';
import { SECTION_MARKS, type SectionCounts, type SectionMark } from '../../lib/scoring/comments/section-counts';

/** What was counted in an untouched section, and where it stood. */
export interface CleanSection {
  platform: string;
  language: string;
  group: string;
  /** When its comments were written. */
  year: number;
  counts: SectionCounts;
}

/** Sections of a language count as much as those of its platform do when this many accounts were seen. */
const HALF_WAY_ACCOUNTS = 0.5;
/** How much less closely sections are taken to keep to a mean that was learnt without their platform or language. */
const CAUTION = 0.5;
/** No mark is rarer: half a comment of two hundred. */
const LEAST = 0.0025;
/** Before emoji stood on the keyboards of most telephones, comments tell nothing about the marks that count them. */
const EMOJI_SINCE = 2016;
const EMOJI_MARKS: readonly SectionMark[] = ['wordless', 'applause'];
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
  const ofPlatform = (name: string) => sections.filter(({ platform }) => platform === name);
  const all = eachMark((mark) => mean(platformNames.flatMap((name) => meanOf(ofPlatform(name), mark) ?? [])));
  const platforms = Object.fromEntries(
    platformNames.map((name) => [name, eachMark((mark) => meanOf(ofPlatform(name), mark) ?? all[mark])]),
  );
  const languages = Object.fromEntries(
    keys.map((key) => {
      const own = sections.filter((section) => keyOf(section) === key);
      const accounts = new Set(own.map(({ group }) => group)).size;
      const weight = accounts / (accounts + HALF_WAY_ACCOUNTS);
      const platform = platforms[own[0]?.platform ?? ''] ?? all;
      const meanFor = (mark: SectionMark) => {
        const raw = meanOf(own, mark) ?? platform[mark];
        return rounded(weight * raw + (1 - weight) * platform[mark]);
      };
      return [key, eachMark(meanFor)];
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
    // A platform and language rest on one kind of accounts: other kinds differ at least as all that were seen do.
    strength: {
      known: eachMark((mark) => Math.min(known[mark], unseen[mark])),
      unseen: eachMark((mark) => rounded(unseen[mark] * CAUTION)),
    },
  };
}

function keyOf({ platform, language }: CleanSection): string {
  return `${platform}/${language}`;
}

function eachMark(value: (mark: SectionMark) => number): Means {
  return Object.fromEntries(SECTION_MARKS.map((mark) => [mark, value(mark)])) as Means; // one entry for each mark
}

/** The mean of accounts' mean shares; null where no section tells anything about the mark. */
function meanOf(sections: readonly CleanSection[], mark: SectionMark): number | null {
  const groups = groupBy(
    sections.filter((section) => isTelling(section, mark)),
    ({ group }) => group,
  );
  if (groups.size === 0) return null;
  return Math.max(
    LEAST,
    mean([...groups.values()].map((own) => mean(own.map(({ counts }) => counts[mark] / counts.n)))),
  );
}

function isTelling({ year }: CleanSection, mark: SectionMark): boolean {
  return year >= EMOJI_SINCE || !EMOJI_MARKS.includes(mark);
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
    if (!isTelling(section, mark)) continue;
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
