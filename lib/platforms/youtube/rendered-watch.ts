import { isRead, notFound, notShown, readFact, tightestCount, tightestPeriod } from '../../model/facts';
import type { Identity, PostReading, ProfileReading } from '../../model/reading';
import { blankProfile, NOBODY } from '../extract/blank';
import { allIn, attributeOf, firstTextIn, textIn, verbatimIn } from '../extract/dom';
import { ageFact, dateFact, notAhead, textFact } from '../extract/facts';
import { finding, namelessFinding } from '../extract/findings';
import type { Finding, ReadContext } from '../platform';
import { blankPost } from './blank-post';
import { buttonLikes, countFact, kindOf } from './counts';
import { channelIdInUrl, handleInUrl, videoId } from './names';
import { countedComments } from './rendered-comments';
import {
  DESCRIPTION,
  INFO_SPANS,
  INFO_TOOLTIP,
  LIKE_BUTTON,
  OWNER,
  OWNER_BADGES,
  OWNER_SUBSCRIBERS,
  VIDEO_TITLE,
  WATCH,
} from './selectors';
import { captionFact } from './text';

const TOOLTIP = 'page: tooltip';

/**
 * What a rendered watch page says of its video. The page names the video in attributes; where these are gone, nothing
 * proves whose numbers are on the screen, and none are read.
 */
export function readRenderedWatch(page: Element, context: ReadContext): Finding[] {
  const watch = page.querySelector(WATCH);
  if (watch === null) return [];
  const named = attributeOf(watch, 'video-id');
  const around = attributeOf(page, 'video-id');
  // While it turns to the next video, the page around names another than the element that holds the numbers.
  const id = around === null || around === named ? videoId(named) : null;
  const title = firstTextIn(watch, VIDEO_TITLE);
  if (title === null) return [];
  if (id === null) return (named ?? around) ? [] : [namelessFinding('rendered', 'layout-unknown')];
  const owner = ownerOf(watch, context);
  const post: PostReading = {
    ...readVideo(id, owner ?? NOBODY, watch, context),
    title: readFact(title, title, 'page: h1'),
    comments: countedComments(page, id, context),
  };
  return [finding('rendered', { kind: 'post', postId: id }, { state: 'ok', profile: owner, posts: [post] })];
}

function ownerOf(watch: Element, context: ReadContext): ProfileReading | null {
  const link = watch.querySelector(OWNER);
  const url = attributeOf(link, 'href');
  const identity: Identity = { handle: handleInUrl(url), platformId: channelIdInUrl(url) };
  if (identity.handle === null && identity.platformId === null) return null;
  const subscribers = watch.querySelector(OWNER_SUBSCRIBERS);
  const badges = watch.querySelector(OWNER_BADGES);
  return {
    ...blankProfile(identity),
    name: textFact(textIn(link), 'page: owner'),
    verified: badges?.querySelector('badge-shape') ? readFact(true, 'shown', 'page: owner badges') : notFound,
    followers: tightestCount(
      countFact(textIn(subscribers), 'followers', 'page: #owner-sub-count', context),
      countFact(attributeOf(subscribers, 'aria-label'), 'followers', 'page: #owner-sub-count[aria-label]', context),
    ),
  };
}

function readVideo(id: string, author: Identity, watch: Element, context: ReadContext): PostReading {
  const tooltip = (firstTextIn(watch, INFO_TOOLTIP) ?? '').split('•').map((part) => part.trim());
  const spans = allIn(watch, INFO_SPANS).flatMap((span) => textIn(span) ?? []);
  const kinds = [...tooltip, ...spans].map((text) => kindOf(text, context));
  const isLive = kinds.includes('viewers');
  const button = watch.querySelector(LIKE_BUTTON);
  const description = verbatimIn(watch.querySelector(DESCRIPTION));
  return {
    ...blankPost(id, author, isLive ? 'live' : 'video'),
    // A folded description is cut, so it isn't taken for the whole.
    caption: captionFact(description?.trim() ? description : null, 'page: description'),
    publishedAt: publishedFact(tooltip, spans, context),
    ...buttonLikes(attributeOf(button, 'aria-label'), textIn(button), 'page: like button', context),
    views: isLive
      ? notShown
      : tightestCount(
          ...tooltip.map((text) => viewsFact(text, TOOLTIP, context)),
          ...spans.map((text) => viewsFact(text, 'page: #info', context)),
        ),
    paidPartnership: notFound,
    durationSeconds: notFound,
  };
}

function viewsFact(text: string, source: string, context: ReadContext) {
  return kindOf(text, context) === 'views' ? countFact(text, 'views', source, context) : notFound;
}

function publishedFact(tooltip: readonly string[], spans: readonly string[], context: ReadContext) {
  const dates = tooltip.map((text) => dateFact(text, TOOLTIP, context));
  const ages = spans.map((text) => ageFact(text, 'page: #info', context));
  return notAhead(tightestPeriod(...[...dates, ...ages].filter((fact) => isRead(fact))), context);
}
