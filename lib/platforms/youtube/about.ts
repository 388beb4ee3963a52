import { notShown } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import type { Origin } from './browse';
import { emailFact } from './channel-header';
import { countFact } from './counts';
import { each } from './each';
import { linksFact } from './links';
import { channelId, channelIdInUrl, handleInUrl } from './names';
import { textAt } from './text';

const PANEL = 'showEngagementPanelEndpoint.engagementPanel.engagementPanelSectionListRenderer';

/**
 * What the About panel says, which loads when the person opens it: country, total views, links. Null where the reply is
 * no About panel. Its form is known from other programs, not from a captured reply.
 */
export function readAbout(data: unknown, { carrier }: Origin, context: ReadContext): Finding | null {
  const about = aboutIn(data);
  const url = stringAt(about, 'canonicalChannelUrl');
  const platformId = channelId(stringAt(about, 'channelId')) ?? channelIdInUrl(url);
  if (about === undefined || platformId === null) return null;
  const handle = handleInUrl(url) ?? handleInUrl(stringAt(about, 'displayCanonicalChannelUrl'));
  const source = (key: string) => `about panel: ${key}`;
  const count = (key: string, kind: 'followers' | 'posts' | 'views') =>
    countFact(textAt(about, key), kind, source(key), context);
  const bio = textFact(textAt(about, 'description'), source('description'));
  const country = textAt(about, 'country');
  return finding(
    carrier,
    { kind: 'profile', handle, platformId, aliases: [] },
    {
      profile: {
        ...blankProfile({ handle, platformId }),
        bio,
        email: emailFact(bio),
        country: country === null ? notShown : textFact(country, source('country')),
        links: linksFact(linksIn(about), source('links')),
        followers: count('subscriberCountText', 'followers'),
        postCount: count('videoCountText', 'posts'),
        totalViews: count('viewCountText', 'views'),
      },
    },
  );
}

function aboutIn(data: unknown): unknown {
  const [about] = each(
    data,
    'onResponseReceivedEndpoints',
    `${PANEL}.content.sectionListRenderer.contents`,
    'itemSectionRenderer.contents',
    'aboutChannelRenderer.metadata.aboutChannelViewModel',
  );
  return about;
}

function linksIn(about: unknown) {
  return each(about, 'links').map((link) => textAt(link, 'channelExternalLinkViewModel.link'));
}
