import { textsFor } from '@/lib/texts/catalog';
import { TOUR_TEXTS } from '@/lib/texts/tour';
import styles from './tour.module.css';

/** What the simulated profile shows, ready to read. */
export interface SimulatedProfileProps {
  locale: string;
  name: string;
  handle: string;
  bio: string;
  posts: string;
  followers: string;
}

/** How many tiles of posts there are. */
const TILES = 9;

/** A profile as such pages look, and like none of them: nothing in it can be pressed. */
export function SimulatedProfile({ locale, name, handle, bio, posts, followers }: SimulatedProfileProps) {
  const { profile } = textsFor(TOUR_TEXTS, locale);
  return (
    <section className={styles.profile} aria-label={profile.label}>
      <p className={styles.madeUp}>{profile.madeUp}</p>
      <div className={styles.person}>
        <span className={styles.portrait} aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <div>
          <h2>{name}</h2>
          <p className={styles.muted}>@{handle}</p>
          <p>
            <b>{followers}</b> {profile.followers} · <b>{posts}</b> {profile.posts}
          </p>
          <p>{bio}</p>
        </div>
      </div>
      <div className={styles.tiles} aria-hidden="true">
        {Array.from({ length: TILES }, (_, tile) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tiles are all alike and never change
          <span key={tile} />
        ))}
      </div>
    </section>
  );
}
