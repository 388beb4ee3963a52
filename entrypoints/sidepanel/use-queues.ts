import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { QueueName, QueueView } from '@/components/sidepanel/Queues';
import { sendUntilAnswered } from '@/lib/messenger';
import { type Creator, lastLook } from '@/lib/model/creator';
import { historyUrl, platformById, platformOf } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { queueItems } from '@/lib/store/queue';
import { creatorsToRecheck, creatorsWithoutHistory, type Round } from '@/lib/store/rounds';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';

/** A saved creator is looked at again after so many days: followers and prices move within a month (ours). */
export const RECHECK_DAYS = 30;

const DAY = 86_400_000;

/** At most this many of a queue are looked for: who goes through it by hand needs no more at a time. */
const LISTED = 50;

const NOTHING: QueueView = { next: null, waiting: 0, hasMore: false };

/** The queues live, and how the next page of one is opened in the tab. `now`: milliseconds since 1970. */
export function useQueues(
  database: Database,
  campaignId: string,
  now: number,
): { queues: Record<QueueName, QueueView>; openNext(queue: QueueName): Promise<boolean> } {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const waiting = useLive(() => queueItems(database, 'pending', LISTED + 1), [database]) ?? [];
  const recheck = useLive(
    () => creatorsToRecheck(database, { campaignId, limit: LISTED }, now - RECHECK_DAYS * DAY),
    [database, campaignId, now],
  );
  const history = useLive(
    () => creatorsWithoutHistory(database, { campaignId, limit: LISTED }, (creator) => historyOf(creator) !== null),
    [database, campaignId],
  );
  const left = (round: Round | undefined) => round?.creators.filter(({ id }) => !visited.has(id)) ?? [];
  const viewOf = (round: Round | undefined): QueueView => {
    const creators = left(round);
    const [next] = creators;
    if (!round || !next) return NOTHING;
    return {
      next: { name: creatorName(next), lastSeenAt: lastLook(next) },
      waiting: creators.length,
      hasMore: round.hasMore,
    };
  };
  const first = waiting[0];

  const openResearch = async () => {
    const opened = (await queueItems(database, 'opened', 1))[0]?.id ?? null;
    const reply = await sendUntilAnswered('queueNext', { former: opened });
    return reply.ok && (reply.item === null || (await openInTab(reply.item.address)));
  };
  const openCreator = async (round: Round | undefined, addressOf: (creator: Creator) => string | null) => {
    const [creator] = left(round);
    const address = creator && addressOf(creator);
    if (!creator || !address) return false;
    setVisited(new Set([...visited, creator.id]));
    return openInTab(address);
  };

  return {
    queues: {
      research: first
        ? {
            next: { name: first.identity.handle ?? first.address, lastSeenAt: null },
            waiting: Math.min(waiting.length, LISTED),
            hasMore: waiting.length > LISTED,
          }
        : NOTHING,
      recheck: viewOf(recheck),
      history: viewOf(history),
    },
    openNext: (queue) =>
      ({
        research: openResearch,
        recheck: () => openCreator(recheck, profileOf),
        history: () => openCreator(history, historyOf),
      })[queue](),
  };
}

function profileOf({ platform, profile }: Creator): string | null {
  return platformById(platform)?.profileUrl(profile) ?? null;
}

function historyOf({ platform, profile }: Creator): string | null {
  return historyUrl(platform, profile);
}

/** Opens a page in the tab that the person looks at; false where it is no page of a supported platform. */
async function openInTab(address: string): Promise<boolean> {
  if (platformOf(address) === null) return false;
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [tab] = named ? [{ id: named }] : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  await browser.tabs.update(tab.id, { url: address });
  return true;
}
