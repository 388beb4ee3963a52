import type { SiteLanguage } from '../../site';
import type { Video } from '../truth/channel';
import { shortCount } from '../wording/counts';
import { wordsIn } from '../wording/words';
import type { JsonObject } from './json';

/** The button's two texts: the shown one and the label. With hidden likes both are only the word. */
export function likeTexts(video: Video, language: SiteLanguage): { title: string; label: string } {
  const words = wordsIn(language);
  if (video.likes === null) return { title: words.like, label: words.like };
  return { title: shortCount(video.likes, 'views', language), label: words.likeLabel(video.likes) };
}

/** The button with the likes, in the wrappings in which the platform keeps it. */
export function likeButton(video: Video, language: SiteLanguage): JsonObject {
  const { title, label } = likeTexts(video, language);
  const button = {
    buttonViewModel: { iconName: 'LIKE', title, accessibilityText: label, accessibilityId: 'id.video.like.button' },
  };
  return {
    likeButtonViewModel: {
      toggleButtonViewModel: {
        toggleButtonViewModel: {
          defaultButtonViewModel: button,
          toggledButtonViewModel: button,
          identifier: 'watch-like',
        },
      },
      likeStatusEntity: { likeStatus: 'INDIFFERENT' },
    },
  };
}
