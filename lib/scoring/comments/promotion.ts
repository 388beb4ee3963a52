import { groupBy } from '../../model/group-by';
import { type CommentText, readComment } from './comment-text';
import { foldWord, isUnspaced } from './lexicon';
import { PACKS } from './packs';

/** Wordings of promotion in all languages, folded, by how they are found. */
interface Wordings {
  /** Those in writing that parts words by blanks, by their first word. */
  byFirstWord: ReadonlyMap<string, readonly string[]>;
  /** Those in the other scripts, which may stand anywhere. */
  anywhere: RegExp;
}

let wordings: Wordings | null = null;

/** Put together for the first comment, as the lexicon is. */
function wordingsOf(): Wordings {
  wordings ??= foldAll();
  return wordings;
}

function foldAll(): Wordings {
  const all = PACKS.flatMap(({ promotion }) => promotion.split('|')).map((wording) =>
    foldWord(wording).replace(/\s+/g, ' ').trim(),
  );
  const spaced = all.filter((wording) => !isUnspaced(wording));
  return {
    byFirstWord: groupBy(spaced, (wording) => readComment(wording).tokens[0]?.text ?? ''),
    // Of letters and blanks only, so nothing in them needs escaping.
    anywhere: new RegExp(all.filter(isUnspaced).join('|')),
  };
}

/** The wording of promotion that a comment holds, folded; null where it holds none. */
export function promotionIn({ distinct, folded }: CommentText): string | null {
  const { byFirstWord, anywhere } = wordingsOf();
  for (const { text } of distinct) {
    const found = byFirstWord.get(text)?.find((wording) => folded.includes(wording));
    if (found) return found;
  }
  return isUnspaced(folded) ? (anywhere.exec(folded)?.[0] ?? null) : null;
}
