import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { isCopy, type Reading } from '@/lib/model/reading';
import { isReadingOf } from '@/lib/platforms/belongs';
import { platformById } from '@/lib/platforms/registry';
import { assess } from '@/lib/scoring/assess';
import { RESAMPLING_SEED } from '@/lib/scoring/rules';
import { recordHealth } from '@/lib/store/health';
import { readPreferences } from '@/lib/store/preferences';
import { recordReading } from '@/lib/store/record-reading';
import { forgetUnsaved } from '@/lib/store/retention';
import { blockedCard, stateCard } from '@/lib/views/build-card-view';
import type { CardView } from '@/lib/views/card-view';
import { cardOf, cardPage, type Moment } from './card-of';
import { withDatabase } from './open-database';
import { addressOfTab, type Sender } from './receive';

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
  await noteHealth(reading, hasReplies);
  const card = await cardFor(reading, hasReplies, moment);
  if (card && !hasCard) await injectCard(sender.tab?.id);
  return { ok: true, card };
}

/** How a page was read is worth a note, but no reason to lose the reading. */
async function noteHealth(reading: Reading, hasReplies: boolean): Promise<void> {
  try {
    await withDatabase((database) => recordHealth(database, reading, hasReplies));
  } catch (error) {
    logFailure('background', 'field health not noted', error instanceof Error ? error.name : undefined);
  }
}

async function cardFor(reading: Reading, hasReplies: boolean, moment: Moment): Promise<CardView | null> {
  if (reading.pageKind !== 'profile' && reading.pageKind !== 'post') return null;
  if (reading.state === 'not-a-creator-page') return null;
  // A history site's page is about another platform's creator, who is judged by that platform's measures.
  const traits = platformById(reading.creatorPlatform)?.traits;
  if (!traits) return null;
  const { now } = moment;
  return withDatabase(async (database) => {
    const { keepUnsavedDays } = await readPreferences(database);
    await forgetUnsaved(database, keepUnsavedDays, now);
    const recorded = await recordReading(database, reading, (known, own) =>
      assess({ known, traits, now, seed: RESAMPLING_SEED, ...own }),
    );
    if (isCopy(reading)) return null;
    const page = await cardPage(database, reading.url, moment);
    if (reading.state !== 'ok') return stateCard(page, reading.state);
    if (recorded?.state === 'blocked') return blockedCard(page);
    return recorded && cardOf(database, page, { known: recorded.known, hasReplies });
  });
}

async function injectCard(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] });
  } catch {
    logFailure('background', 'card not injected: the tab went away');
  }
}
