import { parseHistoryCsv } from '../../lib/import/history-csv';
import type { Count } from '../../lib/model/count';
import type { KnownCreator } from '../../lib/model/creator';
import { exactly } from '../../lib/model/facts';
import { inEnglish } from '../../lib/model/sentence';
import { readCount } from '../../lib/platforms/numbers/by-tag';
import type { CountKind } from '../../lib/platforms/numbers/style';
import { platformById } from '../../lib/platforms/registry';
import { type ImportedDay, importedObservations, mergeObservations } from '../../lib/store/observations';
import { readText } from './file';
import { good, type Outcome, unusable } from './outcome';

/**
 * The creator with the observations of a person's CSV of its history added; as it is without a file. Numbers in the file
 * are no more exact than what the platform publishes. Lines that can't be read are left out, as days that a page doesn't
 * show are; a file of which nothing can be read is unusable, and the error names its first problem.
 */
export async function withHistory(
  known: KnownCreator,
  file: string | null | undefined,
  { folder, now }: { folder: string; now: number },
): Promise<Outcome<KnownCreator>> {
  if (!file) return good(known);
  const text = await readText(file, folder);
  if (!text.ok) return text;
  const { rows, problems } = parseHistoryCsv(text.value);
  const [problem] = problems;
  if (problem && rows.length === 0) {
    const line = problem.line === null ? '' : `, line ${problem.line}`;
    return unusable(`${file}${line}: ${inEnglish(problem.why)}`);
  }
  const { id, platform } = known.creator;
  const meant = (value: number, kind: CountKind) => meaningOf(value, kind, platform);
  const days = rows.map(
    ({ date, followers, views, postCount }): ImportedDay => ({
      date,
      followers: meant(followers, 'followers'),
      views: views === null ? null : meant(views, 'views'),
      postCount: postCount === null ? null : meant(postCount, 'posts'),
    }),
  );
  const observations = mergeObservations(known.observations, importedObservations(id, days, now));
  return good({ ...known, observations });
}

/** The numbers that a number can stand for where its platform publishes it in fewer digits. */
function meaningOf(value: number, kind: CountKind, platform: string): Count {
  const style = platformById(platform)?.countStyle(kind);
  return (style && readCount(String(value), { language: null, style })) ?? exactly(value);
}
