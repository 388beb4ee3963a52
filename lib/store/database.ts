import Dexie, { type EntityTable } from 'dexie';
import type { Assessment } from '../model/assessment';
import type { Creator, KnownComment, KnownPost, Observation } from '../model/creator';
import type { Job, JobPart } from '../model/job';
import type { CreatorLooks } from '../model/look';
import type { Person } from '../model/person';
import type { QueueItem } from '../model/queue';
import type { ShortlistEntry, StoredCampaign } from '../model/shortlist';
import type { ListColumn } from './list-columns';
import type { ListingRow } from './listing';
import { addVersions, LATEST_VERSION } from './migrations';
import type { UndoRecord } from './undo-record';

/** The newest assessment of a creator, with when it was made. */
export interface StoredAssessment {
  creatorId: string;
  assessedAt: number;
  assessment: Assessment;
}

/** What an entry's campaign makes of its creator, where that can differ from what no campaign makes of it. */
export interface CampaignAssessment extends StoredAssessment {
  entryId: string;
}

/** An entry that its campaign is to judge anew. */
export interface NotedEntry {
  entryId: string;
}

/** A value of the store's own, such as the salt of commenters' hashes. What it is depends on its key. */
export interface StoredValue {
  key: string;
  value: unknown;
}

/** A creator in no campaign, with when it was last seen: forgotten some time after. */
export interface UnsavedCreator {
  creatorId: string;
  lastSeenAt: number;
}

/** A creator that is never to be kept again: nothing of it but a hash of one of its names, with the salt of the hash. */
export interface BlockedCreator {
  hash: string;
  salt: string;
  at: number;
}

/** A piece of a job's input, in its order. */
export interface StoredJobPart {
  jobId: string;
  n: number;
  part: JobPart;
}

/** A piece of the file that a job wrote, in its order. */
export interface StoredFilePiece {
  jobId: string;
  n: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A line of a backup that is about to be put in the place of everything. */
export interface RestoredLine {
  n: number;
  line: string;
}

/** Name of the database in the extension's own origin. */
export const DATABASE_NAME = 'touchstone';

/** Dexie numbers the browser's versions in tens. */
const NEWEST = LATEST_VERSION * 10;

/** All that Touchstone keeps. Only the background worker writes; views read. */
export class Database extends Dexie {
  creators!: EntityTable<Creator, 'id'>;
  posts!: EntityTable<KnownPost, 'id'>;
  comments!: EntityTable<KnownComment, 'id'>;
  observations!: EntityTable<Observation, 'id'>;
  assessments!: EntityTable<StoredAssessment, 'creatorId'>;
  campaignAssessments!: EntityTable<CampaignAssessment, 'entryId'>;
  toAssess!: EntityTable<NotedEntry, 'entryId'>;
  looks!: EntityTable<CreatorLooks, 'creatorId'>;
  campaigns!: EntityTable<StoredCampaign, 'id'>;
  entries!: EntityTable<ShortlistEntry, 'id'>;
  listing!: EntityTable<ListingRow, 'id'>;
  listColumns!: Dexie.Table<ListColumn, [string, string, number]>;
  unsaved!: EntityTable<UnsavedCreator, 'creatorId'>;
  people!: EntityTable<Person, 'id'>;
  queue!: EntityTable<QueueItem, 'id'>;
  undo!: EntityTable<UndoRecord, 'key'>;
  blocked!: EntityTable<BlockedCreator, 'hash'>;
  jobs!: EntityTable<Job, 'id'>;
  jobParts!: Dexie.Table<StoredJobPart, [string, number]>;
  jobFiles!: Dexie.Table<StoredFilePiece, [string, number]>;
  restoring!: EntityTable<RestoredLine, 'n'>;
  values!: EntityTable<StoredValue, 'key'>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { indexedDB: onlyKnownVersions(globalThis.indexedDB) });
    addVersions(this);
  }
}

/**
 * The browser's databases, none of which is opened in a version that this Touchstone doesn't know. Dexie by itself opens a
 * newer one as it is and adds to it what it misses.
 */
function onlyKnownVersions(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version = NEWEST) => factory.open(name, version),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
