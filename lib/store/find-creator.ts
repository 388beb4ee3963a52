import { Assessment } from '../model/assessment';
import { Creator } from '../model/creator';
import type { Identity } from '../model/reading';
import type { Database } from './database';
import { creatorKeys, postKey } from './keys';
import { checkedRow } from './rows';

/** A creator as a view shows it. */
export interface CreatorRow {
  creator: Creator;
  assessment: Assessment | null;
  isSaved: boolean;
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
  const [stored, entry] = await Promise.all([database.assessments.get(creator.id), database.shortlist.get(creator.id)]);
  return { creator, assessment: checkedRow(Assessment, stored?.assessment), isSaved: entry !== undefined };
}
