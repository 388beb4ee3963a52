import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { each } from './each';
import { readGridItem } from './grid-items';

const RESULTS = 'contents.twoColumnSearchResultsRenderer.primaryContents.sectionListRenderer.contents';

/** What a search page's data list: videos with the channels that they name. Channels in the list are no posts. */
export function readSearch(data: unknown, carrier: Finding['carrier'], context: ReadContext): Finding[] {
  const items = each(data, RESULTS, 'itemSectionRenderer.contents');
  const posts = items.flatMap((item) => readGridItem(item, null, context) ?? []);
  return [finding(carrier, { kind: 'list', of: 'search' }, { state: 'ok', posts })];
}
