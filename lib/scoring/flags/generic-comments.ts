import type { KnownComment } from '../../model/creator';
import { readValue } from '../../model/facts';
import { sentence, told } from '../../model/sentence';
import { judgeSection } from '../comments/judge-section';
import { sampled } from '../comments/sample';
import { COMMENT_RULES } from '../comments/suspicion';
import type { Examined } from '../evidence';
import { type Flag, type Judgement, notEnough, seen } from './flag';

/** Far more of the comments than is usual on the platform and in the language could stand under any post. */
export const genericComments: Flag = {
  id: 'generic-comments',
  weight: 'flag',
  about:
    'Comments that would fit under any post or are nearly the same as others, far above what is usual on this platform and in this language.',
  thresholds: [COMMENT_RULES.fewestComments, COMMENT_RULES.mostComments, COMMENT_RULES.raisedFrom],
  innocentCauses: ['A warm or joking community', 'A post that asks for emoji', 'Many short greetings on a special day'],
  check: 'Read the comments under three posts: do they speak of what the posts show?',
  judge(evidence) {
    // Answers of the creator are no audience. Where it isn't known whose a comment is, both must lead to the same.
    const others = sampled(evidence.known.comments.filter(({ comment }) => comment.byCreator !== true));
    const sure = others.filter(({ comment }) => comment.byCreator === false);
    const judged = judgementOf(others, evidence);
    if (sure.length === others.length || sure.length === 0) return judged;
    const surely = judgementOf(sure, evidence);
    return surely.result === judged.result ? judged : notEnough('Who wrote some of the comments could not be read.');
  },
};

function judgementOf(comments: readonly KnownComment[], { known }: Examined): Judgement {
  const { creator } = known;
  const judged = judgeSection({
    platform: creator.platform,
    lang: readValue(creator.profile.language),
    caption: null,
    creator: null,
    comments: comments.map(({ comment }) => ({ text: comment.text })),
  });
  const { flag, counted: n, said } = judged;
  if (flag === 'not-enough-data') {
    return notEnough('{n|comment|comments} with text read; {needed} are needed.', {
      n,
      needed: COMMENT_RULES.fewestComments.value,
    });
  }
  const values = { generic: Math.round(n * (judged.genericShare.value ?? 0)), n };
  if (flag === 'clear') {
    const shown = sentence(
      'Comments are as usual here: {generic} of {n|comment|comments} would fit under any post.',
      values,
    );
    return { result: 'clear', ...told(shown), evidence: [] };
  }
  const shown = sentence('{generic} of {n|comment|comments} would fit under any post.', values);
  const [first = shown] = said;
  return { result: 'raised', ...told(first), evidence: [...said, shown].map((one) => seen(one)) };
}
