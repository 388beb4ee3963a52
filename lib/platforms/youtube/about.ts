import { notShown, parsedFact } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { emailFact } from '../extract/email';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { at, listAt, stringAt } from '../extract/json';
import type { Finding, ReadContext } from '../platform';
import type { Origin } from './browse';
import { countFact } from './counts';
import { linkTarget } from './links';
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
        email: emailFact(bio, 'about panel: description'),
        country: country === null ? notShown : textFact(country, source('country')),
        links: linksFact(about, source('links')),
        followers: count('subscriberCountText', 'followers'),
        postCount: count('videoCountText', 'posts'),
        totalViews: count('viewCountText', 'views'),
      },
    },
  );
}

function aboutIn(data: unknown): unknown {
  for (const endpoint of listAt(data, 'onResponseReceivedEndpoints')) {
    const sections = listAt(endpoint, `${PANEL}.content.sectionListRenderer.contents`);
    for (const item of sections.flatMap((section) => [...listAt(section, 'itemSectionRenderer.contents')])) {
      const about = at(item, 'aboutChannelRenderer.metadata.aboutChannelViewModel');
      if (about !== undefined) return about;
    }
  }
  return undefined;
}

function linksFact(about: unknown, source: string) {
  const shown = listAt(about, 'links').map((link) => textAt(link, 'channelExternalLinkViewModel.link'));
  const links = [...new Set(shown.flatMap((link) => linkTarget(link) ?? []))].slice(0, 50);
  return shown.length === 0 ? notShown : parsedFact(shown.join(' '), source, () => links);
}
