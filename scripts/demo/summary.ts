import type { Assessment } from '../../lib/model/assessment';
import type { ForeignRequest } from '../../tests/sites/site';
import type { OwnRequest } from '../browser/own-requests';

/** What out/summary.json holds. */
export interface Summary {
  creators: { platform: string; handle: string | null; assessment: Assessment }[];
  /** How many requests the extension itself made. */
  ownRequests: number;
  /** Addresses that were asked for and that no simulated site has. */
  foreignRequests: string[];
  /** What went wrong, in words; empty where nothing did. */
  failures: string[];
}

/** What a demo ran into. */
export interface Ran {
  assessments: readonly Assessment[];
  ownRequests: readonly OwnRequest[];
  foreignRequests: readonly ForeignRequest[];
  failures: readonly string[];
}

/** The summary of a demo, with the creators by platform and handle. */
export function summaryOf({ assessments, ownRequests, foreignRequests, failures }: Ran): Summary {
  const creators = assessments.map((assessment) => ({
    platform: assessment.creator.platform,
    handle: assessment.creator.handle,
    assessment,
  }));
  return {
    creators: creators.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b), 'en')),
    ownRequests: ownRequests.length,
    foreignRequests: foreignRequests.map((request) => request.url),
    failures: [...failures],
  };
}

/** The summary for a person: a line a creator, then what was asked for and what went wrong. */
export function summaryText({ creators, ownRequests, foreignRequests, failures }: Summary): string {
  return [
    ...creators.map(({ platform, handle, assessment }) => `${platform} @${handle}: ${inWords(assessment)}`),
    `Requests made by the extension itself: ${ownRequests}.`,
    ...foreignRequests.map((url) => `Asked for something that no simulated site has: ${url}`),
    ...failures.map((failure) => `Failed: ${failure}`),
  ].join('\n');
}

/** Whether the demo went as it must: nothing failed and the extension asked for nothing. */
export function isAsItMust({ ownRequests, failures }: Summary): boolean {
  return ownRequests === 0 && failures.length === 0;
}

function inWords({ screening, tier, typicalViews, engagement, coverage }: Assessment): string {
  const views = typicalViews.map(({ kind, median, n }) => `${Math.round(median)} views a ${kind} (${n})`);
  const rate = engagement
    ? `engagement ${engagement.percent.toFixed(1)} % (${engagement.low.toFixed(1)}–${engagement.high.toFixed(1)}, ${engagement.n} posts, ${engagement.formula})`
    : 'engagement not read';
  return [
    screening,
    tier ? `${tier.id}${tier.borderline ? ', borderline' : ''}` : 'no tier',
    ...views,
    rate,
    `coverage ${Math.round(coverage * 100)} %`,
  ].join(' · ');
}

function keyOf({ platform, handle }: { platform: string; handle: string | null }): string {
  return `${platform} ${handle ?? ''}`;
}
