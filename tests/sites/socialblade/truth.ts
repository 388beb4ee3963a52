import { diceFor } from '../seeded';
import type { CreatorTruth } from '../site';
import type { BladeDay, BladePage } from './blade-page';

const DAY = 86_400_000;

/** How many days the table shows. */
const DAYS = 14;

/** One day of a channel as it truly was. */
export interface DayTruth {
  /** YYYY-MM-DD */
  date: string;
  followers: number;
  /** The channel's; null where the site has no such column. */
  views: number | null;
  /** Posts, and whom the account follows: columns of accounts other than channels. */
  posts: number;
  following: number;
}

/** A creator's true history, oldest day first, and in which layout its page is built. */
export interface HistoryTruth {
  creator: CreatorTruth & { handle: string; followers: number };
  layout: '2024' | '2026';
  days: readonly DayTruth[];
}

/** The history of a creator up to the day before `now`. It follows from the creator and `now` alone. */
export function historyOf(creator: HistoryTruth['creator'], now: number): HistoryTruth {
  const dice = diceFor(`history of ${creator.platformId}`);
  const growth = dice.int(-2, 12) / 1000;
  const views = creator.videos.reduce((sum, video) => sum + video.views, 0);
  const days = Array.from({ length: DAYS }, (_, index) => {
    const age = DAYS - index;
    return {
      date: new Date(now - age * DAY).toISOString().slice(0, 10),
      followers: Math.round(creator.followers * (1 - growth) ** age),
      views: creator.platform === 'youtube' ? Math.round(views * 0.99 ** age) : null,
      posts: Math.max(0, creator.videos.length - Math.floor(age / 3)),
      following: 200 + age,
    };
  });
  return { creator, layout: dice.chance(0.5) ? '2026' : '2024', days };
}

/** The page that shows a history: YouTube's subscribers cut to three digits, as it publishes them, all else in full. */
export function pageOf({ creator, days }: HistoryTruth): BladePage {
  const page = { name: creator.name, handle: creator.handle, platformId: creator.platformId };
  const last = days.at(-1);
  if (creator.platform === 'youtube') {
    return {
      ...page,
      platform: 'youtube',
      totals: [
        ['Subscribers', full(cut(creator.followers))],
        ['Video Views', full(last?.views ?? 0)],
        ['Videos', full(creator.videos.length)],
      ],
      columns: ['Subscribers', 'Views'],
      days: cellsOf(days, [({ followers }) => cut(followers), ({ views }) => views ?? 0]),
    };
  }
  return {
    ...page,
    platform: creator.platform === 'tiktok' ? 'tiktok' : 'instagram',
    totals: [
      ['Followers', full(creator.followers)],
      ['Following', full(last?.following ?? 0)],
      [creator.platform === 'tiktok' ? 'Videos' : 'Media Count', full(creator.videos.length)],
    ],
    columns: ['Followers', 'Following', 'Media'],
    days: cellsOf(days, [({ followers }) => followers, ({ following }) => following, ({ posts }) => posts]),
  };
}

/** The rows of a table with a column for each number: its change since the day before, and the total. */
function cellsOf(days: readonly DayTruth[], columns: readonly ((day: DayTruth) => number)[]): BladeDay[] {
  return days.map((day, index) => {
    const before = days[index - 1] ?? day;
    return {
      date: day.date,
      cells: columns.map((numberIn) => [changeOf(numberIn(day) - numberIn(before)), full(numberIn(day))] as const),
    };
  });
}

/** A subscriber count as YouTube publishes it. */
function cut(value: number): number {
  const step = 10 ** Math.max(0, String(value).length - 3);
  return Math.floor(value / step) * step;
}

function full(value: number): string {
  return value.toLocaleString('en-US');
}

function changeOf(difference: number): string {
  return difference === 0 ? '--' : full(difference);
}
