import type { Catalog } from './catalog';
import { listDe } from './dashboard-list-de';
import { listEn } from './dashboard-list-en';
import { listEs } from './dashboard-list-es';

/** The texts of the dashboard's table of creators. */
export type ListTexts = typeof listEn;

/** The table's texts in every language. */
export const LIST_TEXTS: Catalog<ListTexts> = { en: listEn, de: listDe, es: listEs };
