import { type FormEvent, useState } from 'react';
import { Button } from '@/components/base/Button';
import { Dialog } from '@/components/base/Dialog';
import { CheckboxField, SelectField, TextField } from '@/components/base/fields';
import { COLUMN_SETS_LIMIT, type ColumnSet } from '@/lib/model/column-set';
import { COLUMN_IDS, type ColumnId } from '@/lib/model/table-columns';
import { textsFor } from '@/lib/texts/catalog';
import { columnName } from '@/lib/texts/column-names';
import { COLUMN_SET_TEXTS } from '@/lib/texts/column-sets';
import formStyles from '../forms.module.css';
import { useWords } from '../words';
import { ColumnOrder } from './ColumnOrder';
import styles from './export.module.css';

/** A person's sets of columns, and who is told of a change. `onExport`: a set, as it is on the screen, is to be kept and exported by. */
export interface ColumnSetDialogProps {
  isOpen: boolean;
  sets: readonly ColumnSet[];
  onSave(set: ColumnSet): void;
  onDelete(set: ColumnSet): void;
  onExport(set: ColumnSet, format: 'csv' | 'xlsx'): void;
  onClose(): void;
}

/** Makes, changes, uses and deletes sets of columns for exports. */
export function ColumnSetDialog(props: ColumnSetDialogProps) {
  const texts = textsFor(COLUMN_SET_TEXTS, useWords().locale);
  const { isOpen, onClose } = props;
  return (
    <Dialog
      isOpen={isOpen}
      title={texts.title}
      description={texts.hint}
      closeLabel={texts.close}
      width="wide"
      onClose={onClose}
    >
      <ColumnSetForm {...props} />
    </Dialog>
  );
}

const NEW: ColumnSet = { id: '', name: '', columns: ['name', 'handle', 'platform', 'followers'] };

function ColumnSetForm({ sets, onSave, onDelete, onExport }: ColumnSetDialogProps) {
  const { locale } = useWords();
  const texts = textsFor(COLUMN_SET_TEXTS, locale);
  const [draft, setDraft] = useState<ColumnSet>(sets[0] ?? NEW);
  const [isAsked, setAsked] = useState(false);
  const known = sets.find((set) => set.id === draft.id);
  const isFull = known === undefined && sets.length >= COLUMN_SETS_LIMIT;
  const problem = isFull ? texts.full : draft.columns.length === 0 ? texts.columnsNeeded : null;
  const isNameMissing = draft.name.trim() === '';
  const choose = (next: ColumnSet) => {
    setDraft(next);
    setAsked(false);
  };
  /** The set as it is on the screen; null where something is missing, which is then said. */
  const whole = (): ColumnSet | null => {
    setAsked(true);
    if (isNameMissing || problem !== null) return null;
    const set = { ...draft, id: draft.id || crypto.randomUUID(), name: draft.name.trim() };
    setDraft(set);
    return set;
  };
  const exportAs = (format: 'csv' | 'xlsx') => {
    const set = whole();
    if (set) onExport(set, format);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const set = whole();
    if (set) onSave(set);
  };
  const tick = (column: ColumnId, isTicked: boolean) => {
    const others = draft.columns.filter((other) => other !== column);
    setDraft({ ...draft, columns: isTicked ? [...others, column] : others });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <SelectField
          label={texts.set}
          value={draft.id}
          options={[{ value: '', label: texts.newSet }, ...sets.map((set) => ({ value: set.id, label: set.name }))]}
          onChange={(event) => choose(sets.find((set) => set.id === event.target.value) ?? NEW)}
        />
        <TextField
          label={texts.name}
          value={draft.name}
          maxLength={60}
          error={isAsked && isNameMissing ? texts.nameNeeded : undefined}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
      </div>
      <div className={styles.pair}>
        <fieldset className={styles.choice}>
          <legend>{texts.choose}</legend>
          {COLUMN_IDS.map((column) => (
            <CheckboxField
              key={column}
              label={columnName(column, locale)}
              checked={draft.columns.includes(column)}
              onChange={(event) => tick(column, event.target.checked)}
            />
          ))}
        </fieldset>
        <ColumnOrder columns={draft.columns} onOrder={(columns) => setDraft({ ...draft, columns: [...columns] })} />
      </div>
      {isAsked && problem !== null && (
        <p role="alert" className={formStyles.wrong}>
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        {known && (
          <Button
            look="danger"
            onClick={() => {
              choose(NEW);
              onDelete(known);
            }}
          >
            {texts.remove}
          </Button>
        )}
        <Button onClick={() => exportAs('xlsx')}>{texts.xlsx}</Button>
        <Button onClick={() => exportAs('csv')}>{texts.csv}</Button>
        <Button type="submit" look="primary">
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
