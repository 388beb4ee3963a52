import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '@/lib/model/assessment';
import type { Campaign } from '@/lib/model/campaign';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import type { ShortlistRow } from '@/lib/store/shortlist-page';
import { vettedCreator } from '../vetted/assess-known';

/** So many results are remembered at most; a list can be far longer than what anybody looks at. */
const REMEMBERED = 1_000;

/**
 * Rows of the active campaign's list as that campaign judges them, where its criteria or what a person entered can make a
 * difference: one after the other, each a task of its own, shown as it comes. Until then, and for all others, a row keeps
 * the stored assessment, by which lists are filtered and sorted.
 */
export function useOwnResults(
  database: Database,
  { settings }: Pick<StoredCampaign, 'settings'>,
  rows: readonly ShortlistRow[],
): (row: ShortlistRow) => ShortlistRow {
  const criteria = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other criteria make other results
  const results = useMemo(() => new Map<string, Assessment>(), [criteria]);
  const [, setCount] = useState(0);
  const apart = rows.filter((row) => isJudgedApart(row, settings));
  const wanted = apart.map(keyOf).join('\n');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the rows
  useEffect(() => {
    let isCalledOff = false;
    const judge = async () => {
      for (const row of apart) {
        const key = keyOf(row);
        if (results.has(key)) continue;
        const vetted = await vettedCreator(database, row.creator.id, Date.now());
        if (isCalledOff) return;
        if (results.size >= REMEMBERED) results.clear();
        if (vetted?.assessment) results.set(key, vetted.assessment);
        setCount((count) => count + 1);
      }
    };
    void judge();
    return () => {
      isCalledOff = true;
    };
  }, [database, results, wanted]);

  return (row) => {
    const own = results.get(keyOf(row));
    return own ? { ...row, assessment: own } : row;
  };
}

/** Whether a campaign can judge a creator otherwise than no campaign does. */
export function isJudgedApart({ entry }: Pick<ShortlistRow, 'entry'>, { brand, marks, bookings }: Campaign): boolean {
  const isSet = Object.values(brand).some((words) => words.length > 0) || Object.keys(marks).length > 0;
  const isEntered = entry.quote !== null || entry.answers.length > 0 || entry.contacts.length > 0;
  return isSet || isEntered || bookings.length > 0;
}

function keyOf({ entry, creator }: ShortlistRow): string {
  return `${entry.id} ${entry.changedAt} ${creator.lastSeenAt}`;
}
