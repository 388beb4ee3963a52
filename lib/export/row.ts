import type { Assessment } from '../model/assessment';
import type { Creator } from '../model/creator';

/** What a person wrote down about a creator in one campaign, as exports take it. Unknown is null or empty. */
export interface ExportEntry {
  campaign: string;
  stage: string;
  /** Milliseconds since 1970. */
  addedAt: number;
  decision: { kind: string; reason: string } | null;
  tags: readonly string[];
  note: string;
  foundVia: string;
  quote: { price: number; currency: string } | null;
  contact: { name: string; email: string } | null;
  trackingLink: string | null;
  promoCode: string | null;
}

/** One creator of an export. `profileUrl` is the profile's address, null where it has none. */
export interface ExportRow {
  creator: Creator;
  assessment: Assessment | null;
  platformLabel: string;
  profileUrl: string | null;
  entry: ExportEntry;
}
