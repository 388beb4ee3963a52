import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { QueueView } from '@/components/dashboard/QueueView';
import { useWords } from '@/components/dashboard/words';
import { creatorsIn } from '@/lib/import/addresses';
import { COMMAND_LIMIT } from '@/lib/messages';
import { platforms } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { queueItems } from '@/lib/store/queue';
import { useCommands } from './use-commands';

/** So many items of each state are shown; the others come as these are done. */
const SHOWN = 100;

/** Platforms whose own creators can be queued: a site that shows copies has none. */
const QUEUED = platforms.filter(({ namedBy }) => namedBy !== null);

/** The queue of pages to look at. */
export function QueueScreen({ database }: { database: Database }) {
  const { frame, locale } = useWords();
  const texts = frame.queue;
  const { send, say } = useCommands();
  const items = useLiveQuery(async () => {
    const states = ['opened', 'pending', 'skipped', 'done'] as const;
    return (await Promise.all(states.map((state) => queueItems(database, state, SHOWN)))).flat();
  }, [database]);
  const add = async (text: string) => {
    const { found, unknown } = creatorsIn(text, QUEUED, null);
    let added = 0;
    for (let from = 0; from < found.length; from += COMMAND_LIMIT) {
      const part = found.slice(from, from + COMMAND_LIMIT).map(({ url, platform, handle, platformId }) => ({
        address: url,
        platform,
        identity: { handle, platformId },
      }));
      const done = await send('queueAdd', { items: part });
      if (!done) return;
      added += done.added;
    }
    const told = [texts.added(added, locale)];
    if (unknown.length > 0) told.push(texts.notUnderstood(unknown.length, locale));
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
      onAdd={(text) => void add(text)}
      onNext={() => void next()}
      onSet={({ id }, state) => void send('queueSet', { ids: [id], state })}
    />
  );
}
