import { browser } from 'wxt/browser';
import { RecheckView } from '@/components/dashboard/RecheckView';
import { useWords } from '@/components/dashboard/words';
import { type Creator, lastLook } from '@/lib/model/creator';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { changedCreators } from '@/lib/store/looks';
import { creatorsToRecheck } from '@/lib/store/rounds';
import { changeText } from '@/lib/views/dashboard-changes';
import { formatDay } from '@/lib/views/dashboard-figures';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/** So many creators are shown at once. */
const SHOWN = 50;

/** Days after which a creator is worth another look: figures of a month ago are what a quote is still judged by. */
const STALE_DAYS = 30;

const DAY = 86_400_000;

/** Whom to look at again: those of the campaign who changed, and those not looked at for a month. */
export function RecheckScreen({ database, campaignId }: { database: Database; campaignId: string }) {
  const { frame, list, locale } = useWords();
  const { send, say } = useCommands();
  const changed = useLive(() => changedCreators(database, { campaignId, limit: SHOWN }), [database, campaignId]);
  const stale = useLive(
    () => creatorsToRecheck(database, { campaignId, limit: SHOWN }, Date.now() - STALE_DAYS * DAY),
    [database, campaignId],
  );
  const queueStale = async () => {
    const items = (stale?.creators ?? []).flatMap((creator) => {
      const address = urlOf(creator);
      const { handle, platformId } = creator.profile;
      return address ? [{ address, platform: creator.platform, identity: { handle, platformId } }] : [];
    });
    const done = await send('queueAdd', { items });
    if (done) say(frame.queue.added(done.added, locale));
  };
  const lastLookText = (creator: Creator) => {
    const seen = lastLook(creator);
    return seen === null ? list.notRead : formatDay(seen, locale);
  };
  return (
    <RecheckView
      changed={(changed?.creators ?? []).map(({ creator, since, at, changes }) => ({
        creatorId: creator.id,
        name: creatorName(creator),
        platform: platformById(creator.platform)?.label ?? creator.platform,
        from: formatDay(since, locale),
        to: formatDay(at, locale),
        changes: changes.map((change) => changeText(change, locale)),
        url: urlOf(creator),
      }))}
      hasMore={changed?.hasMore ?? false}
      stale={(stale?.creators ?? []).map((creator) => ({
        creatorId: creator.id,
        name: creatorName(creator),
        lastLook: lastLookText(creator),
      }))}
      staleDays={STALE_DAYS}
      onSeen={(creatorIds) => void send('markSeen', { creatorIds: [...creatorIds] })}
      onOpen={(url) => void browser.tabs.create({ url })}
      onQueueStale={() => void queueStale()}
    />
  );
}

function urlOf(creator: Creator): string | null {
  return platformById(creator.platform)?.profileUrl(creator.profile) ?? null;
}
