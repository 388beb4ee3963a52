import { sentence, told } from '../../model/sentence';
import type { ExaminedPost } from '../evidence';
import { RULES } from '../rules';
import { isUnread, judgedPosts } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** A post with signs of a deal and no mark, or with its mark where it is hardly seen. */
export const disclosureMissing: Flag = {
  id: 'disclosure-missing',
  weight: 'flag',
  about:
    'A post has a personal code, an affiliate link or was received, without a mark; or its mark is buried or unclear.',
  thresholds: [RULES.fewestPosts],
  innocentCauses: ['The code may be of their own shop', 'It may be said in the video or shown in the picture'],
  check: 'Open the post and look and listen for how the deal is told.',
  judge(evidence) {
    const posts = judgedPosts(evidence);
    const dated = posts.filter(({ isOptional }) => !isOptional);
    const missing = dated.filter(hasSignsWithoutMark);
    const buried = dated.filter(hasBuriedMark);
    const found = [...missing, ...buried].map(({ post }) => post);
    if (found.length > 0) {
      const kinds = new Set(missing.flatMap(({ sponsored }) => sponsored.signs.map(({ kind }) => kind)));
      const parts = [
        ...(missing.length > 0
          ? [
              sentence('{signs} in {posts|post|posts}, no ad label seen.', {
                signs: [...kinds].map((kind) => SIGNS[kind]),
                posts: missing.length,
              }),
            ]
          : []),
        ...(buried.length > 0
          ? [sentence('Ad label hard to see in {posts|post|posts}.', { posts: buried.length })]
          : []),
      ];
      return {
        result: 'raised',
        ...told(...parts, sentence('May be their own shop, or said in the video.')),
        evidence: postEvidence(found),
      };
    }
    // What wasn't read in full may hold signs, or a mark in the wrong place: never clear.
    const open = posts.filter(
      (examined) =>
        !isReadInFull(examined) || (examined.isOptional && (hasSignsWithoutMark(examined) || hasBuriedMark(examined))),
    );
    if (dated.length < RULES.fewestPosts.value || open.length > 0)
      return notEnough('{n|post|posts} with caption and ad label read.', { n: posts.length - open.length });
    const paid = posts.filter(({ sponsored }) => sponsored.state === 'paid').map(({ post }) => post);
    return {
      result: 'clear',
      ...told(
        sentence('{paid|paid post|paid posts} in {posts}, each with its label in sight.', {
          paid: paid.length,
          posts: posts.length,
        }),
      ),
      evidence: postEvidence(paid),
    };
  },
};

const SIGNS = {
  code: sentence('discount code'),
  'affiliate-link': sentence('affiliate link'),
  received: sentence('something received'),
  'unclear-tag': sentence('unclear tag'),
} as const;

function isReadInFull({ post }: ExaminedPost): boolean {
  return post.caption.state === 'read' && post.paidPartnership.state === 'read' && !isUnread(post.title);
}

/** Only where label and caption were both read can a mark be said to be missing. */
function hasSignsWithoutMark({ sponsored }: ExaminedPost): boolean {
  return sponsored.state === 'not-marked' && sponsored.signs.length > 0;
}

/** A platform's own label, where it was read, stands in sight; without knowing of it nothing is said. */
function hasBuriedMark({ post, sponsored }: ExaminedPost): boolean {
  const isHard = sponsored.placement === 'buried' || sponsored.placement === 'unclear-words';
  return isHard && !sponsored.hasLabel && post.paidPartnership.state === 'read' && !isUnread(post.title);
}
