import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import type { PageState } from '../model/reading';
import type { CardView } from './card-view';
import { PAGE_STATE_TEXT } from './page-state-text';
import { REPLIES_TEXT, type RepliesState } from './replies-text';
import { creatorName, SCREENING_WORDS, summaryLines } from './summary';

/** The card for a creator that was read. `locale` is the person's, for numbers. */
export function creatorCard(
  page: { url: string; followersNoun: string; locale: string; replies: RepliesState },
  { known, assessment, isSaved }: { known: KnownCreator; assessment: Assessment; isSaved: boolean },
): CardView {
  const { creator } = known;
  return {
    kind: 'creator',
    url: page.url,
    name: creatorName(creator),
    handle: creator.profile.handle ?? '',
    screening: assessment.screening,
    headline: SCREENING_WORDS[assessment.screening],
    reasons: assessment.reasons,
    lines: summaryLines(creator, assessment, page),
    nextStep: assessment.nextStep?.says ?? null,
    isSaved,
    unseen: page.replies === 'on' ? null : unseenText(page.replies),
    seen: `Read so far: ${counted(known.posts.length, 'post')}, ${counted(known.comments.length, 'comment')}.`,
  };
}

function unseenText(replies: Exclude<RepliesState, 'on'>): string {
  const { says, nextStep } = REPLIES_TEXT[replies];
  return `${says} ${nextStep}`;
}

/** The card for a creator's page that could not be read: its state and the next step. */
export function stateCard(url: string, state: Exclude<PageState, 'ok'>): CardView {
  return { kind: 'state', url, ...PAGE_STATE_TEXT[state] };
}

/** The card for a creator whom the person marked as never to be kept: says so, and nothing of the creator. */
export function blockedCard(url: string): CardView {
  return {
    kind: 'state',
    url,
    says: 'You marked this creator as do not contact.',
    nextStep: 'Nothing of this page is kept.',
  };
}

function counted(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
