import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import * as z from 'zod/mini';

/** One observation of a data set: day number, followers as shown, all views so far. */
export type Row = readonly [day: number, followers: number, views: number];

/** Days and followers of one channel, in order of time. */
export interface Channel {
  id: string;
  rows: readonly Row[];
}

/** What was done to a history of a pack. `day` and `days`: where a purchase lies in it. */
export interface GrowthLabel {
  label: 'clean' | 'natural_burst' | 'viral_sim' | 'bought';
  day: number | null;
  days: number | null;
}

/** A history of a pack with its label, and the channel that it comes from, for grouping. */
export interface LabelledHistory extends GrowthLabel {
  id: string;
  channel: string;
  points: readonly Row[];
}

const DAY = 86_400_000;

const Pack = z.array(
  z.object({ id: z.string(), points: z.array(z.tuple([z.number(), z.number(), z.nullable(z.number())])) }),
);
const Labels = z.record(
  z.string(),
  z.object({
    label: z.enum(['clean', 'natural_burst', 'viral_sim', 'bought']),
    day: z.optional(z.number()),
    days: z.optional(z.number()),
  }),
);

/** The channels of the daily histories under a datasets folder, days counted from 1970. */
export function readDailyChannels(folder: string): Channel[] {
  const file = join(folder, 'growth/vtuber-daily/vtuber_daily_2022-07_2024-11.csv.gz');
  return channelsOf(gunzipSync(readFileSync(file)).toString('utf8'), {
    channel: 'id',
    date: 'date',
    followers: 'subs',
    views: 'views',
  });
}

/** The channels of a second source, 30 days each: nothing is learnt from it. */
export function readOtherChannels(folder: string): Channel[] {
  const file = join(folder, 'growth/youtube-tech-daily/youtube_daily_snapshots.csv');
  return channelsOf(readFileSync(file, 'utf8'), {
    channel: 'channel_id',
    date: 'date_utc',
    followers: 'subscribers',
    views: 'views',
  });
}

/**
 * The development pack with its labels. Its histories don't name their channel: it is found by the totals of views, which
 * hardly two channels share; where it isn't found, the history is its own group.
 */
export function readPack(folder: string, channels: readonly Channel[], name = 'growth_dev'): LabelledHistory[] {
  const pack = Pack.parse(JSON.parse(readFileSync(join(folder, `growth/packs/${name}.json`), 'utf8')));
  const labelFile = join(folder, `growth/packs/labels/${name}.labels.json`);
  if (!existsSync(labelFile)) return [];
  const labels = Labels.parse(JSON.parse(readFileSync(labelFile, 'utf8')));
  const owners = new Map<number, string>();
  for (const { id, rows } of channels) for (const [, , views] of rows) if (views > 10_000) owners.set(views, id);
  return pack.flatMap(({ id, points }) => {
    const label = labels[id];
    if (!label) return [];
    const votes = new Map<string, number>();
    for (const [, , views] of points) {
      const owner = views === null ? undefined : owners.get(views);
      if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
    return [
      {
        id,
        channel: winner?.[0] ?? id,
        points: points.map(([day, followers, views]): Row => [day, followers, views ?? Number.NaN]),
        label: label.label,
        day: label.day ?? null,
        days: label.days ?? null,
      },
    ];
  });
}

function channelsOf(
  text: string,
  names: { channel: string; date: string; followers: string; views: string },
): Channel[] {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const channels = new Map<string, Row[]>();
  for (const line of data) {
    const row: Row = [
      Math.round(Date.parse(line[names.date] ?? '') / DAY),
      Number(line[names.followers]),
      Number(line[names.views]),
    ];
    if (!row.every(Number.isFinite)) continue;
    const id = line[names.channel] ?? '';
    const rows = channels.get(id);
    if (rows) rows.push(row);
    else channels.set(id, [row]);
  }
  return [...channels].map(([id, rows]) => ({ id, rows: rows.sort((a, b) => a[0] - b[0]) }));
}
