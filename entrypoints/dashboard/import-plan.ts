import type { ImportProblem } from '@/components/dashboard/import/Problems';
import { type AddressedPlatform, creatorsIn } from '@/lib/import/addresses';
import type { ColumnMapping } from '@/lib/import/columns';
import type { ImportSource } from '@/lib/import/source';
import { type CellProblem, tableRows } from '@/lib/import/table-rows';
import { rowsOfList, rowsOfTable, type TakenRow, type TakenRows } from '@/lib/import/taken-rows';
import { PostKind } from '@/lib/model/reading';
import { platforms } from '@/lib/platforms/registry';
import { creatorKeys } from '@/lib/store/keys';
import type { QueueAddress } from '@/lib/store/queue';

/** What a person is importing: a file's content, or a pasted text. A history is one creator's and goes another way. */
export type OpenSource = Exclude<ImportSource, { kind: 'history' }> | { kind: 'handles'; text: string };

/** What a person says about it; '' is nothing. `campaign` null: rows of all campaigns in the file. */
export interface ImportChoices {
  mapping: ColumnMapping;
  platform: string;
  priceFor: string;
  campaign: string | null;
}

/** What an import would bring. `queue` has everybody who can be opened, `doubles` lines that name somebody again. */
export interface ImportPlan {
  taken: readonly TakenRow[];
  queue: readonly QueueAddress[];
  problems: readonly ImportProblem[];
  left: readonly CellProblem[];
  doubles: number;
}

/** Platforms that creators are saved of: a site that shows copies has none of its own. */
export const OWN_PLATFORMS: readonly AddressedPlatform[] = platforms.filter(({ namedBy }) => namedBy !== null);

/** What of a source would come in by what a person says about it; changes nothing. */
export function importPlan(source: OpenSource, choices: ImportChoices, now: number): ImportPlan {
  const platform = OWN_PLATFORMS.find(({ id }) => id === choices.platform) ?? null;
  const priceFor = PostKind.safeParse(choices.priceFor).data ?? null;
  const taken = { platforms: OWN_PLATFORMS, platform, priceFor, now };
  switch (source.kind) {
    case 'handles':
      return handlesPlan(source.text, platform);
    case 'table': {
      const lines = tableRows(source.table, choices.mapping);
      const rows = rowsOfTable(lines.rows, taken);
      return planOf(rows, lines.problems);
    }
    case 'list': {
      const { campaign } = choices;
      const rows = source.rows.filter(({ entry }) => campaign === null || entry.campaign === campaign);
      const problems = source.problems.map(({ row, why }) => ({ line: row, column: null, why }));
      return planOf(rowsOfList(rows, taken), problems);
    }
  }
}

function planOf({ rows, problems, left }: TakenRows, before: readonly CellProblem[]): ImportPlan {
  const queue = rows.flatMap(({ row: { platform, identity } }) => {
    const address = OWN_PLATFORMS.find(({ id }) => id === platform)?.profileUrl(identity);
    return address ? [{ address, platform, identity }] : [];
  });
  const all = [...before, ...problems].sort((a, b) => a.line - b.line);
  return { taken: rows, queue, problems: all, left, doubles: doublesIn(rows) };
}

/** Lines that name a creator whom a line before them names. */
function doublesIn(rows: readonly TakenRow[]): number {
  const seen = new Set<string>();
  let doubles = 0;
  for (const { row } of rows) {
    const keys = creatorKeys(row.platform, row.identity);
    if (keys.some((key) => seen.has(key))) doubles++;
    for (const key of keys) seen.add(key);
  }
  return doubles;
}

function handlesPlan(text: string, platform: AddressedPlatform | null): ImportPlan {
  const { found, unknown, doubles } = creatorsIn(text, OWN_PLATFORMS, platform);
  const named = found.map((creator, index) => ({ creator, line: index + 1 }));
  return {
    taken: named.flatMap(({ creator, line }) => {
      const { handle, platformId } = creator;
      if (handle === null && platformId === null) return [];
      const row = { platform: creator.platform, identity: { handle, platformId }, fields: {} };
      return [{ line, name: handle ?? platformId ?? creator.text, row }];
    }),
    queue: found.map((creator) => ({
      address: creator.url,
      platform: creator.platform,
      identity: { handle: creator.handle, platformId: creator.platformId },
    })),
    problems: unknown.map(({ text: item, why }) => ({ line: null, column: item, why })),
    left: [],
    doubles: doubles.length,
  };
}
