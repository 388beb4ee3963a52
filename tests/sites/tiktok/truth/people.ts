import { diceFor } from '../../seeded';
import type { Fate, HeaderLayout } from './creator';
import { HOSTILE_TEXTS } from './hostile';
import type { PostPlan } from './posts';

/** A creator as written down by hand: what differs from an ordinary one. */
export interface Person {
  handle: string;
  name: string;
  case: string;
  followers: number;
  fate?: Fate;
  header?: HeaderLayout;
  hasTileViews?: boolean;
  isVerified?: boolean;
  isSeller?: boolean;
  isOrganization?: boolean;
  bio?: string;
  links?: readonly string[];
  /** More hearts than fit into 32 bits, and the like; by default as many as the posts have. */
  hearts?: number;
  repostsOf?: string;
  posts?: Partial<Omit<PostPlan, 'owner' | 'now'>>;
}

const SPECIAL: readonly Person[] = [
  {
    handle: 'tilda.brennkessel',
    name: 'Tilda Brennkessel',
    case: 'ordinary, micro; handle in the title',
    followers: 48_213,
    bio: 'Kettles, and what is in them.\nBusiness: tilda@brennkessel.example',
    links: ['brennkessel.example/kettles'],
    posts: { count: 40, typicalViews: 21_000, isOldestPinned: true },
  },
  {
    handle: 'orla_quill',
    name: 'Orla Quill',
    case: 'ordinary, macro; name in the title',
    followers: 642_318,
    isVerified: true,
    header: 'name-first',
    links: ['quill.example'],
    posts: { count: 36, typicalViews: 228_000 },
  },
  {
    handle: 'great.haverstock',
    name: 'Great Haverstock',
    case: 'mega: hearts beyond 32 bits',
    followers: 148_273_956,
    isVerified: true,
    hearts: 2_745_318_604,
    posts: { count: 20, typicalViews: 9_400_000 },
  },
  {
    handle: 'pip.fennimore',
    name: 'pip',
    case: 'tiny: 61 followers, one post',
    followers: 61,
    posts: { count: 1, typicalViews: 70 },
  },
  { handle: 'quiet.dovecote', name: 'Quiet Dovecote', case: 'private account', followers: 1_204, fate: 'private' },
  { handle: 'empty.larder', name: 'Empty Larder', case: 'no posts', followers: 310, bio: '', posts: { count: 0 } },
  { handle: 'nobody.lives.here', name: '', case: 'does not exist', followers: 0, fate: 'missing', posts: { count: 0 } },
  {
    handle: 'gated.harrow',
    name: 'Gated Harrow',
    case: 'posts kept back from machines by an empty answer',
    followers: 22_480,
    fate: 'gated',
    hasTileViews: false,
  },
  { handle: 'sold.by.minna', name: 'Minna Sells', case: 'sells on the platform', followers: 9_871, isSeller: true },
  {
    handle: 'lamp.society',
    name: 'The Lamp Society',
    case: 'an organization',
    followers: 64_000,
    isOrganization: true,
  },
  {
    handle: 'still.pictures',
    name: 'Still Pictures',
    case: 'photo posts',
    followers: 120_350,
    posts: { photosEvery: 2, count: 24, typicalViews: 31_000 },
  },
  {
    handle: 'paid.potter',
    name: 'Paid Potter',
    case: 'paid partnership',
    followers: 41_900,
    posts: { isNewestPaid: true },
  },
  {
    handle: 'echo.larkspindle',
    name: 'Echo Larkspindle',
    case: 'reposts of others',
    followers: 15_020,
    repostsOf: 'orla_quill',
  },
  {
    handle: 'bare.tiles',
    name: 'Bare Tiles',
    case: 'no view counts in the grid; name in the title',
    followers: 33_100,
    header: 'name-first',
    hasTileViews: false,
  },
  {
    handle: 'mixed.names',
    name: 'orla_quill',
    case: 'a name that is another person’s handle',
    followers: 5_400,
    header: 'name-first',
  },
  {
    handle: 'hostile.wrackenhollow',
    name: HOSTILE_TEXTS[0],
    case: 'hostile texts in name, bio, link, captions and comments',
    followers: 15_207,
    bio: HOSTILE_TEXTS.join('\n').repeat(40),
    links: ['wrackenhollow.example/?q=<script>&x="\''],
    posts: { count: HOSTILE_TEXTS.length, given: HOSTILE_TEXTS },
  },
  {
    handle: 'unseen.bellwether',
    name: 'Unseen Bellwether',
    case: 'a layout that nobody has seen',
    followers: 71_000,
    fate: 'unseen-layout',
  },
];

const FIRST = ['Anselka', 'Borrow', 'Cressida', 'Dunmore', 'Eskil', 'Farrow', 'Gwendra', 'Hobart', 'Ilsabet', 'Jorrik'];
const LAST = [
  'Plumtarget',
  'Kettlewhisk',
  'Oddfellowe',
  'Brambleford',
  'Tinderquill',
  'Mossbarrow',
  'Fogwater',
  'Inkpen',
];

/** Creators without anything special, of sizes from a thousand to a million, evenly by order of magnitude. */
const ORDINARY: readonly Person[] = FIRST.flatMap((first, index) =>
  [0, 1].map((turn) => {
    const last = LAST[(index * 3 + turn) % LAST.length] ?? 'Lastname';
    const dice = diceFor(`ordinary ${first} ${last}`);
    const followers = Math.round(10 ** (3 + 3 * dice.share()));
    return {
      handle: `${first}.${last}`.toLowerCase(),
      name: `${first} ${last}`,
      case: 'ordinary',
      followers,
      header: dice.chance(0.5) ? ('name-first' as const) : ('handle-first' as const),
      posts: { count: dice.int(14, 40), typicalViews: Math.max(60, Math.round(followers * (0.2 + dice.share()))) },
    };
  }),
);

/** Everybody on the simulated platform. */
export const PEOPLE: readonly Person[] = [...SPECIAL, ...ORDINARY];
