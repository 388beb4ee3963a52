import type { EntryEdit } from '../model/entry-edit';
import type { ImportedFields } from '../model/import-row';
import type { CodeWords } from '../texts/dashboard-words';
import { formatMoney } from './dashboard-figures';

/** A field that a file and a campaign can say differently, in the order in which they are shown. */
export const CONFLICT_FIELDS = ['stage', 'decision', 'note', 'foundVia', 'quote', 'contact', 'link'] as const;

/** The name of such a field. */
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** What a field holds, in one line; '' where it holds nothing. */
export function fieldText(
  field: ConflictField | 'tags',
  fields: ImportedFields,
  { codes, locale }: { codes: CodeWords; locale: string },
): string {
  const { decision, quote, contact, link } = fields;
  switch (field) {
    case 'stage':
      return fields.stage ? codes.stages[fields.stage] : '';
    case 'tags':
      return (fields.tags ?? []).join(', ');
    case 'decision':
      return decision ? joined([codes.decisions[decision.kind], decision.reason]) : '';
    case 'quote':
      return quote
        ? joined([
            formatMoney(quote.price, quote.currency, locale),
            ...quote.posts.map(({ kind, count }) => `${count} × ${codes.kinds[kind] ?? kind}`),
          ])
        : '';
    case 'contact':
      return contact ? joined([contact.name, contact.email, contact.phone, contact.company]) : '';
    case 'link':
      return link ? joined([link.promoCode, link.trackingUrl]) : '';
    default:
      return fields[field] ?? '';
  }
}

/** All that a row of a file brings, field by field, without those that it says nothing of. */
export function broughtText(fields: ImportedFields, words: { codes: CodeWords; locale: string }): string[] {
  return (['stage', 'decision', 'tags', 'quote', 'contact', 'link', 'foundVia', 'note'] as const).flatMap(
    (field) => fieldText(field, fields, words) || [],
  );
}

/** The edit that puts what a file says in the place of what is there; null where the file says nothing of the field. */
export function takeOver(field: ConflictField, { stage, ...fields }: ImportedFields, at: number): EntryEdit | null {
  const { decision, note, foundVia, quote, contact, link } = fields;
  switch (field) {
    case 'stage': {
      if (stage === undefined) return null;
      // A rejection needs a reason, and a file has none but its decision's.
      const reason = decision?.reason.trim() || null;
      return stage === 'rejected' && reason === null ? null : { kind: 'setStage', stage, at, reason };
    }
    case 'decision':
      return decision ? { kind: 'decide', decision } : null;
    case 'note':
      return note === undefined ? null : { kind: 'setNote', note };
    case 'foundVia':
      return foundVia === undefined ? null : { kind: 'setFoundVia', foundVia };
    case 'quote':
      return quote ? { kind: 'setQuote', quote } : null;
    case 'contact':
      return contact ? { kind: 'setContact', contact } : null;
    case 'link':
      return link ? { kind: 'setLink', link } : null;
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
