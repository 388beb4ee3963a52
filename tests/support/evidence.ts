import type { PostReading, ProfileReading } from '@/lib/model/reading';
import { youtube } from '@/lib/platforms/youtube';
import type { Evidence } from '@/lib/scoring/evidence';
import { mergeReading } from '@/lib/store/merge-reading';
import { NOW, profileReading, readingOf } from './readings';

/** Evidence out of one look at NOW that gave this profile and these posts. */
export function evidenceOf(posts: readonly PostReading[], profile: Partial<ProfileReading> = {}): Evidence {
  const reading = readingOf({ profile: profileReading(profile), posts: [...posts] });
  const known = mergeReading(null, reading, () => null);
  if (known === null) throw new Error('the reading was not kept');
  return {
    known,
    traits: youtube.traits,
    now: NOW,
    seed: 1,
  };
}
