import type { ShortlistEntry } from '../model/shortlist';

/** The fields of an entry that are lists. */
export type ListField = 'stages' | 'tags' | 'contacts' | 'audience' | 'answers' | 'acknowledged';

/** What tells the items of a list from each other. */
const ITEM_KEYS: { [F in ListField]: (item: ShortlistEntry[F][number]) => string } = {
  stages: ({ stage, at }) => `${stage} ${at}`,
  tags: (tag) => tag,
  contacts: ({ askedAt }) => String(askedAt),
  audience: (item) => JSON.stringify(item),
  answers: ({ question }) => question,
  acknowledged: ({ flagId }) => flagId,
};

/** Whether a field is a list. */
export function isListField(field: keyof ShortlistEntry): field is ListField {
  return field in ITEM_KEYS;
}

/** What tells an item of a field's list from the others in it. */
export function itemKey<F extends ListField>(field: F, item: ShortlistEntry[F][number]): string {
  // The items of a list are of its field's own type; the lookup forgets that.
  return (ITEM_KEYS[field] as (item: ShortlistEntry[F][number]) => string)(item);
}

/** The fields that a part of an entry has. */
export function fieldsOf(entry: Partial<ShortlistEntry>): (keyof ShortlistEntry)[] {
  return Object.keys(entry) as (keyof ShortlistEntry)[]; // rows are made from the schema: no other keys
}

/** Whether two values are the same as far as the database tells them apart. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
