import type { Assessment } from '../model/assessment';
import type { Creator, KnownPost } from '../model/creator';
import { readValue } from '../model/facts';
import type { ShortlistEntry } from '../model/shortlist';

/** What a list can be sorted by. `views`: typical views of the kind with most posts; `lastPost`: when it was published. */
export const SORTS = ['added', 'changed', 'name', 'followers', 'engagement', 'views', 'lastPost'] as const;

/** One of {@link SORTS}. */
export type SortField = (typeof SORTS)[number];

/** Stands for "not known" in an index, which leaves rows without a value out: less than every number and text. */
export const UNKNOWN = Number.NEGATIVE_INFINITY;

/**
 * What lists look at of an entry and its creator, derived from both so that any sort and filter goes by an index. It is
 * written with whatever it is derived from and can be made anew at any time. The terms are what filters look for, each
 * with its campaign before it: what the entry gives and what the creator gives.
 */
export interface ListingRow extends EntryPart, CreatorPart {
  id: string;
  campaignId: string;
  creatorId: string;
}

interface EntryPart {
  added: number;
  changed: number;
  entryTerms: string[];
}

interface CreatorPart {
  name: number | string;
  followers: number;
  engagement: number;
  views: number;
  lastPost: number;
  creatorTerms: string[];
}

/** The index that a campaign's rows are sorted by; the id behind the value gives equal values an order. */
export function sortIndex(field: SortField): string {
  return `[campaignId+${field}+id]`;
}

/** The listing's indexes as the database's schema names them. */
export const LISTING_INDEXES = ['&id', 'creatorId', '*entryTerms', '*creatorTerms', ...SORTS.map(sortIndex)].join(', ');

/** What filters look for in an entry, and in its creator. A `word` is one of the name's or handle's, or the handle. */
export type TermKind = 'stage' | 'tag' | 'decision' | 'platform' | 'tier' | 'screening' | 'word';

/** What a filter looks for in the terms of a {@link ListingRow}. */
export function term(campaignId: string, kind: TermKind, value: string): string {
  return `${campaignId} ${kind}=${value}`;
}

/** What is known of a creator, as far as lists look at it. */
export interface ListedCreator {
  creator: Creator;
  assessment: Assessment | null;
  posts: readonly KnownPost[];
}

/** The row of an entry. Null for `known`: the creator was never read. */
export function listingRow(entry: ShortlistEntry, known: ListedCreator | null): ListingRow {
  const { id, campaignId, creatorId } = entry;
  return { id, campaignId, creatorId, ...entryPart(entry), ...creatorPart(campaignId, known) };
}

/** The row after its entry changed. */
export function withEntry(row: ListingRow, entry: ShortlistEntry): ListingRow {
  return { ...row, ...entryPart(entry) };
}

function entryPart({ campaignId, addedAt, changedAt, stage, tags, decision }: ShortlistEntry): EntryPart {
  return {
    added: addedAt,
    changed: changedAt,
    entryTerms: [
      term(campaignId, 'stage', stage),
      term(campaignId, 'decision', decision?.kind ?? 'none'),
      ...tags.map((tag) => term(campaignId, 'tag', tag)),
    ],
  };
}

function creatorPart(campaignId: string, known: ListedCreator | null): CreatorPart {
  if (known === null) {
    return {
      name: UNKNOWN,
      followers: UNKNOWN,
      engagement: UNKNOWN,
      views: UNKNOWN,
      lastPost: UNKNOWN,
      creatorTerms: [],
    };
  }
  const { creator, assessment, posts } = known;
  const { profile } = creator;
  const name = readValue(profile.name) ?? profile.handle;
  const followers = readValue(profile.followers);
  const typical = [...(assessment?.typicalViews ?? [])].sort((a, b) => b.n - a.n)[0];
  const words = new Set([...wordsOf(readValue(profile.name) ?? ''), ...wordsOf(profile.handle ?? '')]);
  if (profile.handle !== null) words.add(profile.handle.toLowerCase());
  const terms: [TermKind, string][] = [['platform', creator.platform]];
  if (assessment?.tier) terms.push(['tier', assessment.tier.id]);
  if (assessment) terms.push(['screening', assessment.screening]);
  for (const word of words) terms.push(['word', word]);
  return {
    name: name === null ? UNKNOWN : name.toLowerCase().slice(0, 100),
    followers: followers ? (followers.low + followers.high) / 2 : UNKNOWN,
    engagement: assessment?.engagement?.percent ?? UNKNOWN,
    views: typical?.median ?? UNKNOWN,
    lastPost: posts.reduce(
      (latest, { post }) => Math.max(latest, readValue(post.publishedAt)?.latest ?? UNKNOWN),
      UNKNOWN,
    ),
    creatorTerms: terms.map(([kind, value]) => term(campaignId, kind, value)),
  };
}

/** The words of a text as a search compares them: lower case, without marks. At most 20, each of at most 40 characters. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, 20).map((word) => word.slice(0, 40));
}
