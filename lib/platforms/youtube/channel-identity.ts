import type { Identity } from '../../model/reading';
import { at, listAt, stringAt } from '../extract/json';
import { channelId, handleOf, namesInUrl } from './names';
import { textAt } from './text';

/** Who a browse reply or a channel page's data is about. `aliases` are the names of its legacy addresses. */
export interface ChannelIdentity extends Identity {
  aliases: readonly string[];
}

/** The rows of small print in the header of today's channel pages. */
const HEADER_ROWS =
  'header.pageHeaderRenderer.content.pageHeaderViewModel.metadata.contentMetadataViewModel.metadataRows';
/** The tabs of a channel page, each with the channel's id and address. */
export const TABS = 'contents.twoColumnBrowseResultsRenderer.tabs';

/**
 * Reads the identity out of a channel page's data. The id stands in several places, each enough alone; where two of them
 * name different channels the data is of nobody: null.
 */
export function channelIdentity(data: unknown): ChannelIdentity | null {
  const addresses = addressesOf(data).map(namesInUrl);
  const named = onlyOne([
    channelId(stringAt(data, 'metadata.channelMetadataRenderer.externalId')),
    ...addresses.map((names) => names.channelId),
    channelId(stringAt(data, 'header.c4TabbedHeaderRenderer.channelId')),
    ...tabEndpoints(data).map((endpoint) => channelId(stringAt(endpoint, 'browseId'))),
  ]);
  if (named === CONTRADICTION) return null;
  const id = named ?? browsedId(data);
  const handle =
    addresses.map((names) => names.handle).find((found) => found !== null) ??
    handleInHeader(data) ??
    handleOf(textAt(data, 'header.c4TabbedHeaderRenderer.channelHandleText'));
  if (id === null && handle === null) return null;
  return { handle, platformId: id, aliases: addresses.flatMap((names) => names.alias ?? []) };
}

/** The channel that the server says was asked for: it stands in every browse reply, also in one without a header. */
export function browsedId(data: unknown): string | null {
  for (const service of listAt(data, 'responseContext.serviceTrackingParams')) {
    for (const parameter of listAt(service, 'params')) {
      if (at(parameter, 'key') !== 'browse_id') continue;
      const id = channelId(stringAt(parameter, 'value'));
      if (id !== null) return id;
    }
  }
  return null;
}

/** The parts of the header's small print, all rows in one. */
export function headerParts(data: unknown): unknown[] {
  const rows = listAt(data, HEADER_ROWS);
  return rows.flatMap((row) => [...listAt(row, 'metadataParts')]);
}

function handleInHeader(data: unknown): string | null {
  for (const part of headerParts(data)) {
    const handle = handleOf(textAt(part, 'text'));
    if (handle !== null) return handle;
  }
  return null;
}

function tabEndpoints(data: unknown): unknown[] {
  return listAt(data, TABS).map(
    (tab) => at(tab, 'tabRenderer.endpoint.browseEndpoint') ?? at(tab, 'expandableTabRenderer.endpoint.browseEndpoint'),
  );
}

/** The channel's own addresses as its data names them, each once. */
function addressesOf(data: unknown): string[] {
  const urls = [
    stringAt(data, 'metadata.channelMetadataRenderer.vanityChannelUrl'),
    ...listAt(data, 'metadata.channelMetadataRenderer.ownerUrls'),
    stringAt(data, 'metadata.channelMetadataRenderer.channelUrl'),
    stringAt(data, 'microformat.microformatDataRenderer.urlCanonical'),
    ...tabEndpoints(data).map((endpoint) => stringAt(endpoint, 'canonicalBaseUrl')),
  ];
  return [...new Set(urls.filter((url) => typeof url === 'string'))];
}

const CONTRADICTION = Symbol('contradiction');

/** The one value that all say who say anything. */
function onlyOne(values: readonly (string | null)[]): string | null | typeof CONTRADICTION {
  const said = new Set(values.filter((value) => value !== null));
  if (said.size > 1) return CONTRADICTION;
  const [value = null] = said;
  return value;
}
