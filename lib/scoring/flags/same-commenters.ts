import { groupBy } from '../../model/group-by';
import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { type Flag, notEnough, seen } from './flag';

/** A few accounts write a large part of the comments, under several posts. */
export const sameCommenters: Flag = {
  id: 'same-commenters',
  weight: 'flag',
  about: 'The ten most frequent commenters who wrote under two posts or more wrote a large share of all comments read.',
  thresholds: [RULES.topCommenters, RULES.topCommentersShare, RULES.fewestComments, RULES.fewestCommentedPosts],
  innocentCauses: ['A loyal circle', 'Friends and family'],
  check: 'Look at who comments: do they comment on each other’s posts in the same way?',
  judge({ known }) {
    // Answers of the creator are no audience; whose comment it is may be unread.
    const others = known.comments.filter(({ comment }) => comment.byCreator !== true);
    const named = others.filter(({ authorHash, comment }) => authorHash !== null && comment.byCreator !== null);
    const unnamed = others.length - named.length;
    const posts = new Set(named.map(({ postId }) => postId));
    if (named.length < RULES.fewestComments.value || posts.size < RULES.fewestCommentedPosts.value)
      return notEnough(
        '{comments|comment|comments} under {posts|post|posts} read; {needed} under {neededPosts} are needed.',
        {
          comments: named.length,
          posts: posts.size,
          needed: RULES.fewestComments.value,
          neededPosts: RULES.fewestCommentedPosts.value,
        },
      );
    const byAuthor = groupBy(named, ({ authorHash }) => authorHash);
    const top = [...byAuthor.values()]
      .filter(([first, ...others]) => others.some(({ postId }) => postId !== first?.postId))
      .map((comments) => comments.length)
      .sort((a, b) => b - a)
      .slice(0, RULES.topCommenters.value);
    const written = top.reduce((sum, n) => sum + n, 0);
    const limit = RULES.topCommentersShare.value;
    const percent = Math.round((100 * written) / others.length);
    const evidence = [
      seen(
        sentence('{written} of {all} comments by {accounts|account|accounts}', {
          written,
          all: others.length,
          accounts: top.length,
        }),
      ),
    ];
    if (written / others.length > limit)
      return {
        result: 'raised',
        ...told(
          sentence(
            'The same {accounts|account|accounts} wrote {percent} % of the comments read. Can be a loyal circle.',
            {
              accounts: top.length,
              percent,
            },
          ),
        ),
        evidence,
      };
    return (written + unnamed) / others.length <= limit
      ? {
          result: 'clear',
          ...told(sentence('No circle seen: {percent} % of the comments read are by the most frequent.', { percent })),
          evidence,
        }
      : notEnough('{n|comment|comments} without a readable author.', { n: unnamed });
  },
};
