import { Assessment } from '../model/assessment';
import { Creator } from '../model/creator';
import type { Identity } from '../model/reading';
import { entryId, ShortlistEntry } from '../model/shortlist';
import type { Database } from './database';
import { creatorKeys, postKey } from './keys';
import { readPreferences } from './preferences';
import { checkedRow } from './rows';

/** A creator as a view shows it, with its entry in the active campaign; null: not saved there. */
export interface CreatorRow {
  creator: Creator;
  assessment: Assessment | null;
  isSaved: boolean;
  entry: ShortlistEntry | null;
}

/** The known creator with one of these names, or null. */
export async function creatorByIdentity(
  database: Database,
  platform: string,
  identity: Identity,
): Promise<CreatorRow | null> {
  const creator = await database.creators.where('keys').anyOf(creatorKeys(platform, identity)).first();
  return rowOf(database, creator);
}

/** The known creator of a post that was read, or null. */
export async function creatorByPost(database: Database, platform: string, postId: string): Promise<CreatorRow | null> {
  const post = await database.posts.get(postKey(platform, postId));
  return post ? rowOf(database, await database.creators.get(post.creatorId)) : null;
}

async function rowOf(database: Database, row: unknown): Promise<CreatorRow | null> {
  const creator = checkedRow(Creator, row);
  if (creator === null) return null;
  const { activeCampaign } = await readPreferences(database);
  const [stored, entry] = await Promise.all([
    database.assessments.get(creator.id),
    database.entries.get(entryId(activeCampaign, creator.id)),
  ]);
  return {
    creator,
    assessment: checkedRow(Assessment, stored?.assessment),
    isSaved: entry !== undefined,
    entry: checkedRow(ShortlistEntry, entry),
  };
}
