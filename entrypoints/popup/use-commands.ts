import { useState } from 'react';
import { useToast } from '@/components/base/toasts';
import type { Refusal } from '@/lib/messages';
import { sendUntilAnswered } from '@/lib/messenger';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';

/** What the popup asks of the worker, and what went wrong last; null where nothing did. */
export interface Commands {
  error: string | null;
  save(creatorId: string): void;
  edit(entryId: string, edit: EntryEdit): void;
  /** Takes an entry off the shortlist, and offers the way back. */
  remove(entryId: string, name: string): void;
  answerReplies(isAgreed: boolean): void;
  /** Says that something else did not work. */
  fail(): void;
}

/** The commands, for a person with this locale. Only within a ToastPlace. */
export function useCommands(locale: string): Commands {
  const texts = textsFor(POPUP_TEXTS, locale);
  const [error, setError] = useState<string | null>(null);
  const toast = useToast();
  const show = (reply: { ok: true } | Refusal, otherwise = texts.failed) =>
    setError(reply.ok ? null : (texts.refused[reply.why] ?? otherwise));

  const send = async (entryId: string, edit: EntryEdit) => {
    const key = crypto.randomUUID();
    const reply = await sendUntilAnswered('edit', { key, entryIds: [entryId], edit });
    show(reply);
    return reply.ok ? key : null;
  };
  return {
    error,
    async save(creatorId) {
      const reply = await sendUntilAnswered('add', {
        key: crypto.randomUUID(),
        campaignId: null,
        creatorIds: [creatorId],
      });
      show(reply.ok && reply.leftOut.length > 0 ? { ok: false, why: 'do-not-contact' } : reply);
    },
    edit: (entryId, edit) => void send(entryId, edit),
    async remove(entryId, name) {
      const key = await send(entryId, { kind: 'remove' });
      if (key === null) return;
      const onUndo = async () => show(await sendUntilAnswered('undo', { key }));
      toast({ text: texts.removed(name), undoLabel: texts.undo, onUndo: () => void onUndo() });
    },
    async answerReplies(isOn) {
      show(await sendUntilAnswered('observeReplies', { isOn }), texts.nothingChanged);
    },
    fail: () => setError(texts.nothingChanged),
  };
}
