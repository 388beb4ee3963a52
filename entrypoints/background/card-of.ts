import { browser } from 'wxt/browser';
import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import type { KnownCreator } from '@/lib/model/creator';
import { DEFAULT_CAMPAIGN, entryId } from '@/lib/model/shortlist';
import { creatorPlatformOf } from '@/lib/platforms/assemble';
import { historyUrl, platformById, platformOf } from '@/lib/platforms/registry';
import { readSettings } from '@/lib/settings';
import { campaignOf } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { entryOf, knownCreator, seenBefore } from '@/lib/store/detail';
import { readPreferences } from '@/lib/store/preferences';
import { type CardPage, creatorCard } from '@/lib/views/build-card-view';
import type { CardView } from '@/lib/views/card-view';
import { repliesState } from '@/lib/views/replies-text';
import { entryStanding, type Standing } from '@/lib/views/standing';
import { assessKnown } from '../vetted/assess-known';
import { creatorOnPage } from '../vetted/creator-on-page';
import { withDatabase } from './open-database';
import { addressOfTab, type Sender } from './receive';

/** When a card is made, and the person's locale where none is preferred. */
export interface Moment {
  now: number;
  locale: string;
}

/** The page that a card is for, in the language and the corner that the person wants. */
export async function cardPage(database: Database, url: string, { now, locale }: Moment): Promise<CardPage> {
  const [preferences, { cardCorner }] = await Promise.all([
    readPreferences(database),
    readSettings(browser.storage.local),
  ]);
  return { url, now, locale: preferences.locale ?? locale, theme: preferences.theme, corner: cardCorner };
}

/**
 * The card for a creator that is known, as the active campaign sees it. `hasReplies`: whether the page's replies were read.
 */
export async function cardOf(
  database: Database,
  page: CardPage,
  { known, hasReplies }: { known: KnownCreator; hasReplies: boolean },
): Promise<CardView | null> {
  const platform = platformById(known.creator.platform);
  if (platform === null) return null;
  const { observeReplies } = await readSettings(browser.storage.local);
  const assessment = await assessKnown(database, known, page.now);
  if (assessment === null) return null;
  return creatorCard(page, {
    known,
    assessment,
    standing: await standingOf(database, known.creator.id),
    platformLabel: platform.label,
    traits: platform.traits,
    replies: repliesState(hasReplies, observeReplies),
    historyUrl: historyUrl(platform.id, known.creator.profile),
  });
}

/** The card for the creator that the sender's tab shows, as the database knows it now. */
export async function cardOfTab(
  { hasReplies }: RequestOf<'card'>,
  sender: Sender,
  moment: Moment,
): Promise<ReplyOf<'card'> | Refusal> {
  const url = addressOfTab(sender);
  const platform = platformOf(url);
  const address = platform?.addressOf(url);
  if (!platform || !address) return { ok: false, why: 'wrong-sender' };
  if (creatorPlatformOf(platform, address) !== platform.id) return { ok: true, card: null };
  return withDatabase(async (database) => {
    const row = await creatorOnPage(database, { platform, address });
    if (!row) return { ok: true, card: null };
    const known = await knownCreator(database, row.creator.id);
    if (known === null) return { ok: true, card: null };
    const page = await cardPage(database, url, moment);
    return { ok: true, card: await cardOf(database, page, { known, hasReplies }) };
  });
}

async function standingOf(database: Database, creatorId: string): Promise<Standing> {
  const { activeCampaign } = await readPreferences(database);
  const [campaign, entry, earlier] = await Promise.all([
    campaignOf(database, activeCampaign),
    entryOf(database, entryId(activeCampaign, creatorId)),
    seenBefore(database, activeCampaign, creatorId),
  ]);
  return {
    campaign: campaign?.name ?? DEFAULT_CAMPAIGN.name,
    entry: entry && entryStanding(entry),
    earlier: earlier.map((other) => entryStanding(other.entry)),
  };
}
