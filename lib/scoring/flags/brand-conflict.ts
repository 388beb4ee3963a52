import { readValue } from '../../model/facts';
import { isUnread } from '../votes';
import { findWords } from '../words-found';
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
    const texts = posts.map((examined) => ({ ...examined, text: textOf(examined.post) }));
    const byRival = texts.filter(
      ({ text, sponsored }) =>
        (sponsored.state === 'paid' || sponsored.signs.length > 0) &&
        (findWords(text, competitors).length > 0 ||
          sponsored.brands.some((brand) => findWords(brand, competitors).length > 0)),
    );
    const byWord = texts.filter(({ text }) => findWords(text, wordsToLookFor).length > 0);
    if (byRival.length + byWord.length > 0) {
      const words = [...new Set(byWord.flatMap(({ text }) => findWords(text, wordsToLookFor)))];
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

function textOf(post: {
  title: Parameters<typeof readValue<string>>[0];
  caption: Parameters<typeof readValue<string>>[0];
}): string {
  return `${readValue(post.title) ?? ''}\n${readValue(post.caption) ?? ''}`;
}
