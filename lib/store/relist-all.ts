import type { Database, UnsavedCreator } from './database';
import { type RelistTables, relist, unsavedRow } from './entries';
import { type JudgedTables, noteToAssess } from './to-assess';

/** Rows taken at once, so that little memory is needed however many there are. */
const SLICE = 500;

/**
 * Makes everything anew that is derived: lists, and who is in no campaign. What campaigns make of creators needs the
 * rules, and is only noted. Within a transaction.
 */
export async function relistAll(
  database: RelistTables & JudgedTables & Pick<Database, 'entries' | 'unsaved'>,
): Promise<void> {
  const { listing, listColumns, campaignAssessments, toAssess } = database;
  for (const table of [listing, listColumns, campaignAssessments, toAssess, database.unsaved]) await table.clear();
  const saved = new Set<string>();
  for (let after = ''; ; ) {
    const entries = await database.entries.where('id').above(after).limit(SLICE).toArray();
    for (const { creatorId } of entries) saved.add(creatorId);
    await relist(database, entries);
    await noteToAssess(database, entries);
    const last = entries.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  const unsaved: UnsavedCreator[] = [];
  await database.creators.each((creator) => {
    if (!saved.has(creator.id)) unsaved.push(unsavedRow(creator));
  });
  await database.unsaved.bulkPut(unsaved);
}
