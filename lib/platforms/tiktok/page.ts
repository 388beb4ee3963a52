import { uniteComments } from '../comment-lists';
import { withoutDoubtful } from '../doubtful-counts';
import { countsAlone } from '../numbers/counts-alone';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';

/** What runs in TikTok's pages. */
export const tiktokPage: PlatformPage = {
  id: 'tiktok',
  // The app goes from page to page by the history alone and tells nobody.
  navigationEvents: [],
  observed: OBSERVED,
  addressOf,
  languageOf,
  numbersOf: countsAlone,
  readEmbedded,
  readReply,
  readRendered,
  uniteComments,
  withoutDoubtful,
};
