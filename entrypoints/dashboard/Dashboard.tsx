import { useEffect, useState } from 'react';
import { ToastPlace } from '@/components/base/toasts';
import { DashboardFrame } from '@/components/dashboard/DashboardFrame';
import { SECTIONS } from '@/components/dashboard/sections';
import { useWords, WordsPlace } from '@/components/dashboard/words';
import { DropNotice } from '@/components/health/DropNotice';
import { Jobs } from '@/components/jobs/Jobs';
import type { Preferences } from '@/lib/model/preferences';
import { defaultCampaign } from '@/lib/model/shortlist';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import { allCampaigns } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { useAppearance } from '../appearance/use-appearance';
import { useDropNotice } from '../health/use-drop-notice';
import { useJobs } from '../jobs/use-jobs';
import { useLive } from '../live/use-live';
import { CampaignsScreen } from './CampaignsScreen';
import { CompareScreen } from './CompareScreen';
import { CreatorScreen } from './CreatorScreen';
import { DataScreen } from './DataScreen';
import { HealthScreen } from './HealthScreen';
import { ImportScreen } from './ImportScreen';
import { LinksScreen } from './LinksScreen';
import { type ListOrders, ListScreen } from './ListScreen';
import { Lost } from './Lost';
import { PortfolioScreen } from './PortfolioScreen';
import { QueueScreen } from './QueueScreen';
import { SettingsScreen } from './SettingsScreen';
import { useCommands } from './use-commands';
import { type Route, routeTo, useRoute } from './use-route';

/** The dashboard with its data: reads the store live, sends commands, shows what the address names. */
export function Dashboard({ database, systemLocale }: { database: Database; systemLocale: string }) {
  const locale = useAppearance(database, systemLocale);
  const preferences = useLive(() => readPreferences(database), [database]);
  if (preferences === undefined) return null;
  return (
    <WordsPlace locale={locale}>
      <ToastPlace>
        <Open database={database} preferences={preferences} />
      </ToastPlace>
    </WordsPlace>
  );
}

function Open({ database, preferences }: { database: Database; preferences: Preferences }) {
  const { frame, list, locale } = useWords();
  const drop = useDropNotice(database, locale);
  const commands = useCommands();
  const jobs = useJobs(database, () => commands.say(list.failed));
  const route = useRoute();
  const [orders] = useState<ListOrders>(() => new Map());
  const stored = useLive(() => allCampaigns(database), [database]);
  useEffect(() => {
    document.title = frame.title;
  }, [frame]);
  if (stored === undefined) return null;
  const campaigns = stored.length > 0 ? stored : [defaultCampaign(Date.now())];
  const active = campaigns.find(({ id }) => id === preferences.activeCampaign) ?? campaigns[0];
  if (!active) return null;
  // A part's own pages count as the part.
  const section = SECTIONS.find((one) => one === route.section) ?? 'list';
  return (
    <DashboardFrame
      section={section}
      campaigns={campaigns
        .filter(({ id, archivedAt }) => archivedAt === null || id === active.id)
        .map(({ id, name }) => ({ id, label: name }))}
      activeCampaign={active.id}
      work={<Jobs locale={locale} {...jobs} />}
      onCampaign={(id) => void commands.send('setPreferences', { changes: { activeCampaign: id } })}
    >
      <Lost database={database} />
      {drop && (
        <DropNotice
          locale={locale}
          {...drop}
          onShow={section === 'health' ? null : () => location.assign(routeTo('health'))}
        />
      )}
      <Screen key={active.id} route={route} screen={{ database, preferences, campaigns, active, orders }} />
    </DashboardFrame>
  );
}

interface ScreenProps {
  database: Database;
  preferences: Preferences;
  campaigns: Awaited<ReturnType<typeof allCampaigns>>;
  active: Awaited<ReturnType<typeof allCampaigns>>[number];
  orders: ListOrders;
}

function Screen({ route, screen }: { route: Route; screen: ScreenProps }) {
  const { database, preferences, campaigns, active, orders } = screen;
  const { data, list } = useWords();
  const { send } = useCommands();
  const setSample = async (isShown: boolean) => {
    const says = isShown ? list.done.saved : data.sampleRemoved;
    const done = await send('sample', { isShown, name: data.sampleName }, says);
    if (done && isShown) await send('setPreferences', { changes: { activeCampaign: SAMPLE_CAMPAIGN } });
  };
  const hasSample = campaigns.some(({ id: known }) => known === SAMPLE_CAMPAIGN);
  const onSample = hasSample ? null : () => void setSample(true);
  const [id = ''] = route.ids;
  switch (route.section) {
    case 'creator':
      return <CreatorScreen key={id} database={database} entryId={id} />;
    case 'compare':
      return <CompareScreen database={database} campaign={active} ids={route.ids} />;
    case 'portfolio':
      return <PortfolioScreen database={database} campaign={active} />;
    case 'links':
      return <LinksScreen database={database} campaign={active} />;
    case 'queue':
      return <QueueScreen database={database} campaignId={active.id} />;
    case 'import':
      return <ImportScreen database={database} campaign={active} />;
    case 'data':
      return <DataScreen database={database} campaign={active} hasSample={hasSample} onSample={setSample} />;
    case 'health':
      return <HealthScreen database={database} />;
    case 'settings':
      return <SettingsScreen preferences={preferences} />;
    case 'campaigns':
      return <CampaignsScreen campaigns={campaigns} active={active.id} />;
    default:
      return <ListScreen database={database} campaign={active} orders={orders} onSample={onSample} />;
  }
}
