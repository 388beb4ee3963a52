import { Creator } from '../model/creator';
import { Person } from '../model/person';
import { ShortlistEntry } from '../model/shortlist';
import { block } from './blocked';
import type { Database } from './database';
import { dropJobs } from './jobs';
import { creatorKeys } from './keys';
import { deleteRows } from './list-rows';
import { type Rules, rescore } from './rescore';
import { forgetCreators } from './retention';
import { checkedRow, checkedRows } from './rows';
import { dropJudged } from './to-assess';

/**
 * Erases a creator from every table: what pages told, entries of all campaigns, undo log, people, queue, and its name
 * among the co-authors and sponsors of others' posts, who are then assessed anew; long work that is going on is called
 * off, for its input or file may name the creator. There is no undo. With `doNotContact` salted hashes of its names
 * stay, so that no visit and no restore brings it back. The backups are the caller's to renew. False: no such creator.
 */
export async function eraseCreator(
  database: Database,
  { creatorId, doNotContact }: { creatorId: string; doNotContact: boolean },
  { rules, now }: { rules: Rules; now: number },
): Promise<boolean> {
  const creator = await database.creators.get(creatorId);
  const entries = await database.entries.where({ creatorId }).primaryKeys();
  if (creator === undefined && entries.length === 0) return false;
  // A damaged row's keys still say whom to block; without any row its id does.
  const names = checkedRow(Creator, creator)?.keys ?? [creatorId];
  // First the mark: whoever is killed in between leaves nobody unmarked who was to be.
  if (doNotContact) await block(database, names, now);
  await database.transaction('rw', database.tables, async () => {
    await forgetCreators(database, [creatorId]);
    await dropJudged(database, entries);
    await database.campaignAssessments.where({ creatorId }).delete();
    await database.entries.where({ creatorId }).delete();
    await deleteRows(database, await database.listing.where({ creatorId }).primaryKeys());
    await dropJobs(database);
    await database.restoring.clear();
    await eraseFromUndo(database, creatorId);
    await eraseFromPeople(database, creatorId);
    await eraseFromQueue(database, new Set(names));
    const touched = await eraseFromPosts(database, checkedRow(Creator, creator));
    // Their assessments may name who was erased, as a sponsor.
    for (const id of touched) await rescore(database, rules, id, now);
  });
  return true;
}

/** Everything that is held of one creator, for the person to whom it is owed: plain rows by table, nothing of others. */
export async function heldOf(database: Database, creatorId: string): Promise<Record<string, unknown[]>> {
  const { creators, posts, comments, observations, assessments, campaignAssessments, looks, entries, people } =
    database;
  const [creator, assessment, looked] = await Promise.all([
    creators.get(creatorId),
    assessments.get(creatorId),
    looks.get(creatorId),
  ]);
  return {
    creators: creator ? [creator] : [],
    posts: await posts.where({ creatorId }).toArray(),
    comments: await comments.where({ creatorId }).toArray(),
    observations: await observations.where({ creatorId }).sortBy('date'),
    assessments: assessment ? [assessment] : [],
    campaignAssessments: await campaignAssessments.where({ creatorId }).toArray(),
    looks: looked ? [looked] : [],
    entries: checkedRows(ShortlistEntry, await entries.where({ creatorId }).toArray()),
    people: await people.where('creatorIds').equals(creatorId).toArray(),
  };
}

async function eraseFromUndo(database: Database, creatorId: string): Promise<void> {
  const records = await database.undo.where('creatorIds').equals(creatorId).toArray();
  await database.undo.bulkPut(
    records.map(({ observations: _, ...record }) => ({
      ...record,
      creatorIds: record.creatorIds.filter((id) => id !== creatorId),
      entries: record.entries.filter(({ entryId }) => !entryId.endsWith(` ${creatorId}`)),
      // What was linked can't be taken back without it.
      people: null,
    })),
  );
}

async function eraseFromPeople(database: Database, creatorId: string): Promise<void> {
  const people = checkedRows(Person, await database.people.where('creatorIds').equals(creatorId).toArray());
  for (const { id, creatorIds } of people) {
    const others = creatorIds.filter((other) => other !== creatorId);
    if (others.length > 1) await database.people.put({ id, creatorIds: others });
    else await database.people.delete(id);
  }
}

async function eraseFromQueue(database: Database, names: ReadonlySet<string>): Promise<void> {
  const isOf = ({ platform, identity }: { platform: string; identity: Parameters<typeof creatorKeys>[1] }) =>
    creatorKeys(platform, identity).some((key) => names.has(key));
  await database.queue.toCollection().filter(isOf).delete();
}

/** Goes over all posts: erasing is rare, and must be thorough. Gives whose posts changed. */
async function eraseFromPosts(database: Database, creator: Creator | null): Promise<Set<string>> {
  const touched = new Set<string>();
  if (creator === null) return touched;
  const { platform, keys } = creator;
  const names = new Set(keys);
  const isOther = (handle: string) => !names.has(`${platform}:@${handle.toLowerCase()}`);
  const isWithout = (handles: readonly string[]) => handles.every(isOther);
  await database.posts
    .where('id')
    .startsWith(`${platform}:`)
    .filter(({ post }) => !isWithout(post.coauthors) || !isWithout(post.sponsors))
    .modify((row) => {
      touched.add(row.creatorId);
      row.post.coauthors = row.post.coauthors.filter(isOther);
      row.post.sponsors = row.post.sponsors.filter(isOther);
    });
  return touched;
}
