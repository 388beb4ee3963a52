import { namelessFinding } from '../extract/findings';
import { readBrowse } from './browse';
import type { DataReader, ErrorReader, ShownReader } from './origin';
import { readersOf } from './readers';
import { readShownChannel } from './rendered-channel-page';
import { isSearchData, readSearch } from './search';

/** What an object of the data of channels' and search pages says, told by its content. */
export const readChannelData: DataReader = (data, origin, context) =>
  isSearchData(data) ? readSearch(data, origin.carrier, context) : readBrowse(data, origin, context);

/** What a channel's page shows; nothing on other pages. */
const readShown: ShownReader = (page, address, context, embedded) =>
  address.kind === 'profile' ? readShownChannel(page, context, embedded) : [];

/** An error body names nobody: 400 answers an id that can't be, 404 a handle that nobody has. */
export const readChannelError: ErrorReader = (code) => {
  if (code === 400 || code === 404) return [namelessFinding('reply', 'not-found')];
  return code === 429 ? [namelessFinding('reply', 'throttled')] : [];
};

/** Reads channels and search results. */
export const channelPart = readersOf(readChannelData, readShown, readChannelError);
