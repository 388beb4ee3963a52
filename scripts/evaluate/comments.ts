import { readCollections, readRated, readSections } from './comments-datasets';
import { type Figures, figuresOf, type Outcome, shown } from './comments-figures';
import {
  emojiOnlyOutcomes,
  type NormChoice,
  naiveSectionOutcomes,
  type Row,
  ratedOutcomes,
  sectionOutcomes,
  spamOutcomes,
} from './comments-folds';
import type { Section } from './section';

const SHOWN: readonly (keyof Figures)[] = ['precision', 'recall', 'f1', 'falsePositiveRate', 'auc'];
/** Sections of which only so many comments were read: what a post or two show. */
const SMALL = [12, 20] as const;
/** Shares of creators that might have bought comments, for what a raised flag means. */
const AFFECTED = [0.05, 0.1] as const;

/**
 * Measures the judging of comments on the collections in a folder: single comments, promotion and scams, whole sections,
 * beside the rules of others. All intervals are 95 %, drawn over groups. Throws where a collection is missing.
 */
export async function evaluateComments(folder: string): Promise<Section> {
  const comments = readCollections(folder);
  const rated = readRated(folder);
  const sections = readSections(folder);
  return {
    title: 'Comments',
    rows: [
      ...tableOf('generic', 'ours, language given', ratedOutcomes(rated, true), ({ src }) => src),
      ...tableOf('generic', 'ours, language unknown', ratedOutcomes(rated, false)),
      ...tableOf('generic', 'others: emoji only', emojiOnlyOutcomes(rated)),
      ...['youtube', 'instagram'].flatMap((platform) =>
        tableOf('promotion and scam', `ours, ${platform}`, spamOutcomes(comments, platform), ({ group }) => group),
      ),
      ...(['all', 'without its source'] as const).flatMap((choice) => sectionRows(sections, comments, choice)),
      ...tableOf('sections', 'others: emoji ≥ .5', naiveSectionOutcomes(sections, 'emoji-only')),
      ...tableOf('sections', 'others: generic ≥ .5', naiveSectionOutcomes(sections, 'generic')),
    ],
  };
}

function sectionRows(
  sections: ReturnType<typeof readSections>,
  comments: ReturnType<typeof readCollections>,
  choice: NormChoice,
): Section['rows'] {
  const outcomes = sectionOutcomes(sections, comments, choice);
  const name = `ours, norms of ${choice === 'all' ? 'all sources' : 'all sources but its own'}`;
  return [
    ...tableOf('sections', name, outcomes, (section) => `${section.platform}/${section.language}`),
    ...tableOf('sections', `${name}; half or more injected`, mostInjected(outcomes)),
    ...['mix', 'emoji', 'grammar', 'pod'].flatMap((kind) =>
      tableOf(
        'sections',
        `${name}; ${kind}`,
        outcomes.filter(({ isPositive, of }) => !isPositive || of.kind === kind),
      ),
    ),
    ...SMALL.flatMap((most) => {
      const small = sections.map((section) => ({ ...section, comments: section.comments.slice(0, most) }));
      const found = sectionOutcomes(small, comments, choice);
      return [
        ...tableOf('sections', `${name}; their first ${most} comments`, found),
        ...tableOf('sections', `${name}; their first ${most} comments, half or more injected`, mostInjected(found)),
      ];
    }),
    ...AFFECTED.map((share) => ({
      of: 'sections',
      by: `${name}; ${share * 100} % affected`,
      n: `${wrongFlags(outcomes, share)} of the raised flags would be wrong`,
    })),
  ];
}

/** The clean sections, and of the others those in which at least half is injected. */
function mostInjected<T extends { share: number | null }>(outcomes: readonly Row<T>[]): Row<T>[] {
  return outcomes.filter(({ isPositive, of }) => !isPositive || (of.share ?? 0) >= 0.5);
}

/** The share of raised flags that would be wrong if this share of creators were affected. */
function wrongFlags(outcomes: readonly Outcome[], share: number): string {
  const { recall, falsePositiveRate } = figuresOf(outcomes);
  const wrong = (falsePositiveRate ?? 0) * (1 - share);
  const right = (recall ?? 0) * share;
  return `${Math.round((100 * wrong) / (wrong + right))} %`;
}

/** A row for all outcomes and, where they are told apart, one for each part. */
function tableOf<T>(of: string, by: string, outcomes: readonly Row<T>[], partOf?: (of: T) => string): Section['rows'] {
  const parts = partOf ? [...new Set(outcomes.map((outcome) => partOf(outcome.of)))].sort() : [];
  return [
    rowOf(of, by, outcomes),
    ...parts.map((part) =>
      rowOf(
        of,
        `${by}: ${part}`,
        outcomes.filter((outcome) => partOf?.(outcome.of) === part),
      ),
    ),
  ];
}

function rowOf(of: string, by: string, outcomes: readonly Outcome[]): Record<string, string> {
  const positives = outcomes.filter(({ isPositive }) => isPositive).length;
  const figures = SHOWN.map((figure) => [figure, shown(outcomes, figure)]);
  return { of, by, n: `${positives} of ${outcomes.length}`, ...Object.fromEntries(figures) };
}
