import { uniteComments } from '../comment-lists';
import type { PlatformPage } from '../platform';
import { youtubeBase } from './base';
import { readChannelData, readChannelError } from './channel-part';
import { languageOf } from './language';
import { readPostData, readShownPost } from './post-part';
import { readersOf } from './readers';
import { readShownChannel } from './rendered-channel-page';

/** All that reads YouTube's pages, in one. What runs in a page is the base with the parts that it needs. */
export const youtubePage: PlatformPage = {
  ...youtubeBase,
  uniteComments,
  // A saved part of a page may have lost what says its language.
  languageOf,
  ...readersOf(
    (data, origin, context) => readPostData(data, origin, context) ?? readChannelData(data, origin, context),
    (page, address, context, embedded) =>
      address.kind === 'post'
        ? readShownPost(page, address, context, embedded)
        : readShownChannel(page, context, embedded),
    readChannelError,
  ),
};
