import type { ExportedRow } from '../model/exported-list';

/** One creator of an export. `profileUrl` is the profile's address, null where it has none. */
export interface ExportRow extends ExportedRow {
  platformLabel: string;
  profileUrl: string | null;
}
