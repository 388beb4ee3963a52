import type { Catalog } from './catalog';
import { importDe } from './dashboard-import-de';
import { importEn } from './dashboard-import-en';
import { importEs } from './dashboard-import-es';

/** The texts of the import. */
export type ImportTexts = typeof importEn;

/** The import's texts in every language. */
export const IMPORT_TEXTS: Catalog<ImportTexts> = { en: importEn, de: importDe, es: importEs };
