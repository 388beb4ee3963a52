import type { ListTexts } from '@/lib/texts/dashboard-list';

/** What the table can be sorted by, as the store's index is named. */
export type SortColumn = 'added' | 'changed' | 'name' | 'followers' | 'engagement' | 'views' | 'lastPost';

/** A column by its name. */
export type ColumnId = Exclude<keyof ListTexts['columns'], 'changed'>;

/** A column of the table. `sort` is null where there is no index to sort by. */
export interface Column {
  id: ColumnId;
  sort: SortColumn | null;
  isNumber: boolean;
  width: 'wide' | 'middle' | 'badge' | 'usual' | 'narrow';
}

/** All columns in their order. */
export const COLUMNS: readonly Column[] = [
  { id: 'name', sort: 'name', isNumber: false, width: 'wide' },
  { id: 'result', sort: null, isNumber: false, width: 'middle' },
  { id: 'followers', sort: 'followers', isNumber: true, width: 'narrow' },
  { id: 'engagement', sort: 'engagement', isNumber: true, width: 'usual' },
  { id: 'views', sort: 'views', isNumber: true, width: 'narrow' },
  { id: 'price', sort: null, isNumber: true, width: 'usual' },
  { id: 'lastPost', sort: 'lastPost', isNumber: true, width: 'usual' },
  { id: 'stage', sort: null, isNumber: false, width: 'usual' },
  { id: 'decision', sort: null, isNumber: false, width: 'badge' },
  { id: 'tags', sort: null, isNumber: false, width: 'middle' },
  { id: 'added', sort: 'added', isNumber: true, width: 'usual' },
];

/** The columns that are shown until a person chooses others. */
export const FIRST_COLUMNS: readonly ColumnId[] = [
  'name',
  'result',
  'followers',
  'engagement',
  'views',
  'price',
  'lastPost',
  'stage',
  'decision',
];
