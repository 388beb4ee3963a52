import { isRecovered } from '../health/drop';
import { outcomesOf } from '../health/outcome';
import { emptySeries, HealthSeries, type SeriesKind, withLook } from '../health/series';
import type { Reading } from '../model/reading';
import type { Database } from './database';

/** Under which keys of the store's own values the series stand. */
const PREFIX = 'health ';

/**
 * Notes which fields a look at a page read. Of whom the page is stands nowhere in it. Told the same twice it changes
 * nothing; at most as many series are kept as there are kinds of pages.
 */
export async function recordHealth(database: Database, reading: Reading, hasReplies: boolean): Promise<void> {
  const { platform, pageKind, capturedAt } = reading;
  if (pageKind === 'other') return;
  const kind = { platform, pageKind, hasReplies };
  await database.transaction('rw', database.values, async () => {
    const before = await seriesOf(database, kind);
    const after = withLook(before, capturedAt, outcomesOf(reading));
    if (after === before) return;
    const dismissed = after.dismissed.filter((field) => !isRecovered(after, field));
    await database.values.put({ key: keyOf(kind), value: { ...after, dismissed } });
  });
}

/** All series, ordered by platform and kind of page; those that are damaged are left out. */
export async function readHealth(database: Database): Promise<HealthSeries[]> {
  const stored = await database.values.where('key').startsWith(PREFIX).toArray();
  return stored.flatMap(({ value }) => HealthSeries.safeParse(value).data ?? []);
}

/** Says no more of the drops of some fields until they were read again. Fields that a series doesn't have are left out. */
export async function dismissDrops(
  database: Database,
  drops: readonly (SeriesKind & { field: string })[],
): Promise<void> {
  await database.transaction('rw', database.values, async () => {
    for (const { field, ...kind } of drops) {
      const series = await seriesOf(database, kind);
      if (series.fields[field] === undefined || series.dismissed.includes(field)) continue;
      const value: HealthSeries = { ...series, dismissed: [...series.dismissed, field] };
      await database.values.put({ key: keyOf(kind), value });
    }
  });
}

async function seriesOf(database: Database, kind: SeriesKind): Promise<HealthSeries> {
  const stored = await database.values.get(keyOf(kind));
  return HealthSeries.safeParse(stored?.value).data ?? emptySeries(kind);
}

function keyOf({ platform, pageKind, hasReplies }: SeriesKind): string {
  return `${PREFIX}${platform} ${pageKind} ${hasReplies ? 'replies' : 'page'}`;
}
