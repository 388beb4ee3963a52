// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ColumnSetDialog } from '@/components/dashboard/export/ColumnSetDialog';
import { WordsPlace } from '@/components/dashboard/words';
import { COLUMN_SETS_LIMIT, type ColumnSet } from '@/lib/model/column-set';
import { COLUMN_IDS } from '@/lib/model/table-columns';
import { TEXT_LANGUAGES } from '@/lib/texts/catalog';
import { columnName } from '@/lib/texts/column-names';
import { reactRoot } from '../../../support/react-root';

const PRESS: ColumnSet = { id: 'press', name: 'For the press', columns: ['name', 'followers', 'email'] };
const on = { onSave: vi.fn(), onDelete: vi.fn(), onExport: vi.fn(), onClose: vi.fn() };
const root = reactRoot();
beforeEach(() => {
  for (const heard of Object.values(on)) heard.mockReset();
});

const draw = (sets: readonly ColumnSet[], locale = 'en') =>
  act(async () =>
    root.render(
      <WordsPlace locale={locale}>
        <ColumnSetDialog isOpen sets={sets} {...on} />
      </WordsPlace>,
    ),
  );
const buttons = () => [...document.querySelectorAll('button')];
const button = (name: string) =>
  buttons().find((node) => node.textContent === name || node.getAttribute('aria-label') === name);
const press = (name: string) => act(async () => button(name)?.click());
const tick = (label: string) =>
  act(async () =>
    [...document.querySelectorAll('label')]
      .find((node) => node.textContent === label)
      ?.querySelector('input')
      ?.click(),
  );
const type = (text: string) =>
  act(async () => {
    const field = document.querySelector<HTMLInputElement>('input:not([type=checkbox])');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const order = () => [...document.querySelectorAll('ol li > span')].map((node) => node.textContent);

it('makes a set: its name, its columns, and their order', async () => {
  await draw([]);
  await press('Save the set');
  expect(document.body.textContent).toContain('Give it a name.');
  expect(on.onSave).not.toHaveBeenCalled();
  await type(' Prices ');
  await tick('Platform');
  await tick('Price');
  await press('Move up: Price');
  await press('Move up: Price');
  await press('Save the set');
  expect(on.onSave).toHaveBeenCalledExactlyOnceWith({
    id: expect.any(String),
    name: 'Prices',
    columns: ['name', 'quote', 'handle', 'followers'],
  });
});

it('keeps the focus with a column that is moved, to either end', async () => {
  await draw([PRESS]);
  expect(order()).toEqual(['Name', 'Followers', 'E-mail']);
  await press('Move up: E-mail');
  expect(document.activeElement).toBe(button('Move up: E-mail'));
  await press('Move up: E-mail');
  await press('Move up: E-mail');
  expect(order()).toEqual(['E-mail', 'Name', 'Followers']);
  expect(document.activeElement).toBe(button('Move up: E-mail'));
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
});

it('exports by a set as it stands, and deletes one', async () => {
  await draw([PRESS]);
  await tick('Followers');
  await press('Export as Excel workbook');
  expect(on.onExport).toHaveBeenCalledExactlyOnceWith({ ...PRESS, columns: ['name', 'email'] }, 'xlsx');
  await press('Delete the set');
  expect(on.onDelete).toHaveBeenCalledExactlyOnceWith(PRESS);
});

it('takes no set without a column, and no more than there is room for', async () => {
  await draw([{ ...PRESS, columns: ['name'] }]);
  await tick('Name');
  await press('Export as CSV');
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Choose at least one column.');
  expect(on.onExport).not.toHaveBeenCalled();
  const many = Array.from({ length: COLUMN_SETS_LIMIT }, (_, n) => ({ ...PRESS, id: `set ${n}` }));
  await draw(many);
  await press('Delete the set');
  await type('One more');
  await press('Save the set');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('50 sets already');
});

it.each(TEXT_LANGUAGES)('names every column, each otherwise (%s)', (language) => {
  const names = COLUMN_IDS.map((id) => columnName(id, language));
  expect(new Set(names).size).toBe(COLUMN_IDS.length);
});
