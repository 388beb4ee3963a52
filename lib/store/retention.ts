import type { Database } from './database';

/** How long a creator is kept that nobody saved, in days since it was last seen. */
export const KEEP_UNSAVED_DAYS = 90;

/** Forgets every creator last seen before `before` (milliseconds since 1970) that is not saved. Gives how many. */
export async function forgetUnsaved(database: Database, before: number): Promise<number> {
  const { creators, posts, comments, observations, assessments, shortlist } = database;
  return database.transaction('rw', [creators, posts, comments, observations, assessments, shortlist], async () => {
    const old = await creators.where('lastSeenAt').below(before).primaryKeys();
    const saved = await shortlist.bulkGet(old);
    const ids = old.filter((_, index) => saved[index] === undefined);
    await Promise.all([
      creators.bulkDelete(ids),
      assessments.bulkDelete(ids),
      posts.where('creatorId').anyOf(ids).delete(),
      comments.where('creatorId').anyOf(ids).delete(),
      observations.where('creatorId').anyOf(ids).delete(),
    ]);
    return ids.length;
  });
}
