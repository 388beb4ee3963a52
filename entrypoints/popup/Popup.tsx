import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { CreatorPanelProps } from '@/components/popup/CreatorPanel';
import { PopupView } from '@/components/popup/PopupView';
import type { ShortlistItem } from '@/components/popup/Shortlist';
import { sendUntilAnswered } from '@/lib/messenger';
import { readValue } from '@/lib/model/facts';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { type CreatorRow, creatorByIdentity, creatorByPost } from '@/lib/store/find-creator';
import { type ShortlistRow, shortlistRows } from '@/lib/store/shortlist';
import { formatCount, formatPercent } from '@/lib/views/format';
import { PAGE_STATE_TEXT, type StateText } from '@/lib/views/page-state-text';
import { creatorName, SCREENING_WORDS, summaryLines } from '@/lib/views/summary';
import { type ActivePage, activePage } from './active-page';
import { downloadFile } from './download';
import { exportShortlist } from './export-shortlist';

/** How many saved creators the popup lists; the rest are in the export. */
const LISTED = 100;

/** How often the tab is asked again while its page has not been read yet, in milliseconds. */
const ASK_AGAIN = 1_000;

const NO_READER: StateText = {
  says: 'This tab was open before Touchstone was.',
  nextStep: 'Reload the page to read it.',
};

/** The popup with its data: reads the store live, sends commands. */
export function Popup({ database, locale }: { database: Database; locale: string }) {
  const page = useActivePage();
  const [error, setError] = useState<string | null>(null);
  const creator = useLiveQuery(() => findCreator(database, page), [database, page]) ?? null;
  const rows = useLiveQuery(() => shortlistRows(database, LISTED + 1), [database]) ?? [];

  const command = async (name: 'shortlistAdd' | 'shortlistRemove', creatorId: string) => {
    const reply = await sendUntilAnswered(name, { creatorId });
    setError(reply.ok ? null : 'That did not work. Nothing that you saved is lost. Try again, or reopen this window.');
  };

  const exportAll = async () => {
    downloadFile('touchstone-shortlist.csv', await exportShortlist(database));
  };

  return (
    <PopupView
      creator={creator && panelProps(creator, locale, () => command('shortlistAdd', creator.creator.id))}
      pageText={page === undefined ? null : pageTextOf(page)}
      shortlist={{
        items: rows.slice(0, LISTED).map((row) => itemOf(row, locale)),
        hasMore: rows.length > LISTED,
        onRemove: (id) => void command('shortlistRemove', id),
        onExport: () => void exportAll(),
      }}
      error={error}
    />
  );
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

function itemOf({ creator, assessment }: ShortlistRow, locale: string): ShortlistItem {
  const followers = readValue(creator.profile.followers);
  return {
    id: creator.id,
    name: creatorName(creator),
    handle: creator.profile.handle,
    platformLabel: platformById(creator.platform)?.label ?? creator.platform,
    followers: followers ? formatCount(followers, locale) : '–',
    engagement: assessment?.engagement ? formatPercent(assessment.engagement.percent, locale) : '',
  };
}
