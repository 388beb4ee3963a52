import { useCallback, useMemo, useState } from 'react';
import { Button } from '@/components/base/Button';
import { EmptyState } from '@/components/base/EmptyState';
import { BulkBar } from '@/components/dashboard/BulkBar';
import { CreatorTable } from '@/components/dashboard/CreatorTable';
import type { SortColumn } from '@/components/dashboard/columns';
import { EmptyScreen } from '@/components/dashboard/EmptyScreen';
import { type ListFilter, ListToolbar, NO_FILTER } from '@/components/dashboard/ListToolbar';
import { useWords } from '@/components/dashboard/words';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { numberFormat } from '@/lib/model/formatters';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { countByStage, matchingIds, type ShortlistFilter } from '@/lib/store/shortlist-page';
import { useLive } from '../live/use-live';
import { ColumnSets } from './ColumnSets';
import styles from './ListScreen.module.css';
import { tableRows } from './table-row';
import { useCommands } from './use-commands';
import { useExportMenu } from './use-export-menu';
import { useListChoices } from './use-list-choices';
import { usePages } from './use-pages';
import { routeTo } from './use-route';

const PLATFORM_OPTIONS = platforms
  .filter(({ namedBy }) => namedBy !== null)
  .map(({ id, label }) => ({ value: id, label }));

/** What of a list is shown, and in which order. */
interface ListOrder {
  filter: ListFilter;
  sort: { by: SortColumn; isDescending: boolean };
}

/** By campaign: a person who comes back from a creator's page finds the list as they left it. */
export type ListOrders = Map<string, ListOrder>;

interface ListScreenProps {
  database: Database;
  campaign: StoredCampaign;
  orders: ListOrders;
  onSample: (() => void) | null;
}

const FIRST_ORDER: ListOrder = { filter: NO_FILTER, sort: { by: 'added', isDescending: true } };

/** The campaign's creators as a table, with everything that can be done with many of them at once. */
export function ListScreen({ database, campaign, orders, onSample }: ListScreenProps) {
  const words = useWords();
  const { list, codes, locale } = words;
  const commands = useCommands();
  const choices = useListChoices();
  const [order, setOrder] = useState(orders.get(campaign.id) ?? FIRST_ORDER);
  const { filter, sort } = order;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isAllSelected, setAllSelected] = useState(false);
  const asked = useMemo(() => storeFilter(filter), [filter]);
  const pages = usePages(database, campaign.id, asked, sort);
  const stages = useLive(() => countByStage(database, campaign.id), [database, campaign.id]);
  const total = stages ? Object.values(stages).reduce((sum, count) => sum + count, 0) : null;

  const deselect = () => {
    setSelected(new Set());
    setAllSelected(false);
  };
  const applyOrder = (next: ListOrder) => {
    orders.set(campaign.id, next);
    setOrder(next);
  };
  const applyFilter = (next: ListFilter) => {
    applyOrder({ filter: next, sort });
    deselect();
  };
  const selectAll = async (isSelected: boolean) => {
    if (!isSelected) return deselect();
    setSelected(new Set(await matchingIds(database, campaign.id, asked)));
    setAllSelected(true);
  };
  const select = useCallback((id: string, isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      if (isSelected) next.add(id);
      else next.delete(id);
      return next;
    });
    setAllSelected(false);
  }, []);
  const tableRow = useMemo(() => tableRows(words), [words]);
  const number = (n: number) => numberFormat(locale).format(n);
  const many = list.creators(selected.size, locale);
  const edit = async (change: EntryEdit, says: string) => {
    if ((await commands.edit([...selected], change, says)) && change.kind === 'remove') deselect();
  };
  const [isChoosing, setChoosing] = useState(false);
  const exports = useExportMenu(
    database,
    campaign,
    () => (selected.size > 0 ? Promise.resolve([...selected]) : matchingIds(database, campaign.id, asked)),
    () => setChoosing(true),
  );

  if (total === 0) {
    const action = onSample && <Button onClick={onSample}>{list.empty.sample}</Button>;
    return <EmptyScreen title={list.title} empty={list.empty} action={action} />;
  }
  const summary = [
    total === null ? '' : list.creators(total, locale),
    pages.isWhole && pages.count !== total ? list.shown(number(pages.count)) : '',
  ];
  return (
    <div className={styles.screen}>
      <ColumnSets database={database} isOpen={isChoosing} onExport={exports.run} onClose={() => setChoosing(false)} />
      <ListToolbar
        filter={filter}
        platforms={PLATFORM_OPTIONS}
        views={choices.views.map(({ name }) => name)}
        columns={choices.columns}
        exports={exports.items}
        onFilter={applyFilter}
        onSaveView={(name) =>
          choices.setViews([...choices.views.filter((view) => view.name !== name), { name, filter, sort }])
        }
        onUseView={(name) => {
          const view = choices.views.find((known) => known.name === name);
          if (!view) return;
          applyOrder({ filter: view.filter, sort: view.sort });
          deselect();
        }}
        onDeleteView={(name) => choices.setViews(choices.views.filter((view) => view.name !== name))}
        onColumns={choices.setColumns}
      >
        <h1>{list.title}</h1>
        <BulkBar
          selected={selected.size}
          summary={summary.filter(Boolean).join(' · ')}
          onStage={(stage, reason) =>
            void edit({ kind: 'setStage', stage, at: Date.now(), reason }, list.done.stage(many, codes.stages[stage]))
          }
          onDecide={(kind, reason) =>
            void edit(
              { kind: 'decide', decision: { kind, reason, who: '', at: Date.now() } },
              list.done.decide(many, codes.decisions[kind]),
            )
          }
          onTag={(tag) => void edit({ kind: 'addTag', tag }, list.done.tag(many, tag))}
          onCompare={() => {
            location.hash = routeTo('compare', [...selected]);
          }}
          onRemove={() => void edit({ kind: 'remove' }, list.done.remove(many))}
          onDeselect={deselect}
        />
      </ListToolbar>
      {pages.isRead && pages.count === 0 ? (
        <EmptyState title={list.noneFit.title} text={list.noneFit.text} />
      ) : (
        <CreatorTable
          count={pages.count}
          rowAt={(index) => {
            const row = pages.rowAt(index);
            return row && tableRow(row);
          }}
          columns={choices.columns}
          sort={sort}
          selected={selected}
          isAllSelected={isAllSelected}
          onSort={(by) =>
            applyOrder({ filter, sort: { by, isDescending: sort.by === by ? !sort.isDescending : by !== 'name' } })
          }
          onSelect={select}
          onSelectAll={(isSelected) => void selectAll(isSelected)}
          onOpen={openCreator}
          onRange={pages.onRange}
        />
      )}
    </div>
  );
}

function openCreator(id: string): void {
  location.hash = routeTo('creator', [id]);
}

/** What the store is asked for: the fields that are set. */
function storeFilter(filter: ListFilter): ShortlistFilter {
  // Each field's choices are the store's own values; '' is none of them and is left out.
  return Object.fromEntries(
    Object.entries(filter).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])),
  ) as ShortlistFilter;
}
