import { finding } from '../extract/findings';
import { at } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { continuationItems } from './continuation';
import { each, ITEMS } from './each';
import { readGridItem } from './grid-items';

const PAGE = 'contents.twoColumnSearchResultsRenderer';
const RESULTS = `${PAGE}.primaryContents.sectionListRenderer.contents`;

/** Whether data are of a search page, or of what it loads when it is scrolled. */
export function isSearchData(data: unknown): boolean {
  return at(data, PAGE) !== undefined || at(data, 'onResponseReceivedCommands') !== undefined;
}

/** What a search page's data list: videos with the channels that they name. Channels in the list are no posts. */
export function readSearch(data: unknown, carrier: Finding['carrier'], context: ReadContext): Finding[] {
  const sections = [...each(data, RESULTS), ...continuationItems(data)];
  const items = sections.flatMap((section) => each(section, ITEMS));
  const posts = items.flatMap((item) => readGridItem(item, null, context) ?? []);
  return [finding(carrier, { kind: 'list', of: 'search' }, { state: 'ok', posts })];
}
