import { uniteComments } from '../comment-lists';
import { at } from '../extract/json';
import type { Finding, PageReaders, ReadContext } from '../platform';
import { readComments } from './comments';
import type { Origin, ShownReader } from './origin';
import { readPlayer } from './player';
import { readersOf } from './readers';
import { readRenderedComments } from './rendered-comments';
import { readRenderedShort } from './rendered-shorts';
import { readRenderedWatch } from './rendered-watch';
import { isWatchData, readWatch } from './watch';

/** What an object of the data of a video's page says, told by its content; null for objects of other kinds. */
export function readPostData(data: unknown, origin: Origin, context: ReadContext): Finding[] | null {
  if (isWatchData(data)) return readWatch(data, origin.carrier, context);
  if (at(data, 'contents') === undefined && at(data, 'frameworkUpdates.entityBatchUpdate') !== undefined)
    return readComments(data, origin.carrier, context);
  if (at(data, 'videoDetails') !== undefined || at(data, 'playabilityStatus') !== undefined)
    return readPlayer(data, origin, context);
  return null;
}

/** What the page of a video or Short shows, with its comments; nothing on other pages. */
export const readShownPost: ShownReader = (page, address, context) => {
  if (address.kind !== 'post') return [];
  if (page.localName === 'ytd-shorts')
    return [...readRenderedShort(page, context), ...readRenderedComments(page, context)];
  if (page.localName !== 'ytd-watch-flexy') return [];
  return [...readRenderedWatch(page, context), ...readRenderedComments(page, context)];
};

/** Reads videos, Shorts and their comments. */
export const postPart: PageReaders = {
  ...readersOf((data, origin, context) => readPostData(data, origin, context) ?? [], readShownPost),
  uniteComments,
};
