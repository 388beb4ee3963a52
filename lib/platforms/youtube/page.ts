import { numberReader } from '../numbers/number-reader';
import type { PlatformPage } from '../platform';
import { addressOf } from './address';
import { readEmbedded } from './embedded';
import { languageOf } from './language';
import { OBSERVED } from './observed';
import { readRendered } from './rendered-page';
import { readReply } from './replies';

/** What runs in YouTube's pages. */
export const youtubePage: PlatformPage = {
  id: 'youtube',
  navigationEvents: ['yt-navigate-start', 'yt-navigate-finish', 'yt-page-data-updated'],
  observed: OBSERVED,
  addressOf,
  languageOf,
  numbersOf: numberReader,
  readEmbedded,
  readReply,
  readRendered,
};
