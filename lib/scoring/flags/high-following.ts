import { sentence, told } from '../../model/sentence';
import { countOf } from '../measured-post';
import { RULES } from '../rules';
import { type Flag, notEnough } from './flag';

/** The creator follows very many. */
export const highFollowing: Flag = {
  id: 'high-following',
  weight: 'note',
  about: 'The creator follows more accounts than the limit.',
  thresholds: [RULES.highFollowing],
  innocentCauses: ['A habit from the early days', 'A community in which all follow each other'],
  check: 'Compare followers and following.',
  judge({ known }) {
    const following = countOf(known.creator.profile.following);
    if (following === null) return notEnough('Following not read.');
    const limit = RULES.highFollowing.value;
    const shown = told(sentence('Follows {following}; limit: {limit}.', { following: following.low, limit }));
    if (following.low > limit) return { result: 'raised', ...shown, evidence: [] };
    return { result: following.high <= limit ? 'clear' : 'not-enough-data', ...shown, evidence: [] };
  },
};
