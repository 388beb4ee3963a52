import type { Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { creatorPlatformOf } from '@/lib/platforms/assemble';
import { platformOf } from '@/lib/platforms/registry';
import { isBlocked } from '@/lib/store/blocked';
import { campaignOf, deleteCampaign, setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { addEntries, editEntries } from '@/lib/store/entries';
import { dismissDrops } from '@/lib/store/health';
import { importHistory } from '@/lib/store/import-history';
import { creatorKeys } from '@/lib/store/keys';
import { markSeen } from '@/lib/store/looks';
import { linkPerson, unlinkPerson } from '@/lib/store/people';
import { readPreferences, setPreferences } from '@/lib/store/preferences';
import { addToQueue, nextInQueue, setInQueue } from '@/lib/store/queue';
import type { Rules } from '@/lib/store/rescore';
import { applyRetention } from '@/lib/store/retention';
import { undoCommand } from '@/lib/store/undo';
import { creatorOnPage } from '../vetted/creator-on-page';
import { addressOfTab, type Sender } from './receive';
import type { StoreCommand } from './store-command-names';

type Carry<N extends StoreCommand> = (
  database: Database,
  request: RequestOf<N>,
  now: number,
) => Promise<ReplyOf<N> | Refusal>;

const UNKNOWN: Refusal = { ok: false, why: 'unknown' };

/** How each of them is carried out. `now` is when it came. */
export const storeCommands: { [N in StoreCommand]: Carry<N> } = {
  add: async (database, { key, ...what }, now) => {
    const added = await addEntries(database, what, { key, now });
    return added ? { ok: true, ...added } : UNKNOWN;
  },
  edit: async (database, { key, ...what }, now) => ({ ok: true, ...(await editEntries(database, what, { key, now })) }),
  undo: async (database, { key }, now) => {
    const undone = await undoCommand(database, key, { rules: await rulesAt(now), now });
    return undone ? { ok: true, ...undone } : UNKNOWN;
  },
  importHistory: async (database, { key, ...file }, now) => {
    const imported = await importHistory(database, file, await rulesAt(now), { key, now });
    return imported ? { ok: true, ...imported } : { ok: false, why: 'unknown-creator' };
  },
  markSeen: async (database, { creatorIds }) => {
    await markSeen(database, creatorIds);
    return { ok: true };
  },
  setCampaign: async (database, { id, changes }, now) => {
    await setCampaign(database, id, changes, now);
    return { ok: true };
  },
  deleteCampaign: async (database, { id }) => ({ ok: true, entries: await deleteCampaign(database, id) }),
  applyRetention: async (database, { campaignId, entryIds }, now) => {
    const campaign = await campaignOf(database, campaignId);
    if (campaign === null) return UNKNOWN;
    return { ok: true, removed: await applyRetention(database, { campaign, entryIds, now }) };
  },
  setPreferences: async (database, { changes }) => {
    await setPreferences(database, changes);
    return { ok: true };
  },
  linkPerson: async (database, { key, creatorIds }, now) => {
    const personId = await linkPerson(database, creatorIds, { key, now });
    return personId === null ? { ok: false, why: 'unknown-creator' } : { ok: true, personId };
  },
  unlinkPerson: async (database, { key, creatorId }, now) => {
    await unlinkPerson(database, creatorId, { key, now });
    return { ok: true };
  },
  queueAdd: async (database, { items }, now) => ({ ok: true, ...(await addToQueue(database, items, now)) }),
  queueNext: async (database, { former }) => ({ ok: true, item: await nextInQueue(database, former) }),
  queueSet: async (database, { ids, state }) => {
    await setInQueue(database, ids, state);
    return { ok: true };
  },
  dismissDrops: async (database, { drops }) => {
    await dismissDrops(database, drops);
    return { ok: true };
  },
  sample: async (database, what, now) => {
    const { setSample } = await import('./sample');
    await setSample(database, what, now);
    return { ok: true };
  },
};

/** Saves the creator of the page that the sender's tab shows to the active campaign; whoever asks can name nobody else. */
export async function saveFromPage(
  database: Database,
  sender: Sender,
  now: number,
): Promise<ReplyOf<'save'> | Refusal> {
  const url = addressOfTab(sender);
  const platform = platformOf(url);
  const address = platform?.addressOf(url);
  if (!platform || !address) return { ok: false, why: 'wrong-sender' };
  const site = creatorPlatformOf(platform, address);
  if (address.kind === 'profile' && (await isBlocked(database, creatorKeys(site, address)))) {
    return { ok: false, why: 'do-not-contact' };
  }
  const found = await creatorOnPage(database, { platform, address });
  if (!found) return { ok: false, why: 'unknown-creator' };
  const what = { campaignId: null, creatorIds: [found.creator.id] };
  const added = await addEntries(database, what, { key: crypto.randomUUID(), now });
  const campaign = added && (await campaignOf(database, (await readPreferences(database)).activeCampaign));
  return campaign ? { ok: true, campaignName: campaign.name } : UNKNOWN;
}

/** Scoring is most of the worker, and few commands need it. */
async function rulesAt(now: number): Promise<Rules> {
  return (await import('./rules-at')).rulesAt(now);
}
