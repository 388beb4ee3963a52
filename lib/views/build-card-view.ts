import type { Assessment } from '../model/assessment';
import type { KnownCreator } from '../model/creator';
import type { PageState } from '../model/reading';
import type { CardCorner } from '../settings';
import { CARD_TEXTS } from '../texts/card';
import { counted, textLanguage, textsFor } from '../texts/catalog';
import { reasonsIn } from '../texts/told';
import type { CardView } from './card-view';
import { pageStateText } from './page-state-text';
import { type RepliesState, repliesText } from './replies-text';
import { raisedFlags, screeningText } from './screening-text';
import { type Standing, standingText, standingWord } from './standing';
import { creatorName, type SummaryContext, summaryLines } from './summary';

/** How many flags the card shows at once; the others are in the checklist. */
const SHOWN_FLAGS = 2;

/** The page that a card is for, the person's language, theme and corner, and when it is made (milliseconds since 1970). */
export interface CardPage {
  url: string;
  locale: string;
  /** Null: the system's. */
  theme: 'light' | 'dark' | null;
  corner: CardCorner;
  now: number;
}

/** What a creator's card is made of besides its page. */
export interface CardSubject {
  known: KnownCreator;
  assessment: Assessment;
  standing: Standing;
  platformLabel: string;
  traits: SummaryContext['traits'];
  replies: RepliesState;
  /** The page of a history site with this creator's followers; null where there is none. */
  historyUrl: string | null;
}

/** The card for a creator that was read. */
export function creatorCard(page: CardPage, subject: CardSubject): CardView {
  const { known, assessment, standing, traits } = subject;
  const { locale } = page;
  const texts = textsFor(CARD_TEXTS, locale);
  const flags = raisedFlags(assessment, locale);
  const [earlier] = standing.earlier;
  const unseen = repliesText(subject.replies, locale);
  return {
    kind: 'creator',
    ...frameOf(page),
    name: creatorName(known.creator),
    handle: known.creator.profile.handle ?? '',
    platformLabel: subject.platformLabel,
    screening: assessment.screening,
    ...screeningText(assessment, locale),
    lines: summaryLines(known.creator, assessment, { traits, locale }),
    flags: flags.slice(0, SHOWN_FLAGS).map(({ name, says }) => ({ name, says })),
    moreFlags: flags.length > SHOWN_FLAGS ? counted(locale, flags.length - SHOWN_FLAGS, texts.more) : null,
    reasons: reasonsIn(assessment, locale),
    seen: texts.readSoFar(
      counted(locale, known.posts.length, texts.post),
      counted(locale, known.comments.length, texts.comment),
    ),
    unseen: unseen && `${unseen.says} ${unseen.nextStep}`,
    campaign: texts.campaign(standing.campaign),
    saved: standing.entry && texts.saved(standingWord(standing.entry, locale)),
    seenBefore: earlier ? texts.seenBefore(standingText(earlier, page)) : null,
    historyUrl: subject.historyUrl,
  };
}

/** The card for a creator's page that could not be read: its state and the next step. */
export function stateCard(page: CardPage, state: Exclude<PageState, 'ok'>): CardView {
  return { kind: 'state', ...frameOf(page), ...pageStateText(state, page.locale) };
}

/** The card for a creator whom the person marked as never to be kept: says so, and nothing of the creator. */
export function blockedCard(page: CardPage): CardView {
  return { kind: 'state', ...frameOf(page), ...textsFor(CARD_TEXTS, page.locale).blocked };
}

function frameOf({ url, locale, theme, corner }: CardPage) {
  const { save, saving, saveFailed, checklist, checklistFailed, history, close, move, why } = textsFor(
    CARD_TEXTS,
    locale,
  );
  const words = { save, saving, saveFailed, checklist, checklistFailed, history, close, move, why };
  return { url, language: textLanguage(locale), theme, corner, words };
}
