import type { Campaign } from '../model/campaign';
import { type ShortlistEntry, StoredCampaign } from '../model/shortlist';
import type { Database } from './database';
import { isSame } from './entry-fields';
import { checkedRows } from './rows';

/** Where it is kept what campaigns make of creators, and of whom that is still to be found out. */
export type JudgedTables = Pick<Database, 'campaigns' | 'campaignAssessments' | 'toAssess'>;

/** Those tables, for whoever writes entries or rows of lists to name in the transaction. */
export function judgedTables({ campaigns, campaignAssessments, toAssess }: JudgedTables) {
  return [campaigns, campaignAssessments, toAssess] as const;
}

/** Whether a campaign can judge a creator otherwise than no campaign does. */
export function isJudgedApart(
  { quote, answers, contacts }: Pick<ShortlistEntry, 'quote' | 'answers' | 'contacts'>,
  { brand, marks, bookings }: Campaign,
): boolean {
  const isSet = Object.values(brand).some((words) => words.length > 0) || Object.keys(marks).length > 0;
  const isEntered = quote !== null || answers.length > 0 || contacts.length > 0;
  return isSet || isEntered || bookings.length > 0;
}

/** Whether what a person changed in an entry is something that assessments look at. */
export function bearsOnAssessment(before: ShortlistEntry, after: ShortlistEntry): boolean {
  return (['quote', 'answers', 'contacts'] as const).some((field) => !isSame(before[field], after[field]));
}

/**
 * Notes entries that their campaigns judge, or judged, apart: their own assessments are then made by whoever knows the
 * rules (`assessNoted`). Within a transaction.
 */
export async function noteToAssess(tables: JudgedTables, entries: readonly ShortlistEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = [...new Set(entries.map(({ campaignId }) => campaignId))];
  const campaigns = checkedRows(StoredCampaign, await tables.campaigns.bulkGet(ids));
  const settingsOf = new Map(campaigns.map(({ id, settings }) => [id, settings]));
  const judged = await tables.campaignAssessments.bulkGet(entries.map(({ id }) => id));
  const noted = entries.filter((entry, index) => {
    const settings = settingsOf.get(entry.campaignId);
    return judged[index] !== undefined || (settings !== undefined && isJudgedApart(entry, settings));
  });
  await tables.toAssess.bulkPut(noted.map(({ id }) => ({ entryId: id })));
}

/** Notes all entries of a campaign, for its criteria are others now. Within a transaction. */
export async function noteCampaign(
  { entries, toAssess }: Pick<Database, 'entries' | 'toAssess'>,
  campaignId: string,
): Promise<void> {
  const ids = await entries.where({ campaignId }).primaryKeys();
  await toAssess.bulkPut(ids.map((entryId) => ({ entryId })));
}

/** Drops what campaigns made of entries that go. Within a transaction. */
export async function dropJudged(
  { campaignAssessments, toAssess }: Pick<Database, 'campaignAssessments' | 'toAssess'>,
  entryIds: readonly string[],
): Promise<void> {
  await campaignAssessments.bulkDelete([...entryIds]);
  await toAssess.bulkDelete([...entryIds]);
}
