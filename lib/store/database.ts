import Dexie, { type EntityTable } from 'dexie';
import type { Assessment } from '../model/assessment';
import type { Creator, KnownComment, KnownPost, Observation, ShortlistEntry } from '../model/creator';

/** The newest assessment of a creator, with when it was made. */
export interface StoredAssessment {
  creatorId: string;
  assessedAt: number;
  assessment: Assessment;
}

/** A value of the store's own, such as the salt of commenters' hashes. */
export interface StoredValue {
  key: string;
  value: string;
}

/** Name of the database in the extension's own origin. */
export const DATABASE_NAME = 'touchstone';

/** All that Touchstone keeps. Only the background worker writes; views read. */
export class Database extends Dexie {
  creators!: EntityTable<Creator, 'id'>;
  posts!: EntityTable<KnownPost, 'id'>;
  comments!: EntityTable<KnownComment, 'id'>;
  observations!: EntityTable<Observation, 'id'>;
  assessments!: EntityTable<StoredAssessment, 'creatorId'>;
  shortlist!: EntityTable<ShortlistEntry, 'creatorId'>;
  values!: EntityTable<StoredValue, 'key'>;

  constructor(name: string = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      creators: '&id, *keys, lastSeenAt',
      posts: '&id, creatorId',
      comments: '&id, creatorId',
      observations: '&id, creatorId',
      assessments: '&creatorId',
      shortlist: '&creatorId, addedAt',
      values: '&key',
    });
  }
}
