import { useDeferredValue, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ToastPlace } from '@/components/base/toasts';
import { PopupView } from '@/components/popup/PopupView';
import type { Settings } from '@/lib/settings';
import type { Database } from '@/lib/store/database';
import { textsFor } from '@/lib/texts/catalog';
import { PAGE_STATE_TEXTS } from '@/lib/texts/page-states';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import { pageStateText, type StateText } from '@/lib/views/page-state-text';
import { repliesState, repliesText } from '@/lib/views/replies-text';
import { useAppearance } from '../appearance/use-appearance';
import { useDropNotice } from '../health/use-drop-notice';
import { useJobs } from '../jobs/use-jobs';
import { useLive } from '../live/use-live';
import { useSettings } from '../settings/use-settings';
import { openPanel } from '../sidepanel/open-panel';
import type { ActivePage } from '../vetted/active-page';
import { creatorInTab, panelProps } from './creator-in-tab';
import { saveShortlist } from './export-shortlist';
import { saveReport } from './save-report';
import { LISTED, shortlistItem, shortlistNow } from './shortlist-items';
import { useActivePage } from './use-active-page';
import { useCommands } from './use-commands';
import { useScoring } from './use-scoring';
import { requestSiteAccess, useSiteAccess } from './use-site-access';

/** The popup with its data: reads the store live, sends commands. `locale` is the browser's. */
export function Popup({ database, locale }: { database: Database; locale: string }) {
  const ownLocale = useAppearance(database, locale);
  return (
    <ToastPlace>
      <PopupIn database={database} locale={ownLocale} />
    </ToastPlace>
  );
}

function PopupIn({ database, locale }: { database: Database; locale: string }) {
  const page = useActivePage();
  const settings = useSettings();
  const hasAccess = useSiteAccess(page?.platform.matches ?? null);
  const windowId = useWindowId();
  const commands = useCommands(locale);
  const [search, setSearch] = useState('');
  const looked = useDeferredValue(search);
  const vet = useScoring();
  const creator =
    useLive(async () => (vet ? creatorInTab(database, page, { vet, now: Date.now() }) : null), [database, page, vet]) ??
    null;
  const [limit, setLimit] = useState<number>(LISTED.first);
  const listed = useLive(() => shortlistNow(database, looked, limit), [database, looked, limit]);
  const isShown = listed !== undefined;
  useEffect(() => {
    // A turn later, when what fills the popup is on screen.
    const timer = isShown ? setTimeout(() => setLimit(LISTED.all)) : undefined;
    return () => clearTimeout(timer);
  }, [isShown]);

  const drop = useDropNotice(database, locale);
  const jobs = useJobs(database, commands.fail);
  const items = listed?.rows.map((row) => shortlistItem(row, locale)) ?? [];
  const itemOf = (id: string) => items.find((item) => item.id === id);
  const open = (id: string) => {
    const url = itemOf(id)?.profileUrl;
    if (url) void browser.tabs.create({ url });
  };
  // Nothing may be awaited before the panel opens, or the browser no longer sees the person's click.
  const openChecklist = () => {
    if (windowId === null) return;
    openPanel({ windowId }).then(() => window.close(), commands.fail);
  };

  return (
    <PopupView
      locale={locale}
      error={commands.error}
      onAnswerReplies={settings?.observeReplies === 'not-asked' ? commands.answerReplies : null}
      onAllowAccess={hasAccess === false ? () => void requestSiteAccess() : null}
      creator={creator && panelProps(creator, { locale, commands, now: Date.now })}
      pageText={page === undefined ? null : pageTextOf(page, locale)}
      unseen={settings && page ? unseenOf(page, settings, locale) : null}
      shortlist={
        listed
          ? {
              campaign: listed.campaign,
              items,
              hasMore: listed.hasMore,
              search,
              exportLabel: textsFor(POPUP_TEXTS, locale).exportAs(listed.exportFormat.toUpperCase()),
              onSearch: setSearch,
              onOpen: open,
              onRemove: (id) => commands.remove(id, itemOf(id)?.name ?? ''),
              onExport: () => void saveShortlist(database).catch(commands.fail),
            }
          : null
      }
      onReport={
        page && page.state !== null && page.platform.namedBy !== null
          ? () => void saveReport(page).then((isMade) => isMade || commands.fail())
          : null
      }
      jobs={jobs}
      drop={drop && { ...drop, onShow: () => openDashboard('#/health') }}
      onDashboard={() => openDashboard('')}
      onChecklist={openChecklist}
    />
  );
}

function openDashboard(fragment: string): void {
  void browser.tabs.create({ url: new URL(`/dashboard.html${fragment}`, location.href).href });
}

/** The window that the popup is in; null until it is known. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id ?? null));
  }, []);
  return id;
}

function pageTextOf(page: ActivePage | null, locale: string): StateText {
  if (page === null || (page.address.kind !== 'profile' && page.address.kind !== 'post')) {
    return pageStateText('not-a-creator-page', locale);
  }
  if (page.state === null) return textsFor(PAGE_STATE_TEXTS, locale).noReader;
  return pageStateText(page.state === 'ok' ? 'still-loading' : page.state, locale);
}

/** What of the page is not read for want of its replies; null where the page isn't read at all. */
function unseenOf(page: ActivePage, { observeReplies }: Settings, locale: string): StateText | null {
  if (page.state === null || observeReplies === 'not-asked') return null;
  return repliesText(repliesState(page.hasReplies, observeReplies), locale);
}
