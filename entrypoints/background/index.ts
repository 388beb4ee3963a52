import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { logFailure } from '@/lib/log';
import type { MessageName, Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { onMessage } from '@/lib/messenger';
import { openPanel } from '../sidepanel/open-panel';
import { goOnWithJobs, judgeNoted, makeChange } from './changes';
import { openFirstRun } from './first-run';
import type { JobCommand } from './jobs/job-commands';
import { keepSettings } from './keep-settings';
import { listenToKeys } from './key-commands';
import { restoreObservers, setObservers } from './observers';
import { receive, type Sender } from './receive';
import { STORE_COMMANDS, type StoreCommand } from './store-command-names';
import { tellCards } from './tell-cards';

/**
 * How long after its start the worker looks for what was cut short, in milliseconds: whoever woke it waits for an answer.
 */
const MAKE_GOOD_AFTER = 250;

/**
 * The worker is woken again and again, and whoever wakes it waits: it begins with no more than its listeners need. What
 * carries out a message is imported when one comes. The build puts all of it into one classic script, of which parts run
 * when they are asked for; a worker can load nothing later.
 */
export default defineBackground(() => {
  const ownOrigin = browser.runtime.getURL('/');
  const on: On = (name, handle) =>
    onMessage(name, (request, sender) => receive(name, { request, sender }, ownOrigin, handle));

  openFirstRun();
  listenToKeys();

  // Whatever was cut short when the worker last died, or lost by an update, is made good at its next start. This event
  // needs no work of its own: it starts the worker, as an installation or update does.
  browser.runtime.onStartup.addListener(() => undefined);
  setTimeout(makeGood, MAKE_GOOD_AFTER);

  on('observeReplies', async ({ isOn }) => {
    await setObservers(isOn ? 'on' : 'off');
    void tellCards();
    return { ok: true };
  });

  on('words', async ({ language }) => {
    const { wordsOf } = await import('@/lib/platforms/numbers/language/words-of');
    return { ok: true, words: wordsOf(language) };
  });

  on('part', async (request, sender) => (await import('./bring-part')).bringPart(request, sender));

  const moment = () => ({ now: Date.now(), locale: navigator.language });

  on('reading', async (request, sender) => (await import('./accept-reading')).acceptReading(request, sender, moment()));

  on('card', async (request, sender) => (await import('./card-of')).cardOfTab(request, sender, moment()));

  for (const name of ['placeCard', 'setCardCorner'] as const) {
    on(name, async ({ corner }) => {
      await keepSettings({ cardCorner: corner });
      void tellCards();
      return { ok: true };
    });
  }

  on('save', async (_, sender) => {
    const now = Date.now();
    const { saveFromPage } = await import('./store-commands');
    return makeChange(now, (database) => saveFromPage(database, sender, now));
  });

  // Nothing may be awaited before the panel opens, or the browser no longer sees the person's click.
  on('openPanel', async (_, sender) => {
    if (sender.tab?.id === undefined) return { ok: false, why: 'wrong-sender' };
    await openPanel({ tabId: sender.tab.id });
    return { ok: true };
  });

  for (const name of STORE_COMMANDS) onStoreCommand(name, on);

  for (const name of ['previewRows', 'stageJob', 'cancelJob', 'dismissJob'] as const) onJobCommand(name, on);
  on('startJob', async (job) => {
    const { jobCommands } = await import('./jobs/job-commands');
    const reply = await jobCommands.startJob(job, Date.now());
    if (reply.ok) void goOnWithJobs();
    return reply;
  });

  on('erase', async (request) => {
    const now = Date.now();
    const { backUpIfDue, eraseEverywhere } = await import('./backups');
    const reply = await eraseEverywhere(request, now);
    if (reply.ok) void tellCards();
    // The former backups are gone: the next is due.
    void backUpIfDue(now);
    return reply;
  });

  on('backUp', async () => (await import('./backups')).backUpNow(Date.now()));

  on('lookForLosses', async () => {
    const [{ withDatabase }, { partlyLost }] = await Promise.all([
      import('./open-database'),
      import('../backups/kept-counts'),
    ]);
    return { ok: true, tables: await withDatabase(partlyLost) };
  });

  on('reportPage', async (request) => (await import('./report-page')).reportPage(request));

  on('restore', async (request) => {
    const reply = await (await import('./backups')).restoreFrom(request);
    if (reply.ok) await judgeNoted(Date.now(), 'changed');
    return reply;
  });
});

type On = <N extends MessageName>(
  name: N,
  handle: (request: RequestOf<N>, sender: Sender) => Promise<ReplyOf<N> | Refusal>,
) => void;

function makeGood(): void {
  restoreObservers().catch(() => logFailure('background', 'observers not registered'));
  void goOnWithJobs();
  judgeNoted(Date.now(), 'left').catch(() => logFailure('background', 'entries not judged anew'));
}

function onStoreCommand<N extends StoreCommand>(name: N, on: On): void {
  on(name, async (request) => {
    const now = Date.now();
    const { storeCommands } = await import('./store-commands');
    return makeChange(now, (database) => storeCommands[name](database, request, now));
  });
}

function onJobCommand<N extends JobCommand>(name: N, on: On): void {
  on(name, async (request) => (await import('./jobs/job-commands')).jobCommands[name](request, Date.now()));
}
