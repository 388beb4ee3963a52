import { groupBy } from '../../model/group-by';
import { type CommentText, readComment } from './comment-text';
import { foldWord, isUnspaced } from './lexicon';
import { PACKS } from './packs';

/** Wordings of promotion in all languages, folded. */
const WORDINGS = PACKS.flatMap(({ promotion }) => promotion.split('|')).map((wording) =>
  foldWord(wording).replace(/\s+/g, ' ').trim(),
);

/** Those in writing that parts words by blanks, by their first word. */
const BY_FIRST_WORD = groupBy(
  WORDINGS.filter((wording) => !isUnspaced(wording)),
  (wording) => readComment(wording).tokens[0]?.text ?? '',
);

/** Those in the other scripts, which may stand anywhere. Of letters and blanks only, so nothing in them needs escaping. */
const ANYWHERE = new RegExp(WORDINGS.filter(isUnspaced).join('|'));

/** The wording of promotion that a comment holds, folded; null where it holds none. */
export function promotionIn({ distinct, folded }: CommentText): string | null {
  for (const { text } of distinct) {
    const found = BY_FIRST_WORD.get(text)?.find((wording) => folded.includes(wording));
    if (found) return found;
  }
  return isUnspaced(folded) ? (ANYWHERE.exec(folded)?.[0] ?? null) : null;
}
