import { useMemo } from 'react';
import { useToast } from '@/components/base/toasts';
import { useWords } from '@/components/dashboard/words';
import { COMMAND_LIMIT, type MessageName, type Refusal, type ReplyOf, type SentOf } from '@/lib/messages';
import { sendUntilAnswered } from '@/lib/messenger';
import type { EntryEdit } from '@/lib/model/entry-edit';

/** What a person can have done, each with word of how it went. */
export interface Commands {
  /** Changes entries in one way, and offers to take it back. Gives whether all of it was done. */
  edit(entryIds: readonly string[], edit: EntryEdit, says: string): Promise<boolean>;
  /** Changes entries each in its own way, and offers to take all of it back. Gives whether all of it was done. */
  editEach(edits: readonly { entryId: string; edit: EntryEdit }[], says: string): Promise<boolean>;
  /** Sends a command; a failure is said, a success only where `says` is given. Null where it failed. */
  send<N extends MessageName>(name: N, request: SentOf<N>, says?: string): Promise<Done<N> | null>;
  /** Takes former commands back, the last one first, and says so. Gives whether that could be done. */
  undo(keys: readonly string[]): Promise<boolean>;
  /** Says something, with a way back where there is one. */
  say(text: string, back?: { label: string; onUndo(): void }): void;
}

type Done<N extends MessageName> = Extract<ReplyOf<N>, { ok: true }>;

/** The commands of the dashboard. Each is carried out by the background once, however often it has to be sent. */
export function useCommands(): Commands {
  const toast = useToast();
  const { list } = useWords();
  return useMemo(() => {
    const sayFailure = ({ why }: Refusal) => toast({ text: why === 'no-space' ? list.tooSpacious : list.failed });
    const send: Commands['send'] = async (name, request, says) => {
      const reply = await sendUntilAnswered(name, request);
      if (!reply.ok) {
        sayFailure(reply);
        return null;
      }
      if (says !== undefined) toast({ text: says });
      return reply as Done<typeof name>; // the refusals are gone
    };
    const undo: Commands['undo'] = async (keys) => {
      let kept = 0;
      for (const key of keys.toReversed()) {
        const reply = await sendUntilAnswered('undo', { key });
        if (!reply.ok) {
          sayFailure(reply);
          return false;
        }
        kept += reply.kept;
      }
      toast({ text: kept === 0 ? list.done.undone : list.done.partlyUndone });
      return true;
    };
    const edit: Commands['edit'] = async (entryIds, change, says) => {
      const keys: string[] = [];
      for (let from = 0; from < entryIds.length; from += COMMAND_LIMIT) {
        const key = crypto.randomUUID();
        const part = entryIds.slice(from, from + COMMAND_LIMIT);
        const reply = await sendUntilAnswered('edit', { key, entryIds: part, edit: change });
        if (!reply.ok) {
          sayFailure(reply);
          return false;
        }
        keys.push(key);
      }
      toast({ text: says, undoLabel: list.undo, onUndo: () => void undo(keys) });
      return true;
    };
    const editEach: Commands['editEach'] = async (edits, says) => {
      const keys: string[] = [];
      for (const { entryId, edit: change } of edits) {
        const key = crypto.randomUUID();
        const reply = await sendUntilAnswered('edit', { key, entryIds: [entryId], edit: change });
        if (!reply.ok) {
          sayFailure(reply);
          break;
        }
        keys.push(key);
      }
      if (keys.length > 0) toast({ text: says, undoLabel: list.undo, onUndo: () => void undo(keys) });
      return keys.length === edits.length;
    };
    return {
      edit,
      editEach,
      send,
      undo,
      say: (text, back) => toast({ text, ...(back && { undoLabel: back.label, onUndo: back.onUndo }) }),
    };
  }, [toast, list]);
}
