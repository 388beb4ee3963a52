import { diceFor } from '../seeded';
import type { CreatorTruth } from '../site';
import type { BladePage } from './blade-page';

const DAY = 86_400_000;

/** How many days the table shows. */
const DAYS = 14;

/** One day of a channel as it truly was. */
export interface DayTruth {
  /** YYYY-MM-DD */
  date: string;
  followers: number;
  views: number;
}

/** A channel's true history, oldest day first, and in which layout its page is built. */
export interface HistoryTruth {
  creator: CreatorTruth & { handle: string; platformId: string; followers: number };
  layout: '2024' | '2026';
  days: readonly DayTruth[];
}

/** The history of a channel up to the day before `now`. It follows from the channel and `now` alone. */
export function historyOf(creator: HistoryTruth['creator'], now: number): HistoryTruth {
  const dice = diceFor(`history of ${creator.platformId}`);
  const growth = dice.int(-2, 12) / 1000;
  const views = creator.videos.reduce((sum, video) => sum + video.views, 0);
  const days = Array.from({ length: DAYS }, (_, index) => {
    const age = DAYS - index;
    return {
      date: new Date(now - age * DAY).toISOString().slice(0, 10),
      followers: Math.round(creator.followers * (1 - growth) ** age),
      views: Math.round(views * 0.99 ** age),
    };
  });
  return { creator, layout: dice.chance(0.5) ? '2026' : '2024', days };
}

/** The page that shows a history: subscribers cut to three digits, as YouTube publishes them, all else in full. */
export function pageOf({ creator, days }: HistoryTruth): BladePage {
  return {
    platform: 'youtube',
    name: creator.name,
    handle: creator.handle,
    platformId: creator.platformId,
    totals: [
      ['Subscribers', full(cut(creator.followers))],
      ['Video Views', full(days.at(-1)?.views ?? 0)],
      ['Videos', full(creator.videos.length)],
    ],
    columns: ['Subscribers', 'Views'],
    days: days.map((day, index) => {
      const before = days[index - 1] ?? day;
      return {
        date: day.date,
        cells: [
          [changeOf(cut(day.followers) - cut(before.followers)), full(cut(day.followers))],
          [changeOf(day.views - before.views), full(day.views)],
        ],
      };
    }),
  };
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
