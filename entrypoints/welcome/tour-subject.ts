import type { TourViewProps } from '@/components/tour/TourView';
import { answeredQuestions } from '@/lib/checklist/answered';
import { questionsOf } from '@/lib/checklist/questions';
import { readValue } from '@/lib/model/facts';
import { DEFAULT_CAMPAIGN } from '@/lib/model/shortlist';
import { platforms } from '@/lib/platforms/registry';
import { sampleCreators } from '@/lib/sample/sample-creators';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { textsFor } from '@/lib/texts/catalog';
import { TOUR_TEXTS } from '@/lib/texts/tour';
import { creatorCard } from '@/lib/views/build-card-view';
import { formatCount } from '@/lib/views/format';
import { creatorName } from '@/lib/views/summary';

/** The sample's creator whom the tour is about: one of whom there is something to look at. */
const HANDLE = 'fiete.brausewind';

/** What the tour shows. */
export type TourSubject = Pick<TourViewProps, 'profile' | 'card' | 'questions'>;

/**
 * A creator of the sample, scored by the same rules and shown in the same words as every other. `now` is in milliseconds
 * since 1970. Null where the sample has no such creator.
 */
export function tourSubject(locale: string, now: number): TourSubject | null {
  // The made-up profile speaks of followers.
  const platform = platforms.find(({ namedBy, traits }) => namedBy !== null && traits.followersNoun === 'followers');
  const sample = platform && sampleCreators([{ id: platform.id, kind: 'video' }], now);
  const known = sample?.find(({ creator }) => creator.profile.handle === HANDLE);
  if (!platform || !known) return null;
  const { profile } = known.creator;
  const assessment = assess({ known, traits: platform.traits, now, seed: RESAMPLING_SEED });
  const cardWith = (isSaved: boolean) =>
    creatorCard(
      { url: location.href, locale, theme: null, corner: 'bottom-right', now },
      {
        known,
        assessment,
        standing: {
          campaign: DEFAULT_CAMPAIGN.name,
          entry: isSaved ? { stage: 'found', reason: null, decision: null, changedAt: now } : null,
          earlier: [],
        },
        platformLabel: textsFor(TOUR_TEXTS, locale).profile.label,
        traits: platform.traits,
        replies: 'on',
        historyUrl: null,
      },
    );
  const cards = { saved: cardWith(true), unsaved: cardWith(false) };
  const [followers, posts] = [profile.followers, profile.postCount].map(readValue);
  return {
    profile: {
      name: creatorName(known.creator),
      handle: profile.handle ?? '',
      bio: readValue(profile.bio) ?? '',
      followers: followers ? formatCount(followers, locale) : '',
      posts: posts ? formatCount(posts, locale) : '',
    },
    card: (isSaved) => (isSaved ? cards.saved : cards.unsaved),
    questions: (template, answers) =>
      answeredQuestions(questionsOf(template, []), answers, { assessment, known, campaign: null }),
  };
}
