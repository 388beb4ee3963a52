import Papa from 'papaparse';
import * as z from 'zod/mini';
import { inEnglish } from '../../lib/model/sentence';
import { platformById, platforms } from '../../lib/platforms/registry';
import { judgeGrowth } from '../../lib/scoring/growth/judge-growth';
import type { RoundingStyle } from '../../lib/scoring/growth/rounding';
import type { GrowthPoint } from '../../lib/scoring/growth/series';
import type { Command } from './command';
import { readText } from './file';
import { checkInputs, optional, text, timeOf } from './input';
import { good, type Outcome, unusable } from './outcome';
import { lastOf, onlyText } from './single-call';

const GrowthInputs = z.object({
  file: text,
  platform: optional(
    text.check(
      z.refine(
        (id) => platformById(id) !== null,
        `must be one of ${platforms.map((platform) => platform.id).join(', ')}`,
      ),
    ),
  ),
});

/** Judges a history of followers. Lines that are no date and count are left out; a file of nothing else is unusable. */
const command: Command = {
  usage: 'growth FILE.csv [--platform P]',
  options: ['platform'],
  inputsOf(args) {
    const file = onlyText(args);
    if (!file.ok) return file;
    return good({ file: file.value, platform: lastOf(args.options).platform });
  },
  async run(inputs, { folder, now }) {
    const checked = checkInputs(GrowthInputs, inputs);
    if (!checked.ok) return checked;
    const content = await readText(checked.value.file, folder);
    if (!content.ok) return content;
    const points = pointsOf(content.value);
    if (!points.ok) return unusable(`${checked.value.file} ${points.error}`);
    const rounding = roundingOf(checked.value.platform ?? null);
    const { flag, score, jumps } = judgeGrowth(points.value, { rounding, now, postDates: null });
    return good({
      flag,
      score,
      jumps: jumps.map(({ excess: _, ...jump }) => ({
        ...jump,
        from: dateOf(jump.from),
        to: dateOf(jump.to),
        why: jump.why.map(inEnglish),
      })),
    });
  },
};
export default command;

function roundingOf(platform: string | null): RoundingStyle {
  return (platform === null ? null : platformById(platform))?.countStyle('followers').precision ?? 'unknown';
}

/** The points of `date,followers[,views]`. A header names the columns, in any order and case. */
function pointsOf(csv: string): Outcome<GrowthPoint[]> {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const columns = meta.fields ?? [];
  if (!columns.includes('date') || !columns.includes('followers')) {
    return unusable('has no columns "date" and "followers"');
  }
  const points = data.flatMap((row) => pointOf(row) ?? []);
  return data.length > 0 && points.length === 0 ? unusable('has no line with a date and a count') : good(points);
}

function pointOf(row: Record<string, string>): GrowthPoint | null {
  const at = timeOf((row.date ?? '').trim());
  const followers = wholeNumber(row.followers);
  const views = wholeNumber(row.views);
  if (at === null || followers === null) return null;
  return {
    at,
    followers: { low: followers, high: followers },
    views: views === null ? null : { low: views, high: views },
  };
}

function wholeNumber(cell: string | undefined): number | null {
  const number = Number(cell?.trim() || Number.NaN);
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
