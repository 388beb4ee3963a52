import { useRef, useState } from 'react';
import { COMMAND_LIMIT } from '@/lib/messages';
import type { ImportRow } from '@/lib/model/import-row';
import type { QueueAddress } from '@/lib/store/queue';
import { useCommands } from './use-commands';

/** Rows that go with one message: few enough that the view can show progress and stop. */
const SLICE = 200;

/** How an import went: what it did, which commands did it, and what the campaign says otherwise. */
export interface ImportOutcome {
  isStopped: boolean;
  added: number;
  changed: number;
  unchanged: number;
  leftOut: number;
  conflicts: readonly { entryId: string; fields: readonly string[] }[];
  keys: readonly string[];
}

/** An import that runs: how far it is (0 to 1), how to start it, to stop it after the slice at hand, and to queue instead. */
export interface ImportRun {
  done: number | null;
  /** Null where nothing of it could be done; the person was told why. */
  start(campaignId: string, rows: readonly ImportRow[]): Promise<ImportOutcome | null>;
  stop(): void;
  /** Gives how many were new in the queue, null where it failed. */
  queue(items: readonly QueueAddress[]): Promise<number | null>;
}

/** Brings rows in slice by slice. What is in already stays in when it is stopped, and can be taken back. */
export function useImportRun(): ImportRun {
  const { send } = useCommands();
  const [done, setDone] = useState<number | null>(null);
  const isStopped = useRef(false);
  const start: ImportRun['start'] = async (campaignId, rows) => {
    isStopped.current = false;
    const outcome = { added: 0, changed: 0, unchanged: 0, leftOut: 0 };
    const conflicts: ImportOutcome['conflicts'][number][] = [];
    const keys: string[] = [];
    let from = 0;
    for (; from < rows.length && !isStopped.current; from += SLICE) {
      setDone(from / rows.length);
      const slice = rows.slice(from, from + SLICE);
      const key = crypto.randomUUID();
      const reply = await send('importRows', { key, campaignId, rows: slice });
      if (!reply) break;
      keys.push(key);
      outcome.added += reply.added;
      outcome.changed += reply.changed;
      outcome.leftOut += reply.leftOut;
      outcome.unchanged += slice.length - reply.added - reply.changed - reply.leftOut;
      conflicts.push(...reply.conflicts);
    }
    setDone(null);
    if (keys.length === 0) return null;
    return { ...outcome, isStopped: from < rows.length, conflicts, keys };
  };
  const queue: ImportRun['queue'] = async (items) => {
    let added = 0;
    for (let from = 0; from < items.length; from += COMMAND_LIMIT) {
      const reply = await send('queueAdd', { items: items.slice(from, from + COMMAND_LIMIT) });
      if (!reply) return null;
      added += reply.added;
    }
    return added;
  };
  return {
    done,
    start,
    stop: () => {
      isStopped.current = true;
    },
    queue,
  };
}
