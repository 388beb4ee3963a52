import { at } from '../extract/json';
import { readBrowse } from './browse';
import type { DataReader, ShownReader } from './origin';
import { readersOf } from './readers';
import { readShownChannel } from './rendered-channel-page';
import { readSearch } from './search';

/** What an object of the data of channels' and search pages says, told by its content. */
export const readChannelData: DataReader = (data, origin, context) =>
  at(data, 'contents.twoColumnSearchResultsRenderer') !== undefined
    ? readSearch(data, origin.carrier, context)
    : readBrowse(data, origin, context);

/** What a channel's page shows; nothing on other pages. */
const readShown: ShownReader = (page, address, context, embedded) =>
  address.kind === 'profile' ? readShownChannel(page, context, embedded) : [];

/** Reads channels and search results. */
export const channelPart = readersOf(readChannelData, readShown);
