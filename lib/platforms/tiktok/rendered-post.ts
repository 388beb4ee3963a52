import type { Fact } from '../../model/fact';
import { isRead, notFound, parsedFact, readFact } from '../../model/facts';
import type { PostReading } from '../../model/reading';
import { blankPost, blankProfile } from '../extract/blank';
import { onlyOne, textIn } from '../extract/dom';
import { finding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { postUrl } from './address';
import { shownCount } from './counts';
import { pageWord } from './page-words';
import { placeOfPost } from './rendered-place';
import { COMMENTS, DESCRIPTION, LIKES, PAID_TAG, SAVES, SHARES, UNNAMED_COUNT } from './selectors';

/** What a rendered page says of the post `id`, where one place on it is this post's and nobody else's. */
export function readRenderedPost(document: Document, id: string, context: ReadContext): Finding[] {
  const place = placeOfPost(document, id);
  if (place === null) return [];
  const { element, handle, isPhoto } = place;
  const author = { handle, platformId: null };
  const count = (selector: string, source: string) => shownCount(textIn(onlyOne(element, selector)), source, context);
  const likes = count(LIKES, 'page: like-count');
  const post: PostReading = {
    // How many pictures a photo post has isn't told.
    ...blankPost(id, postUrl(handle, id, isPhoto), author, isPhoto ? 'other' : 'video'),
    likes,
    likesHidden: isRead(likes) ? readFact(false, likes.raw, likes.source) : notFound,
    comments: count(COMMENTS, 'page: comment-count'),
    shares: count(SHARES, 'page: share-count'),
    saves: count(onlyOne(element, SHARES) ? `${SAVES}, ${UNNAMED_COUNT}` : SAVES, 'page: saves'),
    paidPartnership: paidFact(element),
  };
  return [
    finding('rendered', { kind: 'post', postId: id }, { state: 'ok', profile: blankProfile(author), posts: [post] }),
  ];
}

/** Tags of another kind: for a share in what is sold, in two countries, and for an author's own brand. Seen 2025-12. */
const OTHER_TAGS = [
  'bc_disclosure_tag_ecommerce_us',
  'bc_disclosure_tag_ecommerce_uk',
  'tcm_closedLoop_commercialContent_brandOrganic_videoTag',
];

/** The same as English pages write them, where the document doesn't say. */
const OTHER_TAG = /promotional content|commission/i;

/** The platform tells of paid posts by the tag alone: without one, a post whose text is shown is told to be none. */
function paidFact(element: Element): Fact<boolean> {
  const source = 'page: sponsored-tag';
  const tag = element.querySelector(PAID_TAG);
  if (tag) return parsedFact(textIn(tag) ?? 'shown', source, (text) => (isOtherTag(text, tag) ? null : true));
  return element.querySelector(DESCRIPTION) ? readFact(false, 'no tag', source) : notFound;
}

function isOtherTag(text: string, tag: Element): boolean {
  return OTHER_TAG.test(text) || OTHER_TAGS.some((key) => pageWord(tag, key) === text);
}
