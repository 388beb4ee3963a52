import { uniteComments } from '../comment-lists';
import { withoutDoubtful } from '../doubtful-counts';
import { attributeOf } from '../extract/dom';
import { countsAlone } from '../numbers/counts-alone';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { readEmbedded } from './embedded';
import { OBSERVED } from './observed';
import { placeThreads } from './place-threads';
import { readRendered } from './rendered-page';
import { readReply } from './replies';

/** What runs in Instagram's pages. */
export const instagramPage: PlatformPage = {
  id: 'instagram',
  navigationEvents: [],
  observed: OBSERVED,
  addressOf,
  languageOf: (document) => attributeOf(document.documentElement, 'lang')?.slice(0, 35) ?? null,
  numbersOf: countsAlone,
  readEmbedded,
  readReply,
  place: placeThreads,
  readRendered,
  uniteComments,
  withoutDoubtful,
};
