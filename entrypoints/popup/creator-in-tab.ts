import type { CreatorPanelProps } from '@/components/popup/CreatorPanel';
import type { Assessment } from '@/lib/model/assessment';
import type { Creator } from '@/lib/model/creator';
import type { ShortlistEntry } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { seenBefore } from '@/lib/store/detail';
import { readPreferences } from '@/lib/store/preferences';
import { raisedFlags, screeningText } from '@/lib/views/screening-text';
import { type EntryStanding, entryStanding, standingText } from '@/lib/views/standing';
import { creatorName, summaryLines } from '@/lib/views/summary';
import type { ActivePage } from '../vetted/active-page';
import { creatorOnPage } from '../vetted/creator-on-page';
import type { Commands } from './use-commands';
import type { VetCreator } from './use-scoring';

/** The creator in a tab as the active campaign sees it, and where it stood in an earlier one; null where it didn't. */
export interface CreatorInTab {
  creator: Creator;
  assessment: Assessment | null;
  entry: ShortlistEntry | null;
  earlier: EntryStanding | null;
}

/** The known creator of a page, or null. `now` is milliseconds since 1970. */
export async function creatorInTab(
  database: Database,
  page: ActivePage | null | undefined,
  { vet, now }: { vet: VetCreator; now: number },
): Promise<CreatorInTab | null> {
  const row = page ? await creatorOnPage(database, page) : null;
  const vetted = row && (await vet(database, row.creator.id, now));
  if (!vetted) return null;
  const { activeCampaign } = await readPreferences(database);
  const [earlier] = await seenBefore(database, activeCampaign, row.creator.id);
  return {
    creator: vetted.known.creator,
    assessment: vetted.assessment,
    entry: row.entry,
    earlier: earlier ? entryStanding(earlier.entry) : null,
  };
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
