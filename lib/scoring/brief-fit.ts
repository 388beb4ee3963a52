import type { Assessment } from '../model/assessment';
import { readValue } from '../model/facts';
import type { Examined } from './evidence';
import { languageTag } from './languages';
import { searchable, wordFinder } from './words-found';

/**
 * How what was read fits the campaign's brief, apart from whether it is authentic: posts on topic, markets and languages
 * named, the tier wanted. Null without a brand profile that says something.
 */
export function briefFit(evidence: Examined, tierId: string | null): BriefFit | null {
  const brand = evidence.campaign?.brand;
  if (!brand) return null;
  const { nicheWords, markets, languages, tiers } = brand;
  if (nicheWords.length + markets.length + languages.length + tiers.length === 0) return null;
  const texts = evidence.posts.flatMap(({ words }) => (words === '' ? [] : words));
  const { bio, country, language } = evidence.known.creator.profile;
  const profileText = [readValue(bio), readValue(country)].filter((part) => part !== null).join('\n');
  const findNiche = wordFinder(nicheWords);
  const onTopic = texts.filter((text) => findNiche(text).length > 0).length;
  const shownLanguage = readValue(language);
  return {
    posts: texts.length,
    onTopic: nicheWords.length === 0 ? null : onTopic,
    says: nicheWords.length === 0 ? null : `${onTopic} of ${texts.length} posts on topic.`,
    marketsNamed: [...wordFinder(markets)([searchable(profileText), ...texts].join('\n'))],
    hasWantedLanguage: shownLanguage === null ? null : isWanted(languages, shownLanguage),
    hasWantedTier: tiers.length === 0 || tierId === null ? null : tiers.includes(tierId),
  };
}

/** Whether a language is among those wanted, however either is named; null where none is, or one isn't understood. */
function isWanted(languages: readonly string[], shown: string): boolean | null {
  const tag = languageTag(shown);
  if (languages.length === 0 || tag === null) return null;
  const wanted = languages.map(languageTag);
  if (wanted.includes(tag)) return true;
  return wanted.includes(null) ? null : false;
}

type BriefFit = NonNullable<NonNullable<Assessment['details']>['briefFit']>;
