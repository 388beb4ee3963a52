import { sentence, told } from '../../model/sentence';
import { searchable, wordFinder } from '../words-found';
import { type Flag, notEnough } from './flag';

/** The id of the checklist's question that a person answers. */
export const CONTROVERSY_QUESTION = 'controversial-posts';

/** A person answered that there was one, or commenters use words that the campaign looks for. */
export const pastControversy: Flag = {
  id: 'past-controversy',
  weight: 'flag',
  about: 'A person answered that there was a controversy, or comments have one of the campaign’s words to look for.',
  thresholds: [],
  innocentCauses: ['Somebody else of the same name', 'A joke among followers'],
  check: 'Search for the name beside “controversy”, and read the comments that are named.',
  judge({ answers, known, campaign }) {
    const answer = answers?.findLast(({ question }) => question === CONTROVERSY_QUESTION)?.answer;
    if (answer === 'yes')
      return { result: 'raised', ...told(sentence('Your answer: there was a controversy.')), evidence: [] };
    const words = campaign?.brand.wordsToLookFor ?? [];
    const find = wordFinder(words);
    const found = (words.length === 0 ? [] : known.comments).flatMap(({ id, comment }) => {
      const named = find(searchable(comment.text));
      return named.length === 0 ? [] : { id, named };
    });
    if (found.length > 0) {
      const named = [...new Set(found.flatMap((comment) => comment.named))];
      return {
        result: 'raised',
        ...told(
          sentence('Your {words} is in {comments|comment|comments}: read them.', {
            words: named.map((word) => `“${word}”`),
            comments: found.length,
          }),
        ),
        evidence: found.slice(0, 10).map(({ id }) => ({ kind: 'comment', id })),
      };
    }
    if (answer === 'no' && words.length === 0)
      return { result: 'clear', ...told(sentence('Your answer: none known.')), evidence: [] };
    if (answer === 'no' && known.comments.length > 0)
      return {
        result: 'clear',
        ...told(sentence('Your answer: none known; none of your words in the comments read.')),
        evidence: [],
      };
    return notEnough('Nobody has looked for it yet.');
  },
};
