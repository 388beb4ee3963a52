import { diceFor } from '../../seeded';
import { HOSTILE_TEXTS } from '../../youtube/truth/hostile';
import type { AccountPlan } from './plan';

/** Who takes part in the newest post of another account. */
const PARTNER = 'orla_quillfeather';

/** Accounts that each stand for one thing that a reader or an assessment can get wrong. */
const SPECIAL: readonly AccountPlan[] = [
  {
    handle: 'tilda.brennkessel',
    name: 'Tilda Brennkessel',
    case: 'account, small: pinned and paid posts, a category',
    followers: 48_213,
    category: 'Kitchen/cooking',
    bio: 'Cast iron, cold mornings and soup.\nBusiness: hello@brennkessel.example',
    links: ['https://brennkessel.example/soup', 'https://kettle.example/'],
    count: 40,
    older: 172,
    typicalLikes: 2_400,
    pinned: 2,
    sponsor: 'kettle.works',
  },
  {
    handle: PARTNER,
    name: 'Orla Quillfeather',
    case: 'account, medium, verified',
    followers: 312_640,
    isVerified: true,
    count: 36,
    typicalLikes: 9_100,
  },
  {
    handle: 'pella.dustwick',
    name: 'Pella Dustwick',
    case: 'account, tiny: 61 followers, one post',
    followers: 61,
    following: 0,
    count: 1,
    typicalLikes: 9,
  },
  {
    handle: 'no.hearts.please',
    name: 'Dorrit Ashpennick',
    case: 'account with hidden likes',
    followers: 71_900,
    count: 24,
    typicalLikes: 3_000,
    isLikesHidden: true,
  },
  {
    handle: 'hush_marlovane',
    name: 'Marlovane Hush',
    case: 'account with comments turned off',
    followers: 12_480,
    count: 18,
    typicalLikes: 700,
    isCommentsOff: true,
  },
  {
    handle: 'behind.a.curtain',
    name: 'Curtain Ekkehart',
    case: 'private account',
    followers: 118,
    following: 577,
    fate: 'private',
    count: 0,
    older: 33,
    typicalLikes: 1,
  },
  {
    handle: 'quiet_tambourel',
    name: 'Quiet Tambourel',
    case: 'account without posts',
    followers: 12,
    count: 0,
    typicalLikes: 1,
  },
  {
    handle: 'duo.fennimore',
    name: 'Duo Fennimore',
    case: 'account with a post published together',
    followers: 86_250,
    count: 21,
    typicalLikes: 3_500,
    partner: PARTNER,
  },
  {
    handle: 'renamed.ullo',
    name: 'Ullo Renamed',
    case: 'account with a new handle, while some replies still have the old one',
    followers: 27_318,
    formerHandle: 'ullo_before',
    count: 15,
    typicalLikes: 1_200,
  },
  {
    handle: 'seen.without.account',
    name: 'Isaura Seen',
    case: 'account seen without being signed in',
    followers: 268_457,
    fate: 'signed-out',
    count: 14,
    typicalLikes: 8_000,
    pinned: 1,
  },
  {
    handle: 'big_ostrander',
    name: 'Ostrander & Loom',
    case: 'account, large: over a million followers',
    followers: 1_284_617,
    following: 0,
    isVerified: true,
    count: 30,
    older: 7_853,
    typicalLikes: 24_000,
  },
  {
    handle: 'long.attic.dial',
    name: 'Attic Dial Brindlow',
    case: 'account with a long grid',
    followers: 154_020,
    count: 240,
    typicalLikes: 5_100,
    everyDays: 2,
  },
  {
    handle: 'hostile_wracken',
    name: `${HOSTILE_TEXTS[0]} Wrackenhollow`,
    case: 'account with hostile texts',
    followers: 15_207,
    bio: HOSTILE_TEXTS.join('\n'),
    links: ['https://wrackenhollow.example/?q=<script>&x="\''],
    count: HOSTILE_TEXTS.length,
    typicalLikes: 900,
    captions: HOSTILE_TEXTS,
    comments: HOSTILE_TEXTS,
  },
  {
    handle: 'nobody.lives.here',
    name: 'Nobody',
    case: 'handle that does not exist',
    followers: 0,
    fate: 'missing',
    count: 0,
    typicalLikes: 1,
  },
  {
    handle: 'not.so.fast',
    name: 'Not So Fast',
    case: 'throttled page',
    followers: 5_400,
    fate: 'throttled',
    count: 0,
    typicalLikes: 1,
  },
  {
    handle: 'sign.in.first',
    name: 'Sign In First',
    case: 'login wall',
    followers: 5_400,
    fate: 'login-wall',
    count: 0,
    typicalLikes: 1,
  },
  {
    handle: 'new_coat_of_paint',
    name: 'Coatpaint',
    case: 'layout of accounts that nobody has seen',
    followers: 66_120,
    fate: 'unseen-layout',
    count: 0,
    typicalLikes: 1,
  },
];

const FIRST_NAMES = [
  'anselka',
  'borrow',
  'cressida',
  'dunmore',
  'eskil',
  'farrow',
  'gwendra',
  'hobart',
  'ilsabet',
  'jorrik',
  'kestrel',
  'lumina',
] as const;
const LAST_NAMES = [
  'plumtarget',
  'kettlewhisk',
  'oddfellowe',
  'brambleford',
  'tinderquill',
  'mossbarrow',
  'fogwater',
  'gristmere',
  'hazelthorpe',
  'inkpen',
  'jellicorn',
  'knotgrave',
] as const;

/** Accounts without anything special, of many sizes, so that a person or a test can go from one to the next. */
const ORDINARY: readonly AccountPlan[] = FIRST_NAMES.map((first, index) => {
  const handle = `${first}.${LAST_NAMES[index] ?? 'lastname'}`;
  const dice = diceFor(`ordinary account ${handle}`);
  // From about a thousand to about a million, evenly by order of magnitude.
  const followers = Math.round(10 ** (3 + 3 * dice.share()));
  return {
    handle,
    name: handle.replace('.', ' '),
    case: 'ordinary account',
    followers,
    following: dice.int(20, 900),
    count: dice.int(12, 30),
    typicalLikes: Math.max(5, Math.round(followers * (0.01 + 0.04 * dice.share()))),
  };
});

/** Everybody on the platform. */
export const ACCOUNTS: readonly AccountPlan[] = [...SPECIAL, ...ORDINARY];
