import { at } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { type Origin, readBrowse } from './browse';
import { readComments } from './comments';
import { readPlayer } from './player';
import { readSearch } from './search';
import { isWatchData, readWatch } from './watch';

/**
 * What an object of page data says, told by its content: the same object comes embedded in a document and as a reply.
 * Nothing for objects of other kinds.
 */
export function readData(data: unknown, origin: Origin, context: ReadContext): Finding[] {
  if (isWatchData(data)) return readWatch(data, origin.carrier, context);
  if (at(data, 'contents.twoColumnSearchResultsRenderer') !== undefined)
    return readSearch(data, origin.carrier, context);
  if (at(data, 'frameworkUpdates.entityBatchUpdate') !== undefined && at(data, 'contents') === undefined)
    return readComments(data, origin.carrier, context);
  if (at(data, 'videoDetails') !== undefined || at(data, 'playabilityStatus') !== undefined)
    return readPlayer(data, origin, context);
  return readBrowse(data, origin, context);
}
