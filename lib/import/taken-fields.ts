import type { ExportedEntry } from '../model/exported-list';
import type { ImportedFields } from '../model/import-row';
import type { PostKind } from '../model/reading';
import { type Sentence, sentence } from '../model/sentence';
import { ChecklistAnswer, Stage } from '../model/shortlist';
import type { ColumnId } from '../model/table-columns';
import { quoted } from './quoted';
import type { TableValues } from './table-rows';

/** What a person says about a file's cells because they don't say it themselves. */
export interface FieldChoices {
  /** What a price without deliverables is for; null: prices are left out. */
  priceFor: PostKind | null;
  /** When it is imported, in milliseconds since 1970: the date of what the file doesn't date. */
  now: number;
}

/** What a cell gives, not yet checked by its schema; or with `why` the reason why it is left out. */
export interface TakenField {
  column: ColumnId;
  value: ImportedFields;
  why?: Sentence;
}

/** What the cells of a table's line say, field by field. Numbers that pages show are not among it. */
export function fieldsOfTable(values: TableValues, { priceFor, now }: FieldChoices): TakenField[] {
  const at = values.saved ?? now;
  const tags = (values.tags ?? '').split(/[,;]/).flatMap((tag) => tag.trim() || []);
  return [
    ...stageField(values.stage, at),
    ...decisionField(values.decision, values.decision_reason ?? '', at),
    ...entered('tags', tags.length > 0, { tags: [...new Set(tags)] }),
    ...entered('note', Boolean(values.note), { note: values.note ?? '' }),
    ...entered('found_via', Boolean(values.found_via), { foundVia: values.found_via ?? '' }),
    ...quoteField(values.quote, values.quote_currency, priceFor),
    ...contactField(values.contact_name, values.email),
    ...linkField(values.tracking_link, values.promo_code),
  ];
}

/** What a list file's entry says, field by field. Of answers only those that a person gave. */
export function fieldsOfEntry(entry: ExportedEntry, { priceFor }: FieldChoices): TakenField[] {
  const answers = entry.answers.flatMap((answer) => {
    const checked = ChecklistAnswer.safeParse({ ...answer, by: '' });
    return answer.by === 'person' && checked.success ? [checked.data] : [];
  });
  return [
    ...stageField(entry.stage, entry.addedAt),
    ...decisionField(entry.decision?.kind, entry.decision?.reason ?? '', entry.addedAt),
    ...entered('tags', entry.tags.length > 0, { tags: entry.tags }),
    ...entered('note', entry.note !== '', { note: entry.note }),
    ...entered('note', answers.length > 0, { answers }),
    ...entered('found_via', entry.foundVia !== '', { foundVia: entry.foundVia }),
    ...quoteField(entry.quote?.price, entry.quote?.currency, priceFor),
    ...contactField(entry.contact?.name, entry.contact?.email),
    ...linkField(entry.trackingLink ?? undefined, entry.promoCode ?? undefined),
  ];
}

function entered(column: ColumnId, isThere: boolean, value: ImportedFields): TakenField[] {
  return isThere ? [{ column, value }] : [];
}

/** A stage comes with its date, so that the history ends at it. The first one says nothing. */
function stageField(written: string | undefined, at: number): TakenField[] {
  const name = written?.trim().toLowerCase().replace(/\s+/g, '-');
  if (!name || name === 'found') return [];
  const stage = Stage.safeParse(name);
  if (!stage.success) return [{ column: 'stage', value: {}, why: quoted(name, sentence('is none of the stages')) }];
  return [{ column: 'stage', value: { stage: stage.data, stages: [{ stage: stage.data, at, reason: null }] } }];
}

const DECIDED = {
  approve: 'approve',
  approved: 'approve',
  hold: 'hold',
  'on hold': 'hold',
  reject: 'reject',
  rejected: 'reject',
} as const;

function decisionField(written: string | undefined, reason: string, at: number): TakenField[] {
  const name = written?.trim().toLowerCase();
  if (!name) return [];
  const kind = Object.entries(DECIDED).find(([word]) => word === name)?.[1];
  if (kind === undefined) return [{ column: 'decision', value: {}, why: quoted(name, sentence('is no decision')) }];
  return [{ column: 'decision', value: { decision: { kind, reason, who: '', at } } }];
}

function quoteField(price: number | undefined, written: string | undefined, priceFor: PostKind | null): TakenField[] {
  if (price === undefined) return [];
  const currency = written?.trim().toUpperCase();
  if (!currency) return [{ column: 'quote', value: {}, why: sentence('has no currency') }];
  if (priceFor === null) return [{ column: 'quote', value: {}, why: sentence('doesn’t say what it is for') }];
  return [{ column: 'quote', value: { quote: { price, currency, posts: [{ kind: priceFor, count: 1 }] } } }];
}

function contactField(name: string | undefined, email: string | undefined): TakenField[] {
  if (!name && !email) return [];
  const contact = { name: name || null, email: email || null, phone: null, company: null, address: null };
  return [{ column: 'email', value: { contact } }];
}

function linkField(trackingUrl: string | undefined, promoCode: string | undefined): TakenField[] {
  if (!trackingUrl && !promoCode) return [];
  if (trackingUrl && !/^https?:\/\//i.test(trackingUrl)) {
    return [{ column: 'tracking_link', value: {}, why: sentence('is no address that begins with https://') }];
  }
  return [
    { column: 'tracking_link', value: { link: { trackingUrl: trackingUrl || null, promoCode: promoCode || null } } },
  ];
}
