import type { ExportedEntry } from '../model/exported-list';
import type { ShortlistEntry } from '../model/shortlist';

/** What a person wrote down about a creator in a campaign, as exports take it. */
export function exportedEntry(entry: ShortlistEntry, campaign: string): ExportedEntry {
  const { decision, quote, contact, link } = entry;
  return {
    campaign,
    stage: entry.stage,
    addedAt: entry.addedAt,
    decision: decision && { kind: decision.kind, reason: decision.reason },
    tags: [...entry.tags],
    note: entry.note,
    foundVia: entry.foundVia,
    quote: quote && { price: quote.price, currency: quote.currency },
    contact: contact && { name: contact.name ?? '', email: contact.email ?? '' },
    trackingLink: link?.trackingUrl ?? null,
    promoCode: link?.promoCode ?? null,
    answers: entry.answers.map(({ question, answer, note, at }) => ({ question, answer, note, at, by: 'person' })),
  };
}
