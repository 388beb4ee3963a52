import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { tightestCount } from '../../model/facts';
import type { Identity, ProfileReading } from '../../model/reading';
import { sameIdentity } from '../assemble';
import { blankProfile } from '../extract/blank';
import { at, listAt, stringAt } from '../extract/json';
import type { ReadContext } from '../platform';
import { badgeFact, checkMarkFact } from './channel-header';
import { countAt } from './counts';
import { COLLABORATORS, channelAt, channelInText } from './endpoints';
import { channelId } from './names';
import { readRow } from './rows';
import { textAt, textFactAt } from './text';

/**
 * Who published a video, as its watch page says: one owner, or for a collaboration the owners in the list of a dialog.
 * The first is the video's author. Empty where nobody is named.
 */
export function readOwners(secondaryInfo: unknown, descriptionHeader: unknown, context: ReadContext): ProfileReading[] {
  const owner = at(secondaryInfo, 'owner.videoOwnerRenderer');
  const main = channelAt(at(descriptionHeader, 'channelNavigationEndpoint'));
  const listed = listAt(owner, `navigationEndpoint.${COLLABORATORS}`);
  if (listed.length > 0) {
    return collaborators(
      listed.map((item) => collaborator(at(item, 'listItemViewModel'), context)),
      main,
    );
  }
  const single = singleOwner(owner, main, stringAt(secondaryInfo, SUBSCRIBE_ID), context);
  return single === null ? [] : [single];
}

/** The owners of a collaboration, the author first: the channel that the description names. Without it nobody is told. */
function collaborators(listed: readonly (ProfileReading | null)[], main: Identity | null): ProfileReading[] {
  if (main === null) return [];
  const owners = listed.filter((owner) => owner !== null);
  const author = owners.find((owner) => sameIdentity(owner, main)) ?? blankProfile(main);
  return [author, ...owners.filter((owner) => owner !== author)];
}

const LIST = 'page data: collaborators';
const SUBSCRIBE_ID = 'subscribeButton.subscribeButtonRenderer.channelId';

function singleOwner(
  owner: unknown,
  main: Identity | null,
  subscribeId: string | null,
  context: ReadContext,
): ProfileReading | null {
  const named = channelAt(at(owner, 'navigationEndpoint')) ?? channelInText(at(owner, 'title')) ?? main;
  const platformId = named?.platformId ?? channelId(subscribeId);
  const handle = named?.handle ?? (main?.platformId === platformId ? (main?.handle ?? null) : null);
  if (platformId === null && handle === null) return null;
  return {
    ...blankProfile({ handle, platformId }),
    name: textFactAt(owner, 'title', 'page data: owner'),
    verified: badgeFact(owner),
    followers: subscribersFact(owner, context),
  };
}

function subscribersFact(owner: unknown, context: ReadContext): Fact<Count> {
  return tightestCount(
    ...['', '.accessibility.accessibilityData.label'].map((more) =>
      countAt(owner, `subscriberCountText${more}`, 'followers', 'page data', context),
    ),
  );
}

/** One owner of a collaboration: "@handle • 3.9m subscribers" under the name, wrapped in marks of direction. */
function collaborator(item: unknown, context: ReadContext): ProfileReading | null {
  const parts = (textAt(item, 'subtitle') ?? '').split('•').map((text) => ({ text, label: null }));
  const row = readRow(parts, LIST, context);
  const link = channelInText(at(item, 'title'));
  const avatar = channelAt(at(item, 'leadingAccessory.avatarViewModel.endpoint.innertubeCommand'));
  const platformId = link?.platformId ?? avatar?.platformId ?? null;
  const handle = row.handle ?? link?.handle ?? avatar?.handle ?? null;
  if (platformId === null && handle === null) return null;
  return {
    ...blankProfile({ handle, platformId }),
    name: textFactAt(item, 'title', LIST),
    verified: checkMarkFact(at(item, 'title'), LIST),
    followers: row.followers,
  };
}
