import { isUnread } from '../votes';
import { wordFinder } from '../words-found';
import { counted, type Flag, notEnough, postEvidence } from './flag';

/** Competitors in paid posts, and words that the marketer wants looked at, in what was read. */
export const brandConflict: Flag = {
  id: 'brand-conflict',
  weight: 'flag',
  about: 'A paid or possibly paid post names a competitor, or a caption has one of the campaign’s words to look for.',
  thresholds: [],
  innocentCauses: ['An old booking that has ended', 'The word may stand in another sense'],
  check: 'Read the captions that are named.',
  judge(evidence) {
    const { competitors = [], wordsToLookFor = [] } = evidence.campaign?.brand ?? {};
    if (competitors.length + wordsToLookFor.length === 0)
      return notEnough('No competitors and no words to look for are set.');
    const posts = evidence.posts.filter(({ isOpened }) => isOpened);
    const rivalsIn = wordFinder(competitors);
    const wordsIn = wordFinder(wordsToLookFor);
    const byRival = posts.filter(
      ({ words, sponsored }) =>
        (sponsored.state === 'paid' || sponsored.signs.length > 0) &&
        (rivalsIn(words).length > 0 || sponsored.brands.some((brand) => rivalsIn(brand).length > 0)),
    );
    const byWord = posts.filter(({ words }) => wordsIn(words).length > 0);
    if (byRival.length + byWord.length > 0) {
      const words = [...new Set(byWord.flatMap((examined) => wordsIn(examined.words)))];
      const parts = [
        ...(byRival.length > 0 ? [`A competitor is named in ${counted(byRival.length, 'paid post')}.`] : []),
        ...(words.length > 0
          ? [
              `Your ${words.map((word) => `“${word}”`).join(', ')} is in ${counted(byWord.length, 'caption')}: read them.`,
            ]
          : []),
      ];
      return {
        result: 'raised',
        says: parts.join(' '),
        evidence: postEvidence([...byRival, ...byWord].map(({ post }) => post)),
      };
    }
    const unread = posts.filter(
      ({ post, sponsored }) =>
        isUnread(post.caption) || isUnread(post.title) || (sponsored.state === 'unknown' && competitors.length > 0),
    );
    if (posts.length === 0 || unread.length > 0) return notEnough('Captions not read.');
    return { result: 'clear', says: `None of your words in ${counted(posts.length, 'caption')}.`, evidence: [] };
  },
};
