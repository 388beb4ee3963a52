import { notShown } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { emailFact } from '../extract/email';
import { finding } from '../extract/findings';
import { at, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import { continuationItems } from './continuation';
import { countAt } from './counts';
import { each, ITEMS } from './each';
import { linkIn, linksFact } from './links';
import { channelId, channelIdInUrl, handleInUrl } from './names';
import type { Origin } from './origin';
import { textFactAt, textOf } from './text';

const PLACE = 'about panel';
const PANEL = 'showEngagementPanelEndpoint.engagementPanel.engagementPanelSectionListRenderer';

/**
 * What the About panel says, which loads when the person opens it: country, total views, links. Null where there is none in
 * the data. Its form is known from other programs, not from a captured reply.
 */
export function readAbout(data: unknown, { carrier }: Origin, context: ReadContext): Finding | null {
  const about = aboutIn(data);
  const url = stringAt(about, 'canonicalChannelUrl');
  const platformId = channelId(stringAt(about, 'channelId')) ?? channelIdInUrl(url);
  if (platformId === null) return null;
  const handle = handleInUrl(url) ?? handleInUrl(stringAt(about, 'displayCanonicalChannelUrl'));
  const bio = textFactAt(about, 'description', PLACE);
  const country = textFactAt(about, 'country', PLACE);
  return finding(
    carrier,
    { kind: 'profile', handle, platformId, aliases: [] },
    {
      profile: {
        ...blankProfile({ handle, platformId }),
        bio,
        email: emailFact(bio, `${PLACE}: description`),
        country: country.state === 'not-found' ? notShown : country,
        links: linksFact(linksIn(about), PLACE),
        followers: countAt(about, 'subscriberCountText', 'followers', PLACE, context),
        postCount: countAt(about, 'videoCountText', 'posts', PLACE, context),
        totalViews: countAt(about, 'viewCountText', 'views', PLACE, context),
      },
    },
  );
}

/** The panel's content: it comes in a panel that the page opened with, or as what an open panel loads. */
function aboutIn(data: unknown): unknown {
  const opened = each(data, 'onResponseReceivedEndpoints', `${PANEL}.content.sectionListRenderer.contents`, ITEMS);
  return [...opened, ...continuationItems(data)]
    .map((item) => at(item, 'aboutChannelRenderer.metadata.aboutChannelViewModel'))
    .find(Boolean);
}

function linksIn(about: unknown) {
  return each(about, 'links', 'channelExternalLinkViewModel.link').map((link) => linkIn(link) ?? textOf(link));
}
