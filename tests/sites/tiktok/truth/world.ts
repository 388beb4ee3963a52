import type { PageState } from '../../../../lib/model/reading';
import type { SiteOptions } from '../../site';
import { type Creator, type Fate, secretId, type World } from './creator';
import { idAt } from './ids';
import { PEOPLE, type Person } from './people';
import { postsOf } from './posts';

const EXPECTED: Record<Fate, PageState> = {
  normal: 'ok',
  gated: 'ok',
  private: 'private',
  missing: 'unavailable',
  'unseen-layout': 'layout-unknown',
};

const YEAR = 365 * 86_400_000;

/** Everybody on the platform at `now`, and what they published. */
export function worldOf({ now, language = 'en' }: SiteOptions): World {
  const own = PEOPLE.map((person) => creatorOf(person, now));
  const creators = own.map((creator, index) => ({ ...creator, reposts: repostsOf(PEOPLE[index], own) }));
  return {
    now,
    language,
    creators,
    byHandle: new Map(creators.map((creator) => [creator.handle, creator])),
    bySecret: new Map(creators.map((creator) => [secretId(creator.handle), creator])),
    postById: new Map(creators.flatMap(({ videos }) => videos.map((post) => [post.id, post]))),
  };
}

function repostsOf(person: Person | undefined, creators: readonly Creator[]): string[] {
  const other = creators.find(({ handle }) => handle === person?.repostsOf);
  return (other?.videos ?? []).slice(0, 6).map(({ id }) => id);
}

function creatorOf(person: Person, now: number): Creator {
  const fate = person.fate ?? 'normal';
  const { handle, name, followers } = person;
  const videos = postsOf({
    ...{ owner: handle, now, count: 18, typicalViews: Math.max(60, Math.round(followers / 2)), everyDays: 5 },
    ...{ photosEvery: 0, isNewestPaid: false, isOldestPinned: false, given: [] },
    ...person.posts,
  });
  return {
    platform: 'tiktok',
    handle,
    platformId: fate === 'missing' ? null : idAt(now - 5 * YEAR, `account ${handle}`),
    name,
    case: person.case,
    profileUrl: `https://www.tiktok.com/@${handle}`,
    followers: fate === 'missing' ? null : followers,
    isVerified: person.isVerified ?? false,
    bio: person.bio ?? `${name} makes small things.`,
    links: person.links ?? [],
    expectedState: EXPECTED[fate],
    fate,
    header: person.header ?? 'handle-first',
    hasTileViews: person.hasTileViews ?? true,
    following: followers % 700,
    hearts: person.hearts ?? videos.reduce((sum, post) => sum + (post.likes ?? 0), 0),
    isSeller: person.isSeller ?? false,
    isOrganization: person.isOrganization ?? false,
    videos,
    reposts: [],
  };
}
