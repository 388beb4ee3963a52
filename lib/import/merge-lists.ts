import type { Creator } from '../model/creator';
import { canonicalJson, type ExportedEntry, type ExportedRow, rowKey } from '../model/exported-list';
import type { Fact } from '../model/fact';
import { type Combination, combineFacts, PROFILE_FACTS } from '../model/fact-fields';
import { firstKnown } from '../model/facts';

/** Something that two lists say differently about one creator in one campaign. The merged list has `mine`. */
export interface ListConflict {
  creatorId: string;
  campaign: string;
  field: keyof ExportedEntry;
  mine: unknown;
  theirs: unknown;
}

/** Two lists as one, and what a person must decide. */
export interface MergedLists {
  rows: ExportedRow[];
  conflicts: ListConflict[];
}

/**
 * Two people's lists as one: every row of either, mine first. What a person wrote in one of them only is taken; where both
 * wrote different things, mine stays and the conflict is named, so that nothing is lost. What pages said is taken from
 * the later look, and from the earlier one where the later read nothing.
 */
export function mergeLists(mine: readonly ExportedRow[], theirs: readonly ExportedRow[]): MergedLists {
  const byKey = new Map(mine.map((row) => [rowKey(row), row]));
  const creators = newestCreators([...mine, ...theirs]);
  const conflicts: ListConflict[] = [];
  for (const row of theirs) {
    const key = rowKey(row);
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, row);
      continue;
    }
    const entry = mergeEntries(known.entry, row.entry, (field) =>
      conflicts.push({
        creatorId: known.creator.id,
        campaign: known.entry.campaign,
        field,
        mine: known.entry[field],
        theirs: row.entry[field],
      }),
    );
    byKey.set(key, { ...later(known, row), entry });
  }
  const rows = [...byKey.values()].map((row) => ({ ...row, creator: creators.get(row.creator.id) ?? row.creator }));
  return { rows, conflicts };
}

/** What all rows together know of each creator: a creator is the same in every campaign. */
function newestCreators(rows: readonly ExportedRow[]): Map<string, Creator> {
  const creators = new Map<string, Creator>();
  for (const { creator } of rows) {
    const known = creators.get(creator.id);
    creators.set(creator.id, known === undefined || known === creator ? creator : mergeCreators(known, creator));
  }
  return creators;
}

/** The row whose creator was looked at later, with the other's assessment where it has none. */
function later(a: ExportedRow, b: ExportedRow): ExportedRow {
  const [older, newer] = b.creator.lastSeenAt > a.creator.lastSeenAt ? [a, b] : [b, a];
  return { ...newer, assessment: newer.assessment ?? older.assessment };
}

function mergeCreators(a: Creator, b: Creator): Creator {
  const [older, newer] = b.lastSeenAt > a.lastSeenAt ? [a, b] : [b, a];
  return {
    ...newer,
    keys: [...new Set([...a.keys, ...b.keys])].sort(),
    profile: {
      ...combineFacts(PROFILE_FACTS, older.profile, newer.profile, LATER),
      handle: newer.profile.handle ?? older.profile.handle,
      platformId: newer.profile.platformId ?? older.profile.platformId,
    },
    firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
  };
}

/** Each fact by its own time: a later look may have read less. */
function laterFact<T>(older: Fact<T>, newer: Fact<T>): Fact<T> {
  if (older.state !== 'read' || newer.state !== 'read') return firstKnown(newer, older);
  return (older.at ?? 0) > (newer.at ?? 0) ? older : newer;
}

/** A count that is only a rounder form of what is known says less, though it is later. */
const LATER: Combination = {
  count(older, newer) {
    const isRounder =
      older.state === 'read' &&
      newer.state === 'read' &&
      newer.value.low <= older.value.low &&
      newer.value.high >= older.value.high;
    return isRounder ? older : laterFact(older, newer);
  },
  period: laterFact,
  other: laterFact,
};

const FIELDS = [
  'stage',
  'decision',
  'note',
  'foundVia',
  'quote',
  'contact',
  'trackingLink',
  'promoCode',
] as const satisfies readonly (keyof ExportedEntry)[];

function mergeEntries(
  mine: ExportedEntry,
  theirs: ExportedEntry,
  onConflict: (field: keyof ExportedEntry) => void,
): ExportedEntry {
  const merged: ExportedEntry = {
    ...mine,
    addedAt: Math.min(mine.addedAt, theirs.addedAt),
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    answers: mergeAnswers(mine.answers, theirs.answers, () => onConflict('answers')),
  };
  for (const field of FIELDS) {
    if (isEmpty(mine[field])) Object.assign(merged, { [field]: theirs[field] });
    else if (!isEmpty(theirs[field]) && canonicalJson(mine[field]) !== canonicalJson(theirs[field])) onConflict(field);
  }
  return merged;
}

/** The answers of both: mine, and theirs to other questions. A different answer of theirs to one of mine is a conflict. */
function mergeAnswers(
  mine: ExportedEntry['answers'],
  theirs: ExportedEntry['answers'],
  onConflict: () => void,
): ExportedEntry['answers'] {
  const given = new Set(mine.map((answer) => canonicalJson(answer)));
  const questions = new Set(mine.map(({ question }) => question));
  const others = theirs.filter((answer) => !given.has(canonicalJson(answer)));
  if (others.some(({ question }) => questions.has(question))) onConflict();
  return [...mine, ...others.filter(({ question }) => !questions.has(question))];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}
