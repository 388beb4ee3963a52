import { sentence, told } from '../../model/sentence';
import { wordFinder } from '../words-found';
import { type Flag, notEnough, postEvidence } from './flag';

/** Tags by which creators say that a post was made with generative tools. */
const TAGS = ['#aigenerated', '#madewithai', '#aiart', '#aivideo', '#aiinfluencer', '#virtualinfluencer', '#aicreated'];

const findTags = wordFinder(TAGS);

/** Posts are marked as made with generative tools, by the creator's own tags. */
export const aiLabel: Flag = {
  id: 'ai-label',
  weight: 'note',
  about: 'A caption has a tag such as #aigenerated. The platforms’ own labels aren’t read yet.',
  thresholds: [],
  innocentCauses: ['A single picture made so, among ordinary ones'],
  check: 'Look at the posts that are named.',
  judge(evidence) {
    const opened = evidence.posts.filter(({ isOpened }) => isOpened);
    const posts = opened.map(({ post }) => post);
    const found = opened.filter(({ words }) => findTags(words).length > 0).map(({ post }) => post);
    if (found.length > 0)
      return {
        result: 'raised',
        ...told(sentence('{posts|post|posts} tagged as made with AI.', { posts: found.length })),
        evidence: postEvidence(found),
      };
    const isRead = posts.length > 0 && posts.every((post) => post.caption.state === 'read');
    return isRead
      ? {
          result: 'clear',
          ...told(sentence('No such tag in {captions|caption|captions}.', { captions: posts.length })),
          evidence: [],
        }
      : notEnough('Captions not read.');
  },
};
