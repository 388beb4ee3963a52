import { notFound, notShown, readFact } from '../../model/facts';
import type { ProfileReading } from '../../model/reading';
import { blankProfile } from '../extract/blank';
import { attributeOf, textIn } from '../extract/dom';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { linkTarget } from './links';
import { partsIn, readCards, wholePosts } from './rendered-cards';
import { readRow } from './rows';
import { CHANNEL_HEADER, CHANNEL_NAME, CHECK_MARK, HEADER_LINK, SMALL_PRINT } from './selectors';

/**
 * What a rendered channel page says, named by the handle that its header shows. Nothing without one. Videos that the
 * page's embedded data give whole are left out.
 */
export function readRenderedChannel(page: Element, context: ReadContext, embedded: readonly Finding[]): Finding[] {
  const header = page.querySelector(CHANNEL_HEADER);
  if (header === null) return [];
  const row = readRow(partsIn(header.querySelector(SMALL_PRINT)), 'page: channel header', context);
  if (row.handle === null) return [];
  const identity = { handle: row.handle, platformId: null };
  const name = header.querySelector(CHANNEL_NAME);
  const link = header.querySelector(HEADER_LINK);
  const target = linkTarget(attributeOf(link, 'href'));
  const profile: ProfileReading = {
    ...blankProfile(identity),
    name: textFact(textIn(name), 'page: h1'),
    links: target === null ? notShown : readFact([target], textIn(link) ?? target, 'page: channel header'),
    // Without the picture it may still be on its way.
    verified: name?.querySelector(CHECK_MARK) ? readFact(true, 'shown', 'page: h1') : notFound,
    followers: row.followers,
    postCount: row.postCount,
  };
  const posts = readCards(page, identity, wholePosts(embedded, identity), context);
  return [finding('rendered', { kind: 'profile', ...identity, aliases: [] }, { state: 'ok', profile, posts })];
}
