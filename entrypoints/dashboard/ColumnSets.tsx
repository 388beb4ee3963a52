import { ColumnSetDialog } from '@/components/dashboard/export/ColumnSetDialog';
import { useWords } from '@/components/dashboard/words';
import { columnSetPreset } from '@/lib/export/presets';
import type { ColumnSet } from '@/lib/model/column-set';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { textsFor } from '@/lib/texts/catalog';
import { COLUMN_SET_TEXTS } from '@/lib/texts/column-sets';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';
import type { Exports } from './use-export-menu';

/** The person's sets of columns, kept in the database; `onExport` is told of a set to export by, once it is kept. */
export function ColumnSets({
  database,
  isOpen,
  onExport,
  onClose,
}: {
  database: Database;
  isOpen: boolean;
  onExport: Exports['run'];
  onClose(): void;
}) {
  const texts = textsFor(COLUMN_SET_TEXTS, useWords().locale);
  const { send } = useCommands();
  const sets = useLive(() => setsIn(database), [database]);
  if (sets === undefined) return null;
  const keep = async (change: (known: readonly ColumnSet[]) => ColumnSet[], says: string) =>
    send('setPreferences', { changes: { columnSets: change(await setsIn(database)) } }, says);
  const save = (set: ColumnSet) =>
    keep((known) => {
      const at = known.findIndex(({ id }) => id === set.id);
      return at < 0 ? [...known, set] : known.with(at, set);
    }, texts.saved(set.name));
  return (
    <ColumnSetDialog
      isOpen={isOpen}
      sets={sets}
      onSave={(set) => void save(set)}
      onDelete={({ id, name }) => void keep((known) => known.filter((set) => set.id !== id), texts.removed(name))}
      onExport={(set, format) =>
        void save(set).then((isKept) => {
          if (isKept) void onExport(format, columnSetPreset(set));
        })
      }
      onClose={onClose}
    />
  );
}

async function setsIn(database: Database): Promise<readonly ColumnSet[]> {
  return (await readPreferences(database)).columnSets;
}
