import type { EntryEdit } from '../model/entry-edit';
import type { ShortlistEntry } from '../model/shortlist';

/**
 * An entry after one edit: pure, and the same edit twice is the same as once. Only the fields that the edit is about
 * change. An edit that finds nothing to change gives the entry itself; null: the entry is to be removed.
 */
export function applyEdit(entry: ShortlistEntry, edit: EntryEdit, now: number): ShortlistEntry | null {
  if (edit.kind === 'remove') return null;
  const changes = changesBy(entry, edit);
  return changes === null ? entry : { ...entry, ...changes, changedAt: now };
}

/** The fields that change, null where none does. */
function changesBy(
  entry: ShortlistEntry,
  edit: Exclude<EntryEdit, { kind: 'remove' }>,
): Partial<ShortlistEntry> | null {
  switch (edit.kind) {
    case 'setStage': {
      if (edit.stage === entry.stage) return null;
      const event = { stage: edit.stage, at: edit.at, reason: edit.reason };
      return { stage: edit.stage, stages: [...entry.stages, event] };
    }
    case 'moveStageDate': {
      if (entry.stages.every(({ at }) => at !== edit.from)) return null;
      return { stages: entry.stages.map((event) => (event.at === edit.from ? { ...event, at: edit.to } : event)) };
    }
    case 'decide':
      return { decision: edit.decision };
    case 'addTag':
      return entry.tags.includes(edit.tag) ? null : { tags: [...entry.tags, edit.tag] };
    case 'removeTag':
      return entry.tags.includes(edit.tag) ? { tags: entry.tags.filter((tag) => tag !== edit.tag) } : null;
    case 'setNote':
      return entry.note === edit.note ? null : { note: edit.note };
    case 'setFoundVia':
      return entry.foundVia === edit.foundVia ? null : { foundVia: edit.foundVia };
    case 'setQuote':
      return { quote: edit.quote };
    case 'addContact':
      return { contacts: replaced(entry.contacts, edit.contact, ({ askedAt }) => askedAt) };
    case 'removeContact':
      return { contacts: entry.contacts.filter(({ askedAt }) => askedAt !== edit.askedAt) };
    case 'setContact':
      return { contact: edit.contact };
    case 'addAudience':
      return { audience: replaced(entry.audience, edit.item, JSON.stringify) };
    case 'removeAudience':
      return { audience: entry.audience.filter((item) => JSON.stringify(item) !== JSON.stringify(edit.item)) };
    case 'answer':
      return { answers: replaced(entry.answers, edit.answer, ({ question }) => question) };
    case 'unanswer':
      return { answers: entry.answers.filter(({ question }) => question !== edit.question) };
    case 'acknowledge':
      return { acknowledged: replaced(entry.acknowledged, edit.acknowledgement, ({ flagId }) => flagId) };
    case 'unacknowledge':
      return { acknowledged: entry.acknowledged.filter(({ flagId }) => flagId !== edit.flagId) };
    case 'setLink':
      return { link: edit.link };
  }
}

/** The items with one put in the place of that with the same key, or behind them. */
function replaced<T>(items: readonly T[], item: T, keyOf: (item: T) => unknown): T[] {
  const at = items.findIndex((other) => keyOf(other) === keyOf(item));
  return at < 0 ? [...items, item] : items.map((other, index) => (index === at ? item : other));
}
