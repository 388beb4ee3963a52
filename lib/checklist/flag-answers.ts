import type { FlagResult } from '../model/assessment';
import type { Campaign } from '../model/campaign';
import type { AnswerEvidence, AutoAnswer } from './evidence';
import type { Question } from './question';
import type { QuestionId } from './questions';

/**
 * How flags answer a question. One of `against` raised: not as wanted. One of `doubtful` raised: unclear, as the sign has
 * harmless causes that bear on the question. All of `needed` clear: as wanted; none named: flags never speak for it.
 */
interface FlagRule {
  against?: readonly string[];
  doubtful?: readonly string[];
  needed?: readonly string[];
}

const FLAG_RULES: Partial<Record<QuestionId, FlagRule>> = {
  'real-discussion': {
    against: ['generic-comments'],
    doubtful: ['same-commenters', 'comments-off'],
    needed: ['generic-comments'],
  },
  // Who the followers are can't be seen from a page, so that nothing answers this with yes.
  'genuine-followers': {
    doubtful: [
      'follower-jump',
      'generic-comments',
      'same-commenters',
      'even-likes',
      'comments-per-like',
      'views-per-follower',
      'very-high-engagement',
    ],
  },
  'steady-growth': { against: ['follower-jump'], needed: ['follower-jump'] },
  'still-active': { against: ['inactive'], needed: ['inactive'] },
  'regular-posting': {
    against: ['inactive'],
    doubtful: ['irregular-posting'],
    needed: ['inactive', 'irregular-posting'],
  },
  'ads-labelled': { doubtful: ['disclosure-missing'], needed: ['disclosure-missing'] },
  'ads-in-measure': { against: ['paid-saturation'], needed: ['paid-saturation'] },
  'past-partners': { doubtful: ['brand-conflict'] },
  'controversial-posts': { doubtful: ['past-controversy'] },
  'words-to-look-for': { doubtful: ['brand-conflict'], needed: ['brand-conflict'] },
  'promotes-competitors': { doubtful: ['brand-conflict'], needed: ['brand-conflict'] },
  'may-be-minor': { doubtful: ['may-be-minor'] },
  'answers-quickly': { against: ['no-answer'], needed: ['no-answer'] },
};

/** One flag looks for both lists of words; it speaks to a question only if the list that the question is about is set. */
const WORDS_LOOKED_FOR: Partial<Record<QuestionId, 'competitors' | 'wordsToLookFor'>> = {
  'past-partners': 'competitors',
  'words-to-look-for': 'wordsToLookFor',
  'promotes-competitors': 'competitors',
};

/** What the flags answer to a question; null where none of them was judged. `at` is when the evidence was read. */
export function flagAnswer(
  question: Question,
  results: readonly FlagResult[],
  campaign: Campaign | null,
  at: number,
): AutoAnswer | null {
  // A campaign's own question has no rule.
  const id = question.id as QuestionId;
  const rule = FLAG_RULES[id];
  const words = WORDS_LOOKED_FOR[id];
  if (rule === undefined || (words && !campaign?.brand[words].length)) return null;
  const { against = [], doubtful = [], needed = [] } = rule;
  const judged = new Map(results.filter(isFromPage).map((flag) => [flag.id, flag]));
  const withResult = (ids: readonly string[], result: FlagResult['result']) =>
    ids.flatMap((id) => {
      const flag = judged.get(id);
      return flag?.result === result ? [flag] : [];
    });
  const speaksAgainst = withResult(against, 'raised');
  const isDoubtful = withResult(doubtful, 'raised');
  const speaksFor = withResult([...new Set([...needed, ...against, ...doubtful])], 'clear');
  if (speaksAgainst.length > 0) return answerOf(unwanted(question), [...speaksAgainst, ...isDoubtful], at);
  if (isDoubtful.length > 0) return answerOf('unclear', isDoubtful, at);
  if (speaksFor.length === 0) return null;
  const isAllClear = needed.length > 0 && withResult(needed, 'clear').length === needed.length;
  return answerOf(isAllClear ? question.wanted : null, speaksFor, at);
}

/** What a person answered comes back in one flag, without evidence; the page has said nothing then. */
function isFromPage({ id, evidence, result }: FlagResult): boolean {
  return id !== 'past-controversy' || (result === 'raised' && evidence.length > 0);
}

function unwanted({ wanted }: Question): 'yes' | 'no' {
  return wanted === 'yes' ? 'no' : 'yes';
}

function answerOf(answer: AutoAnswer['answer'], flags: readonly FlagResult[], at: number): AutoAnswer {
  return { answer, evidence: flags.map((flag): AnswerEvidence => ({ kind: 'flag', flag })), at };
}
