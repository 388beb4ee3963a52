import { attributeOf } from '../extract/dom';
import { numberReader } from '../numbers/number-reader';
import type { PageBase } from '../platform';
import { addressOf } from './address';
import { OBSERVED } from './observed';

/** What all of YouTube's pages have. */
export const youtubeBase: PageBase = {
  id: 'youtube',
  navigationEvents: ['yt-navigate-start', 'yt-navigate-finish', 'yt-page-data-updated'],
  observed: OBSERVED,
  addressOf,
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? null,
  numbersOf: numberReader,
  partAt({ kind }) {
    if (kind === 'post') return 'post';
    return kind === 'profile' || kind === 'search' ? 'channel' : null;
  },
  partOfReply: (url) => (/\/(?:browse|search)\b/.test(url) ? 'channel' : 'post'),
};
