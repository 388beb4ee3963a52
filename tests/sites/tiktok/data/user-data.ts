import { type Creator, secretId } from '../truth/creator';
import { overrun, rounded } from './rounding';

/** A user as details and items hold them. */
export function userData(creator: Creator) {
  return {
    id: creator.platformId,
    shortId: '',
    uniqueId: creator.handle,
    nickname: creator.name,
    signature: creator.bio,
    createTime: 1_600_000_000,
    verified: creator.isVerified,
    secUid: secretId(creator.handle),
    privateAccount: creator.fate === 'private',
    secret: creator.fate === 'private',
    language: 'en',
    roomId: '',
    ttSeller: creator.isSeller,
    commerceUserInfo: { commerceUser: creator.isSeller },
    isOrganization: creator.isOrganization ? 1 : 0,
    ...(creator.links[0] === undefined ? {} : { bioLink: { link: creator.links[0], risk: 0 } }),
  };
}

/** Counts of a profile: exact in `statsV2`, rounded in `stats`, where the hearts run over their 32 bits. */
export function profileStats({ followers, following, hearts, videos }: Creator) {
  const exact = {
    followerCount: followers ?? 0,
    followingCount: following,
    heart: hearts,
    heartCount: hearts,
    videoCount: videos.length,
    diggCount: 12,
    friendCount: 3,
  };
  const heartCount = hearts > 0x7fff_ffff ? overrun(hearts) : rounded(hearts);
  return { stats: { ...mapped(exact, rounded), heartCount }, statsV2: mapped(exact, String) };
}

/** Counts of an author beside an item: rounded in both forms. */
export function authorStats(creator: Creator) {
  const { stats, statsV2 } = profileStats(creator);
  return { authorStats: stats, authorStatsV2: mapped(statsV2, (value) => String(rounded(Number(value)))) };
}

/** The details of a user; for nobody the answer doesn't tell whether there ever was somebody. */
export function userDetail(creator: Creator | undefined) {
  if (creator === undefined || creator.fate === 'missing') {
    return { statusCode: 10221, statusMsg: 'user banned', needFix: true };
  }
  return {
    userInfo: { user: userData(creator), ...profileStats(creator), itemList: [] },
    shareMeta: { title: `${creator.name} on TikTok`, desc: `@${creator.handle} 12.3m Followers` },
    statusCode: 0,
    statusMsg: '',
    // How the site's own script draws this creator's pages.
    simulated: { header: creator.header, hasTileViews: creator.hasTileViews },
  };
}

function mapped<T, U>(counts: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, change(value)]));
}
