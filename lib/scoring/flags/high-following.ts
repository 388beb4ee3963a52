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
    const says = `Follows ${following.low}; limit: ${limit}.`;
    if (following.low > limit) return { result: 'raised', says, evidence: [] };
    return following.high <= limit ? { result: 'clear', says, evidence: [] } : notEnough(says);
  },
};
