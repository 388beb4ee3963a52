import { useState } from 'react';
import type { ImportConflict } from '@/components/dashboard/import/ImportResult';
import { useWords } from '@/components/dashboard/words';
import type { TakenRow } from '@/lib/import/taken-rows';
import type { ImportedFields } from '@/lib/model/import-row';
import type { Database } from '@/lib/store/database';
import { creatorKeys } from '@/lib/store/keys';
import { shortlistRows } from '@/lib/store/shortlist-page';
import { CONFLICT_FIELDS, fieldText, takeOver } from '@/lib/views/dashboard-import';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';
import type { ImportOutcome } from './use-import-run';

/** So many conflicts are shown at once; those decided make room for the next. */
const SHOWN = 100;

/** What file and campaign say differently, live. What was decided is gone from it, also where a file says two things. */
export function useImportConflicts(
  database: Database,
  outcome: ImportOutcome | null,
  taken: readonly TakenRow[],
): { shown: readonly ImportConflict[]; take(conflict: ImportConflict): void } {
  const words = useWords();
  const { edit } = useCommands();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const found = useLive(async () => {
    if (outcome === null || outcome.conflicts.length === 0) return [];
    const byKey = new Map<string, ImportedFields[]>();
    for (const { row } of taken) {
      for (const key of creatorKeys(row.platform, row.identity)) {
        const known = byKey.get(key);
        if (known) known.push(row.fields);
        else byKey.set(key, [row.fields]);
      }
    }
    const fieldsOf = new Map<string, Set<string>>();
    for (const { entryId, fields } of outcome.conflicts) {
      fieldsOf.set(entryId, new Set([...fields, ...(fieldsOf.get(entryId) ?? [])]));
    }
    const rows = await shortlistRows(database, [...fieldsOf.keys()]);
    return rows.flatMap(({ entry, creator }) => {
      const theirs = new Set(creator.keys.flatMap((key) => byKey.get(key) ?? []));
      return CONFLICT_FIELDS.filter((field) => fieldsOf.get(entry.id)?.has(field)).flatMap((field) =>
        [...theirs].flatMap((fields) => {
          const texts = { yours: fieldText(field, entry, words), theirs: fieldText(field, fields, words) };
          if (texts.theirs === '' || texts.yours === texts.theirs) return [];
          return [{ entryId: entry.id, name: creatorName(creator), field, ...texts, fields }];
        }),
      );
    });
  }, [database, outcome, taken, words]);
  const open = (found ?? []).filter((conflict) => !decided.has(placeOf(conflict)));
  const all = open.map((conflict) => ({
    conflict,
    change: takeOver(conflict.field, conflict.fields, Date.now()),
  }));
  const shown = all.slice(0, SHOWN).map(({ conflict, change }) => ({ ...conflict, canTake: change !== null }));
  return {
    shown,
    take(conflict) {
      const change = all.find((known) => isSame(known.conflict, conflict))?.change;
      if (!change) return;
      setDecided((before) => new Set([...before, placeOf(conflict)]));
      void edit([conflict.entryId], change, words.list.done.saved);
    },
  };
}

function isSame(a: { entryId: string; field: string; theirs: string }, b: ImportConflict): boolean {
  return a.entryId === b.entryId && a.field === b.field && a.theirs === b.theirs;
}

/** What a decision is about: one field of one entry. */
function placeOf({ entryId, field }: Pick<ImportConflict, 'entryId' | 'field'>): string {
  return `${entryId} ${field}`;
}
