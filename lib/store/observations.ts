import type { Count } from '../model/count';
import { KEPT_OBSERVATIONS, OBSERVATION_SOURCES, type Observation } from '../model/creator';
import { dayAt, isAhead, startOfDay } from '../model/day';
import { readValue } from '../model/facts';
import { type HistoryReading, isCopy, type Reading } from '../model/reading';

/** What a person's own file says of one day; null for what it doesn't say. */
export interface ImportedDay {
  date: string;
  followers: Count;
  views: Count | null;
  postCount: Count | null;
}

/**
 * The observations in a reading: the look itself, unless its count is cached (that is never a history), and the days of
 * a history that the page shows. Another site's copy gives only days. Days to come are left out.
 */
export function observationsIn(creatorId: string, reading: Reading): Observation[] {
  const rows = reading.history.flatMap((row) => ofRow(creatorId, row, reading.capturedAt));
  return isCopy(reading) ? rows : [...ofLook(creatorId, reading), ...rows];
}

/** The observations in a person's own file. Days to come at `now` are left out. */
export function importedObservations(creatorId: string, days: readonly ImportedDay[], now: number): Observation[] {
  return days.flatMap((day) => ofDay(creatorId, day, 'import', now));
}

/**
 * A creator's observations after more came: each day once, the oldest first, at most the newest 4,000. Of two on one day
 * an exact count goes before a rounded one; then an own look before a history's page before a file; then the tighter,
 * then the later. The result doesn't depend on the order in which they came, nor on how often.
 */
export function mergeObservations(known: readonly Observation[], next: readonly Observation[]): Observation[] {
  const days = new Map(known.map((observation) => [observation.date, observation]));
  for (const observation of next) {
    const other = days.get(observation.date);
    days.set(observation.date, other && compare(other, observation) <= 0 ? other : observation);
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-KEPT_OBSERVATIONS);
}

/** Negative where `a` is the better of two observations of one day; 0 only where they say the same. */
function compare(a: Observation, b: Observation): number {
  return (
    Math.min(width(a), 1) - Math.min(width(b), 1) ||
    OBSERVATION_SOURCES.indexOf(a.source) - OBSERVATION_SOURCES.indexOf(b.source) ||
    width(a) - width(b) ||
    b.at - a.at ||
    a.followers.low - b.followers.low ||
    compareCounts(a.views, b.views) ||
    compareCounts(a.postCount, b.postCount)
  );
}

/** A count that is there goes before none. */
function compareCounts(a: Count | null, b: Count | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.high - a.low - (b.high - b.low) || a.low - b.low;
}

function width({ followers }: Observation): number {
  return followers.high - followers.low;
}

function ofLook(creatorId: string, { profile, capturedAt }: Reading): Observation[] {
  const followers = profile?.followers;
  const date = dayAt(capturedAt);
  if (date === null || profile === null || followers?.state !== 'read' || followers.stale) return [];
  return [
    {
      id: `${creatorId}@${date}`,
      creatorId,
      date,
      at: capturedAt,
      followers: followers.value,
      views: readValue(profile.totalViews),
      postCount: readValue(profile.postCount),
      source: 'page',
    },
  ];
}

function ofRow(creatorId: string, row: HistoryReading, now: number): Observation[] {
  const followers = readValue(row.followers);
  if (followers === null) return [];
  const day = { date: row.date, followers, views: readValue(row.views), postCount: readValue(row.postCount) };
  return ofDay(creatorId, day, 'history-page', now);
}

function ofDay(creatorId: string, day: ImportedDay, source: Observation['source'], now: number): Observation[] {
  const { date, followers, views, postCount } = day;
  if (isAhead(date, now)) return [];
  return [{ id: `${creatorId}@${date}`, creatorId, date, at: startOfDay(date), followers, views, postCount, source }];
}
