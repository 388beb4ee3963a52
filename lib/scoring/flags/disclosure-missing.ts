import type { ExaminedPost } from '../evidence';
import { RULES } from '../rules';
import { isUnread, judgedPosts } from '../votes';
import { counted, type Flag, notEnough, postEvidence } from './flag';

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
      const kinds = new Set(missing.flatMap(({ sponsored }) => sponsored.signs.map(({ kind }) => WORDS[kind])));
      const parts = [
        ...(missing.length > 0
          ? [`${capital([...kinds].join(', '))} in ${counted(missing.length, 'post')}, no ad label seen.`]
          : []),
        ...(buried.length > 0 ? [`Ad label hard to see in ${counted(buried.length, 'post')}.`] : []),
      ];
      return {
        result: 'raised',
        says: `${parts.join(' ')} May be their own shop, or said in the video.`,
        evidence: postEvidence(found),
      };
    }
    // What wasn't read in full may hold signs, or a mark in the wrong place: never clear.
    const open = posts.filter(
      (examined) =>
        !isReadInFull(examined) || (examined.isOptional && (hasSignsWithoutMark(examined) || hasBuriedMark(examined))),
    );
    if (dated.length < RULES.fewestPosts.value || open.length > 0)
      return notEnough(`${counted(posts.length - open.length, 'post')} with caption and ad label read.`);
    const paid = posts.filter(({ sponsored }) => sponsored.state === 'paid').map(({ post }) => post);
    return {
      result: 'clear',
      says: `${counted(paid.length, 'paid post')} in ${posts.length}, each with its label in sight.`,
      evidence: postEvidence(paid),
    };
  },
};

const WORDS = {
  code: 'discount code',
  'affiliate-link': 'affiliate link',
  received: 'something received',
  'unclear-tag': 'unclear tag',
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
