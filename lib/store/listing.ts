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
 * What lists look at of an entry and its creator, derived from both. It is written with whatever it is derived from and
 * can be made anew at any time. The terms are what filters look for: what the entry gives and what the creator gives.
 * Sorts go by an index; filters go by the groups (lib/store/row-group.ts), `group` is the row's.
 */
export interface ListingRow extends EntryPart, CreatorPart {
  id: string;
  campaignId: string;
  creatorId: string;
  group: number;
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
  /** The words of name and handle, and the handle; a search finds their beginnings. */
  words: string[];
  /** All words of the shown name, to find who has the same; left out where there are none. */
  wholeName?: string;
}

/** The index that a campaign's rows are sorted by; the id behind the value gives equal values an order. */
export function sortIndex(field: SortField): string {
  return `[campaignId+${field}+id]`;
}

/** What filters look for in an entry, and in its creator. */
export type TermKind = 'stage' | 'tag' | 'decision' | 'platform' | 'tier' | 'screening';

/** What a filter looks for in the terms of a {@link ListingRow}. */
export function term(kind: TermKind, value: string): string {
  return `${kind}=${value}`;
}

/** What is known of a creator, as far as lists look at it. */
export interface ListedCreator {
  creator: Creator;
  assessment: Assessment | null;
  posts: readonly KnownPost[];
}

/** The row of an entry. Null for `known`: the creator was never read. */
export function listingRow(entry: ShortlistEntry, known: ListedCreator | null): Omit<ListingRow, 'group'> {
  const { id, campaignId, creatorId } = entry;
  return { id, campaignId, creatorId, ...entryPart(entry), ...creatorPart(known) };
}

/** The row after its entry changed. */
export function withEntry(row: ListingRow, entry: ShortlistEntry): ListingRow {
  return { ...row, ...entryPart(entry) };
}

function entryPart({ addedAt, changedAt, stage, tags, decision }: ShortlistEntry): EntryPart {
  return {
    added: addedAt,
    changed: changedAt,
    entryTerms: [
      term('stage', stage),
      term('decision', decision?.kind ?? 'none'),
      ...tags.map((tag) => term('tag', tag)),
    ],
  };
}

function creatorPart(known: ListedCreator | null): CreatorPart {
  if (known === null) {
    return {
      name: UNKNOWN,
      followers: UNKNOWN,
      engagement: UNKNOWN,
      views: UNKNOWN,
      lastPost: UNKNOWN,
      creatorTerms: [],
      words: [],
    };
  }
  const { creator, assessment, posts } = known;
  const { profile } = creator;
  const shownName = readValue(profile.name) ?? '';
  const name = shownName || profile.handle;
  const followers = readValue(profile.followers);
  const typical = [...(assessment?.typicalViews ?? [])].sort((a, b) => b.n - a.n)[0];
  const wholeName = wordsOf(shownName).join(' ');
  const words = new Set([...wordsOf(shownName), ...wordsOf(profile.handle ?? '')]);
  if (profile.handle !== null) words.add(profile.handle.toLowerCase());
  const terms: [TermKind, string][] = [['platform', creator.platform]];
  if (assessment?.tier) terms.push(['tier', assessment.tier.id]);
  if (assessment) terms.push(['screening', assessment.screening]);
  return {
    name: name ? name.toLowerCase().slice(0, 100) : UNKNOWN,
    followers: followers ? (followers.low + followers.high) / 2 : UNKNOWN,
    engagement: assessment?.engagement?.percent ?? UNKNOWN,
    views: typical?.median ?? UNKNOWN,
    lastPost: posts.reduce(
      (latest, { post }) => Math.max(latest, readValue(post.publishedAt)?.latest ?? UNKNOWN),
      UNKNOWN,
    ),
    creatorTerms: terms.map(([kind, value]) => term(kind, value)),
    words: [...words],
    ...(wholeName !== '' && { wholeName }),
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
