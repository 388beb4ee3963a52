import { sentence, told } from '../../model/sentence';
import { isUnread } from '../votes';
import { wordFinder } from '../words-found';
import { type Flag, notEnough, postEvidence } from './flag';

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
        ...(byRival.length > 0
          ? [sentence('A competitor is named in {posts|paid post|paid posts}.', { posts: byRival.length })]
          : []),
        ...(words.length > 0
          ? [
              sentence('Your {words} is in {captions|caption|captions}: read them.', {
                words: words.map((word) => `“${word}”`),
                captions: byWord.length,
              }),
            ]
          : []),
      ];
      return {
        result: 'raised',
        ...told(...parts),
        evidence: postEvidence([...byRival, ...byWord].map(({ post }) => post)),
      };
    }
    const unread = posts.filter(
      ({ post, sponsored }) =>
        isUnread(post.caption) || isUnread(post.title) || (sponsored.state === 'unknown' && competitors.length > 0),
    );
    if (posts.length === 0 || unread.length > 0) return notEnough('Captions not read.');
    return {
      result: 'clear',
      ...told(sentence('None of your words in {captions|caption|captions}.', { captions: posts.length })),
      evidence: [],
    };
  },
};
