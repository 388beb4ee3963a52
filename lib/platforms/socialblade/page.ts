import { attributeOf } from '../extract/dom';
import { uniteHistory } from '../history';
import { countsAlone } from '../numbers/counts-alone';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { OBSERVED } from './calls';
import { readEmbedded } from './embedded';
import { readRendered } from './rendered-page';
import { readReply } from './replies';
import { underNames } from './under-names';

/** What runs in Social Blade's pages. */
export const socialbladePage: PlatformPage = {
  id: 'socialblade',
  navigationEvents: [],
  observed: OBSERVED,
  addressOf,
  // The site is written in English; not all of its layouts say so.
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? 'en',
  numbersOf: countsAlone,
  readEmbedded,
  readReply,
  place: underNames,
  uniteHistory,
  readRendered,
};
