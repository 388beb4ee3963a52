import { diceFor } from '../../seeded';
import type { ChannelPlan } from './plan';
import type { ThemeId } from './themes';

const FIRST_NAMES = [
  'Anselka',
  'Borrow',
  'Cressida',
  'Dunmore',
  'Eskil',
  'Farrow',
  'Gwendra',
  'Hobart',
  'Ilsabet',
  'Jorrik',
  'Kestrel',
  'Lumina',
  'Marrow',
  'Nettle',
  'Ottoline',
  'Perrin',
  'Quenby',
  'Rustam',
  'Sorrel',
  'Thessaly',
  'Ulmer',
  'Verity',
  'Wendeline',
  'Yarrow',
] as const;
const LAST_NAMES = [
  'Plumtarget',
  'Kettlewhisk',
  'Oddfellowe',
  'Brambleford',
  'Tinderquill',
  'Mossbarrow',
  'Candlewright',
  'Dapplestone',
  'Fogwater',
  'Gristmere',
  'Hazelthorpe',
  'Inkpen',
  'Jellicorn',
  'Knotgrave',
  'Larkspindle',
  'Milkwharf',
  'Nightjarre',
  'Oxbowler',
  'Pebbleton',
  'Quartermoon',
  'Ropewalker',
  'Saltmarshe',
  'Thimblerig',
  'Underwold',
] as const;
const THEME_IDS: readonly ThemeId[] = ['kitchen', 'bikes', 'plants', 'pixels', 'paper', 'wool', 'radio'];

/** Channels without anything special, of many sizes, so that a person or a test can go from one to the next. */
export const ORDINARY_CHANNELS: readonly ChannelPlan[] = FIRST_NAMES.map((first, index) => {
  const last = LAST_NAMES[index] ?? 'Lastname';
  const handle = `${first}.${last}`.toLowerCase();
  const dice = diceFor(`ordinary ${handle}`);
  // From about a thousand to about a million, evenly by order of magnitude.
  const followers = Math.round(10 ** (3 + 3 * dice.share()));
  return {
    handle,
    name: `${first} ${last}`,
    case: 'ordinary',
    theme: dice.pick(THEME_IDS),
    followers,
    grid: dice.chance(0.5) ? 'lockup' : 'video-renderer',
    classes: dice.chance(0.5) ? 'camel' : 'kebab',
    isVerified: followers > 300_000,
    links: dice.chance(0.6) ? [`${last.toLowerCase()}.example`] : [],
    runs: [
      {
        count: dice.int(12, 44),
        typicalViews: Math.max(40, Math.round(followers * (0.1 + 0.4 * dice.share()))),
        everyDays: dice.int(3, 14),
        likeShare: 0.02 + 0.05 * dice.share(),
        commentShare: 0.001 + 0.004 * dice.share(),
      },
      ...(dice.chance(0.4)
        ? [{ kind: 'short' as const, count: dice.int(4, 20), typicalViews: followers, everyDays: 9 }]
        : []),
    ],
  };
});
