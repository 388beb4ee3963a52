import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, readFact } from '../../model/facts';
import type { ProfileReading } from '../../model/reading';
import { sameHandle } from '../assemble';
import { blankProfile } from '../extract/blank';
import { emailFact } from '../extract/email';
import { textFact } from '../extract/facts';
import { at, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import {
  type ChannelIdentity,
  HEADER,
  handleInHeader,
  headerParts,
  METADATA,
  MICROFORMAT,
  OLD_HEADER,
} from './channel-identity';
import { each } from './each';
import { linkIn, linksFact, linkTarget } from './links';
import { readRow, rowPart } from './rows';
import { textAt, textOf } from './text';

const BIO = 'channel: description';

/** What a channel page's header and metadata say of the channel; nothing of a header that shows another one's handle. */
export function readChannelHeader(page: unknown, identity: ChannelIdentity, context: ReadContext): ProfileReading {
  const shown = handleInHeader(page);
  const isAnother = shown !== null && !sameHandle(shown, identity.handle);
  const data = isAnother ? { metadata: at(page, 'metadata') } : page;
  const old = at(data, OLD_HEADER);
  const row = readRow(
    [
      ...headerParts(data).map(rowPart),
      ...[at(old, 'subscriberCountText'), at(old, 'videosCountText')].map((count) => ({
        text: textOf(count),
        label: stringAt(count, 'accessibility.accessibilityData.label'),
      })),
    ].filter((part) => part.text !== null || part.label !== null),
    'channel header: metadataRows',
    context,
  );
  const bio = textFact(stringAt(data, `${METADATA}.description`), BIO);
  return {
    ...blankProfile(identity),
    name: nameFact(data),
    bio,
    email: emailFact(bio, BIO),
    links: headerLinks(data),
    verified: verifiedFact(data),
    followers: row.followers,
    postCount: row.postCount,
  };
}

function nameFact(data: unknown): Fact<string> {
  const shown = textAt(data, `${HEADER}.title.dynamicTextViewModel.text`);
  if (shown !== null) return readFact(shown, shown, 'channel header: title');
  const title = stringAt(data, `${METADATA}.title`) ?? stringAt(data, 'header.pageHeaderRenderer.pageTitle');
  return textFact(title, 'channel: title');
}

/** Where these are told what other addresses are the channel's. Since 2026. */
const SAME_AS = `${MICROFORMAT}.channelProfileMicroformatDetails.profilePage.mainEntity.sameAs`;

/** All of the channel's links, or else the one that the header shows; all others stand in the About panel. */
function headerLinks(data: unknown): Fact<string[]> {
  const all = linksFact(each(data, SAME_AS).map(textOf), 'channel: sameAs');
  if (isRead(all)) return all;
  const attribution = at(data, `${HEADER}.attribution.attributionViewModel`);
  if (attribution === undefined) return at(data, HEADER) === undefined ? notFound : notShown;
  const text = at(attribution, 'text');
  const link = linkTarget(linkIn(text));
  return link === null ? notFound : readFact([link], textOf(text) ?? link, 'channel header: attribution');
}

function verifiedFact(data: unknown): Fact<boolean> {
  const title = at(data, `${HEADER}.title.dynamicTextViewModel.text`);
  return title === undefined ? badgeFact(at(data, OLD_HEADER)) : checkMarkFact(title, 'channel header: title');
}

/**
 * Whether a name carries the mark of a verified channel, or of an official artist: told by the picture and not by its
 * label, which is in the page's language. Pictures that aren't known say nothing; without any, the name has no mark.
 */
export function checkMarkFact(text: unknown, source: string): Fact<boolean> {
  if (textAt(text, 'content') === null) return notFound;
  const pictures = each(text, 'attachmentRuns').map((run) =>
    each(run, 'element.type.imageType.image.sources', 'clientResource.imageName').join(),
  );
  return markFact(pictures, /^(?:CHECK_CIRCLE|AUDIO_BADGE|MUSIC_FILLED)/, source);
}

/** The same for an owner with badges beside the name. */
export function badgeFact(owner: unknown): Fact<boolean> {
  if (textAt(owner, 'title') === null) return notFound;
  const styles = each(owner, 'badges').map((badge) => stringAt(badge, 'metadataBadgeRenderer.style') ?? '');
  return markFact(styles, /^BADGE_STYLE_TYPE_VERIFIED/, 'page data: owner badges');
}

/** A mark out of all marks that stand at its place. */
function markFact(marks: readonly string[], verified: RegExp, source: string): Fact<boolean> {
  const mark = marks.find((name) => verified.test(name));
  if (mark !== undefined) return readFact(true, mark, source);
  return marks.length === 0 ? readFact(false, 'no mark', source) : notFound;
}
