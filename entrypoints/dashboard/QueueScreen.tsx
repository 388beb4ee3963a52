import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Tabs } from '@/components/base/Tabs';
import formStyles from '@/components/dashboard/forms.module.css';
import { QueueView } from '@/components/dashboard/QueueView';
import { useWords } from '@/components/dashboard/words';
import { creatorsIn, type UnknownItem } from '@/lib/import/addresses';
import type { Database } from '@/lib/store/database';
import { queueItems } from '@/lib/store/queue';
import { useLive } from '../live/use-live';
import { OWN_PLATFORMS } from './import-plan';
import { RecheckScreen } from './RecheckScreen';
import { useCommands } from './use-commands';
import { useQueueAdd } from './use-queue-add';

/** So many items of each state are shown; the others come as these are done. */
const SHOWN = 100;

/** The queue of pages to look at, and whom to look at again. */
export function QueueScreen({ database, campaignId }: { database: Database; campaignId: string }) {
  const { frame, recheck } = useWords();
  const [tab, setTab] = useState('queue');
  return (
    <div className={formStyles.page}>
      <h1>{frame.queue.title}</h1>
      <Tabs
        label={recheck.tabsLabel}
        open={tab}
        onOpen={setTab}
        tabs={[
          { id: 'queue', label: recheck.tabs.queue, content: <ToLookAt database={database} /> },
          {
            id: 'again',
            label: recheck.tabs.again,
            content: <RecheckScreen database={database} campaignId={campaignId} />,
          },
        ]}
      />
    </div>
  );
}

function ToLookAt({ database }: { database: Database }) {
  const { frame, locale } = useWords();
  const texts = frame.queue;
  const { send, say } = useCommands();
  const queue = useQueueAdd();
  const [unknown, setUnknown] = useState<readonly UnknownItem[]>([]);
  const items = useLive(async () => {
    const states = ['opened', 'pending', 'skipped', 'done'] as const;
    return (await Promise.all(states.map((state) => queueItems(database, state, SHOWN)))).flat();
  }, [database]);
  const add = async (text: string, platform: string) => {
    const read = creatorsIn(text, OWN_PLATFORMS, OWN_PLATFORMS.find(({ id }) => id === platform) ?? null);
    const added = await queue(
      read.found.map(({ url, platform: of, handle, platformId }) => ({
        address: url,
        platform: of,
        identity: { handle, platformId },
      })),
    );
    if (added === null) return;
    setUnknown(read.unknown);
    const told = [texts.added(added, locale)];
    if (read.unknown.length > 0) told.push(texts.notUnderstood(read.unknown.length, locale));
    say(told.join(' '));
  };
  const next = async () => {
    const former = items?.find(({ state }) => state === 'opened')?.id ?? null;
    const done = await send('queueNext', { former });
    if (done?.item) await browser.tabs.create({ url: done.item.address });
    else if (done) say(texts.nothingLeft);
  };
  return (
    <QueueView
      items={items ?? []}
      platforms={OWN_PLATFORMS.map(({ id, label }) => ({ value: id, label }))}
      unknown={unknown}
      onAdd={(text, platform) => void add(text, platform)}
      onNext={() => void next()}
      onSet={({ id }, state) => void send('queueSet', { ids: [id], state })}
    />
  );
}
