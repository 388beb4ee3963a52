import type { Catalog } from './catalog';
import { creatorDe } from './dashboard-creator-de';
import { creatorEn } from './dashboard-creator-en';
import { creatorEs } from './dashboard-creator-es';

/** The texts of one creator's page, its charts and the comparison. */
export type CreatorTexts = typeof creatorEn;

/** The creator page's texts in every language. */
export const CREATOR_TEXTS: Catalog<CreatorTexts> = { en: creatorEn, de: creatorDe, es: creatorEs };
