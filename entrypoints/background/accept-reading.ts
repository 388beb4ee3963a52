import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { isCopy, type Reading } from '@/lib/model/reading';
import { isReadingOf } from '@/lib/platforms/belongs';
import { platformById } from '@/lib/platforms/registry';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { readSettings } from '@/lib/settings';
import { campaignEvidence } from '@/lib/store/detail';
import { readPreferences } from '@/lib/store/preferences';
import { recordReading } from '@/lib/store/record-reading';
import { forgetUnsaved } from '@/lib/store/retention';
import { blockedCard, creatorCard, stateCard } from '@/lib/views/build-card-view';
import type { CardView } from '@/lib/views/card-view';
import { type RepliesState, repliesState } from '@/lib/views/replies-text';
import { withDatabase } from './open-database';
import { addressOfTab, type Sender } from './receive';

/** When a reading comes in, and the person's locale, for the numbers on the card. */
export interface Moment {
  now: number;
  locale: string;
}

/**
 * Keeps what a page's reader read, if it is of the page that the sender's tab shows, and answers with the card for it.
 * The card's script is brought into the page on a creator's pages only, and only if it isn't there.
 */
export async function acceptReading(
  { reading, hasCard, hasReplies }: RequestOf<'reading'>,
  sender: Sender,
  moment: Moment,
): Promise<ReplyOf<'reading'> | Refusal> {
  const platform = platformById(reading.platform);
  if (!platform || !isReadingOf(platform, reading, addressOfTab(sender))) return { ok: false, why: 'wrong-sender' };
  const { observeReplies } = await readSettings(browser.storage.local);
  const replies = repliesState(hasReplies, observeReplies);
  const card = await cardFor(reading, { ...moment, replies });
  if (card && !hasCard) await injectCard(sender.tab?.id);
  return { ok: true, card };
}

async function cardFor(
  reading: Reading,
  { now, locale, replies }: Moment & { replies: RepliesState },
): Promise<CardView | null> {
  if (reading.pageKind !== 'profile' && reading.pageKind !== 'post') return null;
  if (reading.state === 'not-a-creator-page') return null;
  // A history site's page is about another platform's creator, who is judged by that platform's measures.
  const traits = platformById(reading.creatorPlatform)?.traits;
  if (!traits) return null;
  const recorded = await withDatabase(async (database) => {
    const { keepUnsavedDays } = await readPreferences(database);
    await forgetUnsaved(database, keepUnsavedDays, now);
    const kept = await recordReading(database, reading, (known) =>
      assess({ known, traits, now, seed: RESAMPLING_SEED }),
    );
    if (kept?.state !== 'kept') return kept;
    // What is stored is good for every campaign; what the card says is of the active one alone.
    const own = await campaignEvidence(database, kept.creatorId);
    return { ...kept, assessment: assess({ known: kept.known, traits, now, seed: RESAMPLING_SEED, ...own }) };
  });
  if (isCopy(reading)) return null;
  const page = { url: reading.url, followersNoun: traits.followersNoun, locale, replies };
  if (reading.state !== 'ok') return stateCard(reading.url, reading.state);
  if (recorded?.state === 'blocked') return blockedCard(reading.url);
  return recorded && creatorCard(page, recorded);
}

async function injectCard(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] });
  } catch {
    logFailure('background', 'card not injected: the tab went away');
  }
}
