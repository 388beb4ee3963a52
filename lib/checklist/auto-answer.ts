import type { EngagementRate } from '../model/assessment';
import { readValue } from '../model/facts';
import type { AnswerEvidence, AnswerInput, AutoAnswer } from './evidence';
import { flagAnswer } from './flag-answers';
import type { Question } from './question';
import type { QuestionId } from './questions';

/** What the page says to one question, from what was read alone; null where it says nothing. */
type Answerer = (input: AnswerInput, question: Question) => Omit<AutoAnswer, 'at'> | null;

const ANSWERERS: Partial<Record<QuestionId, Answerer>> = {
  'engagement-rate': engagementAnswer,
  'fits-brief': briefAnswer,
  'audience-place': (input) => evidenceOnly(placeEvidence(input)),
  'audience-interests': (input) => evidenceOnly(topicEvidence(input)),
  'past-partners': (input) => evidenceOnly(paidEvidence(input)),
  'media-kit': (input) => evidenceOnly(linkEvidence(input)),
};

/**
 * What the page answers to a question, with evidence and its date; null where it can't. It never guesses: what was not
 * read answers nothing, and where the evidence only helps a person to decide, its `answer` is null.
 */
export function autoAnswer(question: Question, input: AnswerInput): AutoAnswer | null {
  const at = readAt(question, input);
  // A campaign's own question has no answerer.
  const found = ANSWERERS[question.id as QuestionId]?.(input, question) ?? null;
  const fromFlags = flagAnswer(question, input.assessment.flags, input.campaign, at);
  if (found === null) return fromFlags;
  return {
    answer: fromFlags?.answer ?? found.answer,
    evidence: [...(fromFlags?.evidence ?? []), ...found.evidence],
    at,
  };
}

/** When what answers a question was read last: the follower history for growth, else the newest look. */
function readAt({ id }: Question, { known }: AnswerInput): number {
  const newest = id === 'steady-growth' ? known.observations.at(-1)?.at : undefined;
  return newest ?? known.creator.lastSeenAt;
}

/** By the marketer's own mark where one is set, else by what is typical for the size; an interval across it is unclear. */
function engagementAnswer({ assessment, campaign }: AnswerInput): Omit<AutoAnswer, 'at'> | null {
  const rate = assessment.engagement;
  if (rate === null) return null;
  const markPercent = campaign?.marks.passMarkPercent ?? null;
  const evidence: AnswerEvidence[] = [{ kind: 'rate', rate, markPercent }];
  return { answer: markPercent === null ? answerByPlace(rate) : answerByMark(rate, markPercent), evidence };
}

function answerByMark(rate: EngagementRate, mark: number): AutoAnswer['answer'] {
  if (rate.low >= mark) return 'yes';
  // A lower bound says nothing of how much more it is.
  if (isLowerBound(rate)) return null;
  return rate.high < mark ? 'no' : 'unclear';
}

function answerByPlace({ place }: EngagementRate): AutoAnswer['answer'] {
  if (place === 'unknown') return null;
  return place === 'below' ? 'no' : 'yes';
}

/** Comments alone, where likes are hidden (lib/scoring/formulas.ts names the formula so). */
function isLowerBound({ formula }: EngagementRate): boolean {
  return formula === 'comments-only-lower-bound';
}

/** A language or size that the brief doesn't want answers; that a word was found doesn't say that the topic fits. */
function briefAnswer(input: AnswerInput): Omit<AutoAnswer, 'at'> | null {
  const fit = input.assessment.details?.briefFit;
  if (!fit) return null;
  const evidence: AnswerEvidence[] = [...topicEvidence(input), ...placeEvidence(input)];
  if (fit.hasWantedLanguage !== null) evidence.push({ kind: 'language', isWanted: fit.hasWantedLanguage });
  if (fit.postLanguages) evidence.push({ kind: 'text-languages', of: 'posts', found: fit.postLanguages });
  if (fit.commentLanguages) evidence.push({ kind: 'text-languages', of: 'comments', found: fit.commentLanguages });
  if (fit.hasWantedTier !== null) evidence.push({ kind: 'tier', isWanted: fit.hasWantedTier });
  if (evidence.length === 0) return null;
  if (fit.hasWantedLanguage === false) return { answer: 'no', evidence };
  if (fit.hasWantedTier === false) return { answer: input.assessment.tier?.borderline ? 'unclear' : 'no', evidence };
  return { answer: null, evidence };
}

function topicEvidence({ assessment }: AnswerInput): AnswerEvidence[] {
  const fit = assessment.details?.briefFit;
  return !fit || fit.onTopic === null || fit.posts === 0
    ? []
    : [{ kind: 'topic', onTopic: fit.onTopic, posts: fit.posts }];
}

function placeEvidence({ assessment, known }: AnswerInput): AnswerEvidence[] {
  const named = assessment.details?.briefFit?.marketsNamed ?? [];
  const shown = readValue(known.creator.profile.country);
  return [
    ...(named.length > 0 ? [{ kind: 'markets', named } as const] : []),
    ...(shown === null || shown === '' ? [] : [{ kind: 'country', shown } as const]),
  ];
}

function paidEvidence({ assessment }: AnswerInput): AnswerEvidence[] {
  const sponsored = assessment.details?.sponsored;
  if (!sponsored || sponsored.paid + sponsored.possiblyPaid === 0) return [];
  const { paid, possiblyPaid, posts, brands } = sponsored;
  return [{ kind: 'paid', paid, possiblyPaid, posts, brands }];
}

function linkEvidence({ known }: AnswerInput): AnswerEvidence[] {
  const links = readValue(known.creator.profile.links) ?? [];
  return links.length === 0 ? [] : [{ kind: 'links', shown: links }];
}

function evidenceOnly(evidence: readonly AnswerEvidence[]): Omit<AutoAnswer, 'at'> | null {
  return evidence.length === 0 ? null : { answer: null, evidence };
}
