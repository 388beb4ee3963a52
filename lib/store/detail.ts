import { Assessment } from '../model/assessment';
import type { Answer, Campaign, Contact, Quote } from '../model/campaign';
import { Creator, KnownComment, type KnownCreator, KnownPost, Observation } from '../model/creator';
import { Person } from '../model/person';
import { entryId, ShortlistEntry, type StoredCampaign } from '../model/shortlist';
import { campaignOf } from './campaigns';
import type { Database } from './database';
import { readPreferences } from './preferences';
import { checkedRow, checkedRows } from './rows';

/** Everything that is known of one creator, with its newest assessment and whom it was linked to. */
export interface CreatorDetail {
  known: KnownCreator;
  assessment: Assessment | null;
  assessedAt: number | null;
  /** The person that it was confirmed to be, null where it was linked to nobody. */
  person: Person | null;
}

/** The entry of this id, or null. */
export async function entryOf(database: Database, id: string): Promise<ShortlistEntry | null> {
  return checkedRow(ShortlistEntry, await database.entries.get(id));
}

/** Everything that is known of a creator: posts, comments, observations (each day once, oldest first). Null: not known. */
export async function creatorDetail(database: Database, creatorId: string): Promise<CreatorDetail | null> {
  const known = await knownCreator(database, creatorId);
  if (known === null) return null;
  const [stored, person] = await Promise.all([
    database.assessments.get(creatorId),
    database.people.where('creatorIds').equals(creatorId).first(),
  ]);
  return {
    known,
    assessment: checkedRow(Assessment, stored?.assessment),
    assessedAt: stored?.assessedAt ?? null,
    person: checkedRow(Person, person),
  };
}

/** What scoring looks at of a creator; null where it isn't known. */
export async function knownCreator(database: Database, creatorId: string): Promise<KnownCreator | null> {
  const creator = checkedRow(Creator, await database.creators.get(creatorId));
  if (creator === null) return null;
  const [posts, comments, observations] = await Promise.all([
    database.posts.where({ creatorId }).toArray(),
    database.comments.where({ creatorId }).toArray(),
    database.observations.where({ creatorId }).sortBy('date'),
  ]);
  return {
    creator,
    posts: checkedRows(KnownPost, posts),
    comments: checkedRows(KnownComment, comments),
    observations: checkedRows(Observation, observations),
  };
}

/** An entry that a creator has in another campaign. */
export interface EarlierEntry {
  entry: ShortlistEntry;
  campaign: StoredCampaign;
}

/**
 * Where a creator was seen before: its entries in other campaigns of the same client, the latest changed first. Those of
 * other clients are never among them; a campaign that names no client shares with none.
 */
export async function seenBefore(database: Database, campaignId: string, creatorId: string): Promise<EarlierEntry[]> {
  const own = await campaignOf(database, campaignId);
  if (own === null || own.client === '') return [];
  const entries = checkedRows(ShortlistEntry, await database.entries.where({ creatorId }).toArray());
  const found = await Promise.all(
    entries.map(async (entry) => ({ entry, campaign: await campaignOf(database, entry.campaignId) })),
  );
  return found
    .flatMap(({ entry, campaign }) =>
      campaign !== null && campaign.id !== campaignId && campaign.client === own.client ? { entry, campaign } : [],
    )
    .sort((a, b) => b.entry.changedAt - a.entry.changedAt);
}

/** What a person entered in one campaign that scoring looks at; what wasn't entered is left out. */
export interface CampaignEvidence {
  campaign?: Campaign;
  quote?: Quote;
  contact?: Contact;
  answers?: readonly Answer[];
}

/**
 * What of the active campaign bears on a creator: its brand and marks, and of the creator's entry the quote, the latest
 * contact and the answers. Of other campaigns nothing.
 */
export async function campaignEvidence(database: Database, creatorId: string): Promise<CampaignEvidence> {
  const { activeCampaign } = await readPreferences(database);
  return evidenceIn(
    await campaignOf(database, activeCampaign),
    await entryOf(database, entryId(activeCampaign, creatorId)),
  );
}

/** What of a campaign, and of a creator's entry there, bears on the creator. */
export function evidenceIn(campaign: StoredCampaign | null, entry: ShortlistEntry | null): CampaignEvidence {
  const contact = [...(entry?.contacts ?? [])].sort((a, b) => b.askedAt - a.askedAt)[0];
  return {
    ...(campaign && { campaign: campaign.settings }),
    ...(entry?.quote && { quote: entry.quote }),
    ...(contact && { contact }),
    ...(entry && { answers: entry.answers }),
  };
}
