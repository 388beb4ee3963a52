import type { Assessment, TextLanguages } from '../model/assessment';
import { readValue } from '../model/facts';
import { sampled } from './comments/sample';
import { COMMENT_RULES } from './comments/suspicion';
import { languageOfText, TOLD_LANGUAGES } from './comments/text-language';
import type { Examined } from './evidence';
import { languageTag } from './languages';
import { RULES } from './rules';
import { searchable, wordFinder } from './words-found';

/**
 * How what was read fits the campaign's brief, apart from whether it is authentic: posts on topic, markets named, the
 * languages of profile, posts and comments, the tier wanted. Null without a brand profile that says something.
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
    postLanguages: textLanguages(texts.slice(0, RULES.typicalPosts.value), languages, RULES.fewestPosts.value),
    commentLanguages: textLanguages(audienceTexts(evidence), languages, COMMENT_RULES.fewestComments.value),
    hasWantedTier: tiers.length === 0 || tierId === null ? null : tiers.includes(tierId),
  };
}

/** What others than the creator wrote, a sample of it. */
function audienceTexts({ known }: Examined): string[] {
  const others = sampled(known.comments.filter(({ comment }) => comment.byCreator !== true));
  return others.map(({ comment }) => comment.text);
}

/** Languages that share most words: by them alone, a text in one is taken for the other as often as not. */
const ALIKE: readonly (readonly string[])[] = [['id', 'ms']];

/** The languages of texts beside those wanted; `fewest` must have one that can be told. Null where none is wanted. */
function textLanguages(texts: readonly string[], languages: readonly string[], fewest: number): TextLanguages | null {
  if (languages.length === 0) return null;
  const counts = new Map<string, number>();
  for (const text of texts) {
    const tag = languageOfText(text);
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const found = [...counts].map(([tag, n]) => ({ tag, n })).sort((a, b) => b.n - a.n || (a.tag < b.tag ? -1 : 1));
  const told = found.reduce((sum, { n }) => sum + n, 0);
  const wanted = languages.map(languageTag);
  const counted = new Set([...wanted, ...ALIKE.filter((pair) => pair.some((tag) => wanted.includes(tag))).flat()]);
  const isTellable = wanted.every((tag) => tag !== null && TOLD_LANGUAGES.has(tag));
  const state = !isTellable ? 'not-tellable' : told < fewest ? 'not-enough-data' : 'told';
  return {
    texts: texts.filter((text) => /\p{L}/u.test(text)).length,
    told,
    languages: found.slice(0, 5),
    state,
    wanted: state === 'told' ? found.reduce((sum, { tag, n }) => sum + (counted.has(tag) ? n : 0), 0) : null,
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
