import { uniteComments } from '../comment-lists';
import { withoutDoubtful } from '../doubtful-counts';
import { countsAlone } from '../numbers/counts-alone';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
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
  languageOf,
  numbersOf: countsAlone,
  readEmbedded,
  readReply,
  place: placeThreads,
  readRendered,
  uniteComments,
  withoutDoubtful,
};
