import type { Catalog } from './catalog';

/** The words of a person's own sets of columns for exports. */
export interface ColumnSetTexts {
  /** In the menu: opens the dialog. */
  open: string;
  /** In the menu: exports by a set. */
  use(name: string): string;
  title: string;
  hint: string;
  set: string;
  newSet: string;
  name: string;
  nameNeeded: string;
  columnsNeeded: string;
  choose: string;
  order: string;
  none: string;
  up(column: string): string;
  down(column: string): string;
  save: string;
  remove: string;
  close: string;
  csv: string;
  xlsx: string;
  saved(name: string): string;
  removed(name: string): string;
  full: string;
}

/** The words of own sets of columns in every language. Files have the columns' short names, whatever the language. */
export const COLUMN_SET_TEXTS: Catalog<ColumnSetTexts> = {
  en: {
    open: 'Own columns …',
    use: (name) => `${name} (CSV)`,
    title: 'Own columns',
    hint: 'A choice of columns under a name. Files have the columns’ short names, in this order.',
    set: 'Set of columns',
    newSet: 'New set',
    name: 'Name of the set',
    nameNeeded: 'Give it a name.',
    columnsNeeded: 'Choose at least one column.',
    choose: 'Columns',
    order: 'Order in the file',
    none: 'No column chosen yet.',
    up: (column) => `Move up: ${column}`,
    down: (column) => `Move down: ${column}`,
    save: 'Save the set',
    remove: 'Delete the set',
    close: 'Close',
    csv: 'Export as CSV',
    xlsx: 'Export as Excel workbook',
    saved: (name) => `“${name}” is saved; it stands in the export menu.`,
    removed: (name) => `“${name}” is deleted.`,
    full: 'There are 50 sets already. Delete one first.',
  },
  de: {
    open: 'Eigene Spalten …',
    use: (name) => `${name} (CSV)`,
    title: 'Eigene Spalten',
    hint: 'Eine Auswahl von Spalten unter einem Namen. Dateien haben die Kurznamen der Spalten, in dieser Reihenfolge.',
    set: 'Spaltensatz',
    newSet: 'Neuer Satz',
    name: 'Name des Satzes',
    nameNeeded: 'Bitte einen Namen geben.',
    columnsNeeded: 'Bitte mindestens eine Spalte wählen.',
    choose: 'Spalten',
    order: 'Reihenfolge in der Datei',
    none: 'Noch keine Spalte gewählt.',
    up: (column) => `Nach oben: ${column}`,
    down: (column) => `Nach unten: ${column}`,
    save: 'Satz speichern',
    remove: 'Satz löschen',
    close: 'Schließen',
    csv: 'Als CSV exportieren',
    xlsx: 'Als Excel-Mappe exportieren',
    saved: (name) => `„${name}“ ist gespeichert und steht im Exportmenü.`,
    removed: (name) => `„${name}“ ist gelöscht.`,
    full: 'Es gibt schon 50 Sätze. Bitte erst einen löschen.',
  },
  es: {
    open: 'Columnas propias …',
    use: (name) => `${name} (CSV)`,
    title: 'Columnas propias',
    hint: 'Una selección de columnas con un nombre. Los archivos llevan los nombres cortos de las columnas, en este orden.',
    set: 'Conjunto de columnas',
    newSet: 'Conjunto nuevo',
    name: 'Nombre del conjunto',
    nameNeeded: 'Póngale un nombre.',
    columnsNeeded: 'Elija al menos una columna.',
    choose: 'Columnas',
    order: 'Orden en el archivo',
    none: 'Aún no hay columnas elegidas.',
    up: (column) => `Subir: ${column}`,
    down: (column) => `Bajar: ${column}`,
    save: 'Guardar el conjunto',
    remove: 'Eliminar el conjunto',
    close: 'Cerrar',
    csv: 'Exportar como CSV',
    xlsx: 'Exportar como libro de Excel',
    saved: (name) => `«${name}» está guardado; aparece en el menú de exportación.`,
    removed: (name) => `«${name}» está eliminado.`,
    full: 'Ya hay 50 conjuntos. Elimine uno primero.',
  },
};
