import { readComment } from '../../lib/scoring/comments/comment-text';
import { judgeGeneric } from '../../lib/scoring/comments/generic';
import { hashOf } from '../../lib/scoring/comments/hash';
import { foldWord, LANGUAGES } from '../../lib/scoring/comments/lexicon';
import { backgroundKey, type PackedData, packWeights } from '../../lib/scoring/comments/packed-data';
import { promotionIn } from '../../lib/scoring/comments/promotion';
import { countMarks, type SectionCounts } from '../../lib/scoring/comments/section-counts';
import { RUNS, SLOTS, spamFeatures } from '../../lib/scoring/comments/spam-features';
import type { LabelledComment } from './comments-datasets';
import { type Example, trainLinearModel } from './comments-linear-model';
import { type CleanSection, learnNorms } from './comments-norms';

/** The length of the sections that norms are learnt from; shorter ends of an account's comments are left out. */
const SECTION = { length: 40, least: 20 } as const;
const SPAM_COST = 4;
/** A word is common where each of two unlike platforms has it in as many comments. */
const COMMON_IN = 2;

/** An untouched section with its source. */
export type SourcedSection = CleanSection & { source: string };

/** Cuts the comments of each account or video, spam left out, into sections and counts their marks. */
export function cleanSections(
  comments: readonly LabelledComment[],
  background: PackedData['background'],
): SourcedSection[] {
  const groups = new Map<string, LabelledComment[]>();
  for (const comment of comments) {
    if (comment.isSpam === true) continue;
    const key = `${comment.source}/${comment.group}`;
    const own = groups.get(key);
    if (own) own.push(comment);
    else groups.set(key, [comment]);
  }
  return [...groups.values()].flatMap((own) => {
    const sections: SourcedSection[] = [];
    for (let from = 0; from + SECTION.least <= own.length; from += SECTION.length) {
      const part = own.slice(from, from + SECTION.length);
      const [first] = part;
      if (!first) continue;
      const { platform, language, group, source, year } = first;
      const counts = countOf(
        part.map(({ text }) => text),
        language,
        background,
      );
      sections.push({ platform, language, group, source, year, counts });
    }
    return sections;
  });
}

/** The marks of a section of texts. */
export function countOf(
  texts: readonly string[],
  language: string,
  background: PackedData['background'],
): SectionCounts {
  const informationOf = (hash: number) => {
    const tenths = background[backgroundKey(hash)];
    return tenths === undefined ? null : tenths / 10;
  };
  const judged = texts
    .filter((text) => text.trim() !== '')
    .map((raw) => {
      const text = readComment(raw);
      return { text, ...judgeGeneric(text, new Set(), informationOf, LANGUAGES.includes(language)) };
    });
  return countMarks(judged, language);
}

/** The platforms that have labelled examples, in the order of their blocks of buckets. */
const SPAM_PLATFORMS: readonly string[] = ['instagram', 'youtube'];

/** An example of spam or of its absence: each feature once in general and once for the platform. */
export function exampleOf(text: string, platform: string, isPositive: boolean): Example {
  const place = SPAM_PLATFORMS.indexOf(platform);
  const read = readComment(text);
  const slots = [...spamFeatures(read, promotionIn(read))];
  return { buckets: Uint32Array.from(slots.flatMap((slot) => [slot, (1 + place) * SLOTS + slot])), isPositive };
}

/** Learns to tell spam, from the comments that people labelled; as it ships, with its weights in steps. */
export function learnSpam(examples: readonly Example[]): PackedData['spam'] {
  const { weights, bias } = trainLinearModel(examples, {
    buckets: (1 + SPAM_PLATFORMS.length) * SLOTS,
    isSign: (bucket) => bucket % SLOTS >= RUNS,
    cost: SPAM_COST,
  });
  const packed = packWeights(weights);
  const block = (place: number) => packed.weights.slice(place * SLOTS, (place + 1) * SLOTS);
  return {
    bias: round(bias, 4),
    largest: round(packed.largest, 6),
    general: block(0),
    platforms: Object.fromEntries(SPAM_PLATFORMS.map((platform, place) => [platform, block(place + 1)])),
  };
}

/**
 * How rare the common words are, by their hashes, in tenths of nats: log(N ÷ (1 + comments with the word)), of the words
 * that are common on both platforms whose collections may be built upon (docs/detectors-comments.md).
 */
export function learnBackground(comments: readonly LabelledComment[]): PackedData['background'] {
  const usable = comments.filter((comment) => comment.isSpam === false);
  const counts = new Map<string, Map<string, number>>();
  for (const { platform, text } of usable) {
    for (const word of new Set(
      readComment(foldWord(text)).tokens.flatMap((token) => (token.known ? [] : [token.text])),
    )) {
      const own = counts.get(word) ?? new Map<string, number>();
      counts.set(word, own.set(platform, (own.get(platform) ?? 0) + 1));
    }
  }
  const common = [...counts].filter(([, own]) => own.size > 1 && Math.min(...own.values()) >= COMMON_IN);
  const entries = common.map(([word, own]): [string, number] => {
    const documents = [...own.values()].reduce((sum, count) => sum + count, 0);
    return [backgroundKey(hashOf(word)), Math.round(10 * Math.log(usable.length / (1 + documents)))];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Everything that ships, of all comments given. */
export function learnAll(comments: readonly LabelledComment[], reported: readonly Example[]): PackedData {
  const labelled = comments.filter((comment) => comment.isSpam !== null);
  const examples = labelled.map(({ text, platform, isSpam }) => exampleOf(text, platform, isSpam === true));
  const background = learnBackground(comments);
  return {
    norms: learnNorms(cleanSections(comments, background)),
    spam: learnSpam([...examples, ...reported]),
    background,
  };
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
