import { Columns3, Download, FilterX, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/base/Button';
import { CheckboxField, SelectField, TextField } from '@/components/base/fields';
import { IconButton } from '@/components/base/IconButton';
import { Menu, type MenuItem } from '@/components/base/Menu';
import { Popover } from '@/components/base/Popover';
import { Screening } from '@/lib/model/assessment';
import { STAGES } from '@/lib/model/shortlist';
import { COLUMNS, type ColumnId } from './columns';
import styles from './ListToolbar.module.css';
import { useWords } from './words';

/** What a filter lets a person choose; '' is any. */
export interface ListFilter {
  text: string;
  stage: string;
  decision: string;
  screening: string;
  platform: string;
  tier: string;
  tag: string;
}

/** The filter that everybody fits. */
export const NO_FILTER: ListFilter = {
  text: '',
  stage: '',
  decision: '',
  screening: '',
  platform: '',
  tier: '',
  tag: '',
};

/** The filter, the views that were saved, and what can be done with the whole list. */
export interface ListToolbarProps {
  filter: ListFilter;
  platforms: readonly { value: string; label: string }[];
  views: readonly string[];
  columns: ReadonlySet<ColumnId>;
  exports: readonly (MenuItem | null)[];
  onFilter(filter: ListFilter): void;
  onSaveView(name: string): void;
  onUseView(name: string): void;
  onDeleteView(name: string): void;
  onColumns(columns: ReadonlySet<ColumnId>): void;
  /** What stands at the start of the first row. */
  children: ReactNode;
}

/** Search, filters, saved views, columns and export, above the table. */
export function ListToolbar(props: ListToolbarProps) {
  const { filter, onFilter } = props;
  const { list, codes } = useWords();
  const options = (words: Record<string, string>, ids: readonly string[] = Object.keys(words)) =>
    ids.map((id) => ({ value: id, label: words[id] ?? id }));
  const choices = [
    { field: 'screening', label: list.result, options: options(codes.screenings, Screening.options) },
    { field: 'stage', label: list.stage, options: options(codes.stages, STAGES) },
    { field: 'decision', label: list.decision, options: options(codes.decisions) },
    { field: 'platform', label: list.platform, options: props.platforms },
    { field: 'tier', label: list.size, options: options(codes.tiers) },
  ] as const;
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <search className={styles.bar} aria-label={list.filters}>
      <div className={styles.first}>
        {props.children}
        <SavedViews {...props} />
        <ColumnsMenu columns={props.columns} onColumns={props.onColumns} />
        <Menu
          trigger={
            <Button look="primary" icon={<Download size={15} />}>
              {list.export}
            </Button>
          }
          items={props.exports}
        />
      </div>
      <div className={styles.search}>
        <TextField
          label={list.search}
          isLabelHidden
          type="search"
          placeholder={list.search}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </div>
      {choices.map(({ field, label, options }) => (
        <div key={field} className={styles.choice} data-set={filter[field] !== '' || undefined}>
          <SelectField
            label={label}
            isLabelHidden
            options={[{ value: '', label }, ...options]}
            value={filter[field]}
            onChange={(event) => onFilter({ ...filter, [field]: event.target.value })}
          />
        </div>
      ))}
      <div className={styles.choice}>
        <TextField
          label={list.tag}
          isLabelHidden
          placeholder={list.tag}
          value={filter.tag}
          onChange={(event) => onFilter({ ...filter, tag: event.target.value })}
        />
      </div>
      {isFiltered && (
        <Button look="quiet" icon={<FilterX size={15} />} onClick={() => onFilter(NO_FILTER)}>
          {list.clear}
        </Button>
      )}
    </search>
  );
}

function SavedViews({
  views,
  onSaveView,
  onUseView,
  onDeleteView,
}: Pick<ListToolbarProps, 'views' | 'onSaveView' | 'onUseView' | 'onDeleteView'>) {
  const { list } = useWords();
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onSaveView(name.trim());
    setName('');
  };
  return (
    <Popover title={list.views} trigger={<Button>{list.views}</Button>}>
      {views.length === 0 && <p>{list.noViews}</p>}
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view}>
            <Button look="quiet" size="small" onClick={() => onUseView(view)}>
              {view}
            </Button>
            <IconButton label={list.deleteView(view)} icon={<X size={14} />} onClick={() => onDeleteView(view)} />
          </li>
        ))}
      </ul>
      <form className={styles.save} onSubmit={save}>
        <TextField
          label={list.viewName}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" size="small">
          {list.saveView}
        </Button>
      </form>
    </Popover>
  );
}

function ColumnsMenu({ columns, onColumns }: Pick<ListToolbarProps, 'columns' | 'onColumns'>) {
  const { list } = useWords();
  const toggle = (id: ColumnId, isShown: boolean) => {
    const next = new Set(columns);
    if (isShown) next.add(id);
    else next.delete(id);
    onColumns(next);
  };
  return (
    <Popover title={list.columnsMenu} trigger={<Button icon={<Columns3 size={15} />}>{list.columnsMenu}</Button>}>
      {COLUMNS.filter(({ id }) => id !== 'name').map(({ id }) => (
        <CheckboxField
          key={id}
          label={list.columns[id]}
          checked={columns.has(id)}
          onChange={(event) => toggle(id, event.target.checked)}
        />
      ))}
    </Popover>
  );
}
