import type { TableRow } from '@/components/dashboard/CreatorTableRow';
import { platformById } from '@/lib/platforms/registry';
import {
  engagementFigure,
  type FigureWords,
  followersFigure,
  formatDay,
  type ListedEntry,
  priceFigure,
  viewsFigure,
} from '@/lib/views/dashboard-figures';
import { creatorName } from '@/lib/views/summary';

/** Makes rows of the table, each once for as long as its creator is the same object: a table asks for them at every key. */
export function tableRows(words: FigureWords): (listed: ListedEntry) => TableRow {
  const made = new WeakMap<ListedEntry, TableRow>();
  return (listed) => {
    const row = made.get(listed) ?? tableRowOf(listed, words);
    made.set(listed, row);
    return row;
  };
}

/** A saved creator as a row of the table. */
function tableRowOf(listed: ListedEntry, words: FigureWords): TableRow {
  const { entry, creator, assessment } = listed;
  const days = assessment?.details?.cadence?.lastPostDays;
  const platform = creator && (platformById(creator.platform)?.label ?? creator.platform);
  return {
    id: entry.id,
    name: creator ? creatorName(creator) : entry.creatorId,
    subtitle: [platform, creator?.profile.handle && `@${creator.profile.handle}`].filter(Boolean).join(' · '),
    screening: assessment?.screening ?? null,
    decision: entry.decision?.kind ?? null,
    stage: entry.stage,
    tags: entry.tags,
    followers: followersFigure(listed, words),
    engagement: engagementFigure(listed, words),
    views: viewsFigure(listed, words),
    price: priceFigure(listed, words),
    lastPost: days === undefined ? words.list.notRead : words.list.daysAgo(days, words.locale),
    added: formatDay(entry.addedAt, words.locale),
  };
}
