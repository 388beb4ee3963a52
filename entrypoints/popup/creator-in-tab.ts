import type { CreatorPanelProps } from '@/components/popup/CreatorPanel';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { seenBefore } from '@/lib/store/detail';
import { type CreatorRow, creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';
import { readPreferences } from '@/lib/store/preferences';
import { raisedFlags, screeningText } from '@/lib/views/screening-text';
import { type EntryStanding, entryStanding, standingText } from '@/lib/views/standing';
import { creatorName, summaryLines } from '@/lib/views/summary';
import type { ActivePage } from './active-page';
import type { Commands } from './use-commands';

/** The creator in a tab with its entry, and where it stood in an earlier campaign; null where it didn't. */
export interface CreatorInTab extends CreatorRow {
  earlier: EntryStanding | null;
}

/** The known creator of a page, or null. */
export async function creatorInTab(
  database: Database,
  page: ActivePage | null | undefined,
): Promise<CreatorInTab | null> {
  const row = page ? await creatorOfPage(database, page) : null;
  if (row === null) return null;
  const { activeCampaign } = await readPreferences(database);
  const [earlier] = await seenBefore(database, activeCampaign, row.creator.id);
  return { ...row, earlier: earlier ? entryStanding(earlier.entry) : null };
}

async function creatorOfPage(database: Database, { platform, address }: ActivePage): Promise<CreatorRow | null> {
  if (address.kind === 'profile') return creatorByIdentity(database, platform.id, address);
  if (address.kind === 'post') return creatorByPost(database, platform.id, address.postId);
  return null;
}

/** The creator ready to show, its controls bound to the commands. `now` is milliseconds since 1970, asked at each change. */
export function panelProps(
  { creator, assessment, entry, earlier }: CreatorInTab,
  { locale, commands, now }: { locale: string; commands: Commands; now: () => number },
): Omit<CreatorPanelProps, 'locale'> {
  const platform = platformById(creator.platform);
  return {
    name: creatorName(creator),
    handle: creator.profile.handle,
    platformLabel: platform?.label ?? creator.platform,
    result: assessment && {
      ...screeningText(assessment, locale),
      screening: assessment.screening,
      flags: raisedFlags(assessment, locale),
    },
    lines: assessment && platform ? summaryLines(creator, assessment, { traits: platform.traits, locale }) : [],
    seenBefore: earlier && standingText(earlier, { now: now(), locale }),
    entry: entry && editorProps(entry, commands, now),
    onSave: () => commands.save(creator.id),
  };
}

function editorProps(
  { id, stage, tags, note, decision }: ShortlistEntry,
  { edit }: Commands,
  now: () => number,
): NonNullable<CreatorPanelProps['entry']> {
  return {
    id,
    stage,
    tags,
    note,
    decision,
    onStage: (next, reason) => edit(id, { kind: 'setStage', stage: next, at: now(), reason }),
    onAddTag: (tag) => edit(id, { kind: 'addTag', tag }),
    onRemoveTag: (tag) => edit(id, { kind: 'removeTag', tag }),
    onNote: (text) => edit(id, { kind: 'setNote', note: text }),
    onDecide: (kind, reason) =>
      edit(id, { kind: 'decide', decision: kind === null ? null : { kind, reason, who: '', at: now() } }),
  };
}
