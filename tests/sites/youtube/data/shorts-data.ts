import type { Channel, Video, World } from '../truth/channel';
import { shortCount } from '../wording/counts';
import { wordsIn } from '../wording/words';
import { channelEndpoint, videoEndpoint } from './endpoints';
import { content, type JsonObject, runs } from './json';
import { likeButton } from './like-button';

/** What lies over a Short: its buttons, owner and title. The numbers beside it are shortened. */
export function shortData(world: World, owner: Channel, video: Video): JsonObject {
  const words = wordsIn(world.language);
  const comments = video.comments === null ? undefined : shortCount(video.comments, 'views', world.language);
  return {
    currentVideoEndpoint: videoEndpoint(video),
    overlay: {
      reelPlayerOverlayRenderer: {
        style: 'REEL_PLAYER_OVERLAY_STYLE_SHORTS',
        buttonBar: {
          reelActionBarViewModel: {
            buttonViewModels: [
              { likeButtonViewModel: likeButton(video, world.language) },
              { buttonViewModel: { iconName: 'COMMENT', title: comments, accessibilityText: words.comments } },
            ],
          },
        },
        metapanel: {
          reelMetapanelViewModel: {
            metadataItems: [
              {
                reelChannelBarViewModel: {
                  channelName: {
                    ...content(`@${owner.handle}`),
                    commandRuns: [{ onTap: { innertubeCommand: channelEndpoint(owner) } }],
                  },
                },
              },
              { shortsVideoTitleViewModel: { text: content(video.title) } },
            ],
          },
        },
      },
    },
    engagementPanels: comments === undefined ? [] : [commentPanel(words.comments, comments)],
  };
}

function commentPanel(title: string, count: string): JsonObject {
  const header = { engagementPanelTitleHeaderRenderer: { title: runs(title), contextualInfo: runs(count) } };
  return { engagementPanelSectionListRenderer: { panelIdentifier: 'engagement-panel-comments-section', header } };
}
