import type { Identity } from '../../model/reading';
import { at } from '../extract/json';
import { each } from './each';
import { channelId, handleOf, namesInUrl } from './names';
import { textAt } from './text';

/** Who a browse reply or a channel page's data is about. `aliases` are the names of its legacy addresses. */
export interface ChannelIdentity extends Identity {
  aliases: readonly string[];
}

/** The whole header of today's channel pages. */
export const HEADER = 'header.pageHeaderRenderer.content.pageHeaderViewModel';
/** The header until 2024, and what is left of it on the pages of channels that are gone. */
export const OLD_HEADER = 'header.c4TabbedHeaderRenderer';
/** What a channel page's data say to search engines. */
export const MICROFORMAT = 'microformat.microformatDataRenderer';
/** What stands in a channel page's data beside the header. */
export const METADATA = 'metadata.channelMetadataRenderer';
/** The tabs of a channel page, each with the channel's id and address. */
export const TABS = 'contents.twoColumnBrowseResultsRenderer.tabs';

/**
 * Reads the identity out of a channel page's data. The id stands in several places, each enough alone; where two of them
 * name different channels the data is of nobody: null.
 */
export function channelIdentity(data: unknown): ChannelIdentity | null {
  const endpoints = tabEndpoints(data);
  const addresses = addressesOf(data, endpoints).map(namesInUrl);
  const old = at(data, OLD_HEADER);
  const named = onlyOne([
    channelId(at(at(data, METADATA), 'externalId')),
    ...addresses.map((names) => names.channelId),
    channelId(at(old, 'channelId')),
    ...endpoints.map((endpoint) => channelId(at(endpoint, 'browseId'))),
  ]);
  if (named === CONTRADICTION) return null;
  const id = named ?? browsedId(data);
  const handle =
    addresses.map((names) => names.handle).find((found) => found !== null) ??
    handleInHeader(data) ??
    handleOf(textAt(old, 'channelHandleText'));
  if (id === null && handle === null) return null;
  return { handle, platformId: id, aliases: addresses.flatMap((names) => names.alias ?? []) };
}

/** The channel that the server says was asked for: it stands in every browse reply, also in one without a header. */
export function browsedId(data: unknown): string | null {
  const parameters = each(data, 'responseContext.serviceTrackingParams', 'params');
  const ids = parameters.map((parameter) =>
    at(parameter, 'key') === 'browse_id' ? channelId(at(parameter, 'value')) : null,
  );
  return ids.find((id) => id !== null) ?? null;
}

/** The parts of the header's small print, all rows in one. */
export function headerParts(data: unknown): unknown[] {
  return each(data, `${HEADER}.metadata.contentMetadataViewModel.metadataRows`, 'metadataParts');
}

/** The handle in the header's small print, null where there is none. */
export function handleInHeader(data: unknown): string | null {
  return (
    headerParts(data)
      .map((part) => handleOf(textAt(part, 'text')))
      .find((handle) => handle !== null) ?? null
  );
}

/** Where a tab has its endpoint. */
const ENDPOINTS = ['tabRenderer.endpoint.browseEndpoint', 'expandableTabRenderer.endpoint.browseEndpoint'];

function tabEndpoints(data: unknown): unknown[] {
  return ENDPOINTS.flatMap((path) => each(data, TABS, path));
}

/** Where the metadata have the channel's own addresses. */
const OWN_URLS = ['vanityChannelUrl', 'ownerUrls', 'channelUrl'];

/** The channel's own addresses as its data names them, each once. */
function addressesOf(data: unknown, endpoints: readonly unknown[]): string[] {
  const metadata = at(data, METADATA);
  const urls = [
    ...OWN_URLS.flatMap((key) => each(metadata, key)),
    at(data, `${MICROFORMAT}.urlCanonical`),
    ...endpoints.map((endpoint) => at(endpoint, 'canonicalBaseUrl')),
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
