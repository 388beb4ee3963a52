import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { CreatorPanelProps } from '@/components/popup/CreatorPanel';
import { PopupView } from '@/components/popup/PopupView';
import type { ShortlistItem } from '@/components/popup/Shortlist';
import { CSV_DEFAULTS } from '@/lib/export/csv';
import { exportFile } from '@/lib/export/export-file';
import { OWN_PRESETS } from '@/lib/export/presets';
import { sendUntilAnswered } from '@/lib/messenger';
import { readValue } from '@/lib/model/facts';
import { platformById } from '@/lib/platforms/registry';
import type { Settings } from '@/lib/settings';
import type { Database } from '@/lib/store/database';
import { type CreatorRow, creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';
import { readPreferences } from '@/lib/store/preferences';
import {
  matchingIds,
  type ShortlistPage,
  type ShortlistRow,
  shortlistPage,
  shortlistRows,
} from '@/lib/store/shortlist-page';
import { formatCount, formatPercent } from '@/lib/views/format';
import { PAGE_STATE_TEXT, type StateText } from '@/lib/views/page-state-text';
import { REPLIES_TEXT, repliesState } from '@/lib/views/replies-text';
import { creatorName, SCREENING_WORDS, summaryLines } from '@/lib/views/summary';
import { type ActivePage, activePage } from './active-page';
import { downloadFile } from './download';
import { exportRowOf } from './export-row';
import { useSettings } from './use-settings';

/** How many saved creators the popup lists; the rest are in the export. */
const LISTED = 100;

/** How often the tab is asked again while its page has not been read yet, in milliseconds. */
const ASK_AGAIN = 1_000;

const NO_READER: StateText = {
  says: 'This tab was open before Touchstone was.',
  nextStep: 'Reload this tab to read posts.',
};

/** The popup with its data: reads the store live, sends commands. */
export function Popup({ database, locale }: { database: Database; locale: string }) {
  const page = useActivePage();
  const settings = useSettings();
  const [error, setError] = useState<string | null>(null);
  const creator = useLiveQuery(() => findCreator(database, page), [database, page]) ?? null;
  const listed = useLiveQuery(() => latestSaved(database), [database]);

  const show = ({ ok }: { ok: boolean }) =>
    setError(ok ? null : 'That did not work. Nothing that you saved is lost. Try again, or reopen this window.');
  const save = async (creatorId: string) =>
    show(await sendUntilAnswered('add', { key: crypto.randomUUID(), campaignId: null, creatorIds: [creatorId] }));
  const remove = async (entryId: string) =>
    show(await sendUntilAnswered('edit', { key: crypto.randomUUID(), entryIds: [entryId], edit: { kind: 'remove' } }));

  const answer = async (isOn: boolean) => {
    const reply = await sendUntilAnswered('observeReplies', { isOn });
    setError(reply.ok ? null : 'That did not work. Nothing was changed. Try again, or reopen this window.');
  };

  const exportAll = async () => {
    const { activeCampaign } = await readPreferences(database);
    const all = await shortlistRows(database, await matchingIds(database, activeCampaign, {}));
    const form = { kind: 'csv', preset: OWN_PRESETS.everything, options: CSV_DEFAULTS } as const;
    const result = await exportFile(
      form,
      all.flatMap((row) => exportRowOf(row)),
      { at: Date.now() },
    );
    if (result.ok) downloadFile('touchstone-shortlist.csv', result.file);
  };

  return (
    <PopupView
      question={settings?.observeReplies === 'not-asked' ? { onAnswer: (isAgreed) => void answer(isAgreed) } : null}
      creator={creator && panelProps(creator, locale, () => save(creator.creator.id))}
      pageText={page === undefined ? null : pageTextOf(page)}
      unseen={settings && page ? unseenOf(page, settings) : null}
      shortlist={{
        items: (listed?.rows ?? []).map((row) => itemOf(row, locale)),
        hasMore: listed !== undefined && listed.end !== null,
        onRemove: (id) => void remove(id),
        onExport: () => void exportAll(),
      }}
      error={error}
    />
  );
}

/** Those saved last to the active campaign. */
async function latestSaved(database: Database): Promise<ShortlistPage> {
  const { activeCampaign } = await readPreferences(database);
  const sort = { by: 'added', isDescending: true } as const;
  return shortlistPage(database, { campaignId: activeCampaign, filter: {}, sort, after: null, limit: LISTED });
}

/** The page in the tab; undefined until known. */
function useActivePage(): ActivePage | null | undefined {
  const [page, setPage] = useState<ActivePage | null>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const next = await activePage(location.search);
      if (isGone) return;
      setPage(next);
      if (next && next.state !== 'ok') timer = setTimeout(ask, ASK_AGAIN);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return page;
}

async function findCreator(database: Database, page: ActivePage | null | undefined): Promise<CreatorRow | null> {
  if (!page) return null;
  const { platform, address } = page;
  if (address.kind === 'profile') return creatorByIdentity(database, platform.id, address);
  if (address.kind === 'post') return creatorByPost(database, platform.id, address.postId);
  return null;
}

function panelProps(
  { creator, assessment, isSaved }: CreatorRow,
  locale: string,
  onSave: () => void,
): CreatorPanelProps {
  const platform = platformById(creator.platform);
  return {
    name: creatorName(creator),
    handle: creator.profile.handle,
    platformLabel: platform?.label ?? creator.platform,
    screening: assessment?.screening ?? null,
    headline: assessment ? SCREENING_WORDS[assessment.screening] : '',
    reasons: assessment?.reasons ?? [],
    lines: assessment
      ? summaryLines(creator, assessment, { followersNoun: platform?.traits.followersNoun ?? 'followers', locale })
      : [],
    nextStep: assessment?.nextStep?.says ?? null,
    isSaved,
    onSave,
  };
}

function pageTextOf(page: ActivePage | null): StateText {
  if (page === null || (page.address.kind !== 'profile' && page.address.kind !== 'post')) {
    return PAGE_STATE_TEXT['not-a-creator-page'];
  }
  if (page.state === null) return NO_READER;
  return PAGE_STATE_TEXT[page.state === 'ok' ? 'still-loading' : page.state];
}

/** What of the page is not read for want of its replies; null where the page isn't read at all. */
function unseenOf(page: ActivePage, { observeReplies }: Settings): StateText | null {
  if (page.state === null || observeReplies === 'not-asked') return null;
  const replies = repliesState(page.hasReplies, observeReplies);
  return replies === 'on' ? null : REPLIES_TEXT[replies];
}

function itemOf({ entry, creator, assessment }: ShortlistRow, locale: string): ShortlistItem {
  const followers = readValue(creator.profile.followers);
  return {
    id: entry.id,
    name: creatorName(creator),
    handle: creator.profile.handle,
    platformLabel: platformById(creator.platform)?.label ?? creator.platform,
    followers: followers ? formatCount(followers, locale) : '–',
    engagement: assessment?.engagement ? formatPercent(assessment.engagement.percent, locale) : '',
  };
}
