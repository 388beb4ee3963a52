import { Database } from '@/lib/store/database';

/** Runs a piece of work on a database opened for it, so that the worker keeps none in between. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
