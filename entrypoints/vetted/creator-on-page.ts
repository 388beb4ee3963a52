import { creatorPlatformOf } from '@/lib/platforms/assemble';
import type { PageAddress, Platform } from '@/lib/platforms/platform';
import type { Database } from '@/lib/store/database';
import { type CreatorRow, creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';

/**
 * The known creator whom a page is about: of a profile, of a post that was read, or of a history site's page, which is
 * about another platform's creator. Null where nothing is known of one.
 */
export async function creatorOnPage(
  database: Database,
  { platform, address }: { platform: Platform; address: PageAddress },
): Promise<CreatorRow | null> {
  const site = creatorPlatformOf(platform, address);
  if (address.kind === 'profile') return creatorByIdentity(database, site, address);
  return address.kind === 'post' ? creatorByPost(database, site, address.postId) : null;
}
