import type { Mark } from './find-marks';

/** Where a mark must stand and which words are clear, by the rules of a market. */
export interface RulePack {
  market: string;
  source: string;
  /** Hashtags and words that are clear; in lower case, without "#". */
  clearWords: readonly string[];
  /** A mark must stand within so many lines and signs, so that it is seen before "more". */
  withinLines: number;
  withinSigns: number;
  /** A tag behind more than so many others in a row is buried. */
  tagsBefore: number;
}

/** How the disclosure of a post is placed, by a rule pack. Without one it is only seen or not seen. */
export type Placement = 'clear' | 'buried' | 'unclear-words' | 'seen';

/** The packs of markets whose source was checked, the default first. */
export const RULE_PACKS: readonly RulePack[] = [
  {
    market: 'US',
    source: 'FTC, "Disclosures 101" and the letters of 2017: before "more", not in a string of tags, clear words',
    clearWords: [
      'ad',
      'advert',
      'advertisement',
      'sponsored',
      'paid ad',
      'paid advertisement',
      'paid partnership',
      'paidpartnership',
      'paid promotion',
      'paid collaboration',
      'sponsored by',
      'sponsoredpost',
      'sponsored post',
      'sponsored video',
      'is sponsored',
      'brandpartner',
      'brandambassador',
    ],
    withinLines: 3,
    withinSigns: 125,
    tagsBefore: 2,
  },
];

/** How a mark of a plain text is placed, by the pack of a market; "seen" where no checked pack is for it. */
export function placementOf(text: string, mark: Mark, market: string): Placement {
  const pack = RULE_PACKS.find((known) => known.market === market);
  // What is clear in another language is for that language's market to say.
  if (!pack || mark.language !== 'en') return 'seen';
  if (!pack.clearWords.includes(mark.text.toLowerCase().replace('#', ''))) return 'unclear-words';
  const before = text.slice(0, mark.at);
  const isBelowTheFold = before.split('\n').length > pack.withinLines || before.length > pack.withinSigns;
  const isInTags = tagsAtEnd(before) > pack.tagsBefore;
  return isBelowTheFold || isInTags ? 'buried' : 'clear';
}

/** How many hashtags stand in a row at the end of a text; handles among them don't break the row. */
function tagsAtEnd(text: string): number {
  const words = text.slice(-500).trim().split(/\s+/).reverse();
  const end = words.findIndex((word) => !/^[#@]/.test(word));
  return words.slice(0, end < 0 ? words.length : end).filter((word) => word.startsWith('#')).length;
}
