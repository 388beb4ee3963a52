import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { logFailure } from '@/lib/log';
import type { MessageName, Refusal, ReplyOf, RequestOf } from '@/lib/messages';
import { onMessage } from '@/lib/messenger';
import { wordsOf } from '@/lib/platforms/numbers/language/words-of';
import type { Database } from '@/lib/store/database';
import { storeFailure } from '@/lib/store/failure';
import { previewRows } from '@/lib/store/import-rows';
import { cancelJob, dismissJob, stagePart, startJob } from '@/lib/store/jobs';
import { partlyLost } from '../backups/kept-counts';
import { openPanel } from '../sidepanel/open-panel';
import { acceptReading } from './accept-reading';
import { backUpIfDue, backUpNow, eraseEverywhere, restoreFrom } from './backups';
import { cardOfTab } from './card-of';
import { openFirstRun } from './first-run';
import { assessChanged, assessLeft } from './jobs/assess-changed';
import { runJobs } from './jobs/run-jobs';
import { keepSettings } from './keep-settings';
import { listenToKeys } from './key-commands';
import { restoreObservers, setObservers } from './observers';
import { withDatabase } from './open-database';
import { receive, type Sender } from './receive';
import { reportPage } from './report-page';
import { type StoreCommand, saveFromPage, storeCommands } from './store-commands';
import { tellCards } from './tell-cards';

export default defineBackground({
  type: 'module',
  main() {
    const ownOrigin = browser.runtime.getURL('/');
    const on: On = (name, handle) =>
      onMessage(name, (request, sender) => receive(name, { request, sender }, ownOrigin, handle));

    openFirstRun();
    listenToKeys();

    // Whatever was cut short when the worker last died, or lost by an update, is made good at its next start. This event
    // needs no work of its own: it starts the worker, as an installation or update does.
    browser.runtime.onStartup.addListener(() => undefined);
    restoreObservers().catch(() => logFailure('background', 'observers not registered'));

    on('observeReplies', async ({ isOn }) => {
      await setObservers(isOn ? 'on' : 'off');
      void tellCards();
      return { ok: true };
    });

    on('words', async ({ language }) => ({ ok: true, words: wordsOf(language) }));

    const moment = () => ({ now: Date.now(), locale: navigator.language });

    on('reading', (request, sender) => acceptReading(request, sender, moment()));

    on('card', (request, sender) => cardOfTab(request, sender, moment()));

    for (const name of ['placeCard', 'setCardCorner'] as const) {
      on(name, async ({ corner }) => {
        await keepSettings({ cardCorner: corner });
        void tellCards();
        return { ok: true };
      });
    }

    on('save', async (_, sender) => {
      const now = Date.now();
      const reply = await changing(now, (database) => saveFromPage(database, sender, now));
      if (reply.ok) void tellCards();
      return reply;
    });

    // Nothing may be awaited before the panel opens, or the browser no longer sees the person's click.
    on('openPanel', async (_, sender) => {
      if (sender.tab?.id === undefined) return { ok: false, why: 'wrong-sender' };
      await openPanel({ tabId: sender.tab.id });
      return { ok: true };
    });

    for (const name of Object.keys(storeCommands) as StoreCommand[]) onCommand(name, on);

    on('previewRows', async (file) => {
      const preview = await withDatabase((database) => previewRows(database, file, Date.now()));
      return preview ? { ok: true, ...preview } : { ok: false, why: 'unknown' };
    });
    on('stageJob', async (piece) => {
      await withDatabase((database) => stagePart(database, piece));
      return { ok: true };
    });
    on('startJob', async (job) => {
      const isStarted = await withDatabase((database) => startJob(database, job, Date.now()));
      if (!isStarted) return { ok: false, why: 'unknown' };
      goOnWithJobs();
      return { ok: true };
    });
    on('cancelJob', async ({ id }) => {
      await withDatabase((database) => cancelJob(database, id, Date.now()));
      return { ok: true };
    });
    on('dismissJob', async ({ id }) => {
      await withDatabase((database) => dismissJob(database, id));
      return { ok: true };
    });
    goOnWithJobs();
    void withDatabase((database) => judge(database, Date.now(), assessLeft));

    on('erase', async (request) => {
      const now = Date.now();
      const reply = await eraseEverywhere(request, now);
      if (reply.ok) void tellCards();
      // The former backups are gone: the next is due.
      void backUpIfDue(now);
      return reply;
    });

    on('backUp', () => backUpNow(Date.now()));

    on('lookForLosses', async () => ({ ok: true, tables: await withDatabase(partlyLost) }));

    on('reportPage', (request) => reportPage(request));

    on('restore', async (request) => {
      const reply = await restoreFrom(request);
      if (reply.ok) await withDatabase((database) => judge(database, Date.now()));
      return reply;
    });
  },
});

type On = <N extends MessageName>(
  name: N,
  handle: (request: RequestOf<N>, sender: Sender) => Promise<ReplyOf<N> | Refusal>,
) => void;

/** Does the jobs that there are; when the worker starts, those that it died on. Cards and backups follow. */
function goOnWithJobs(): void {
  runJobs()
    .then((hasChanged) => {
      if (!hasChanged) return;
      void tellCards();
      void backUpIfDue(Date.now());
    })
    .catch((error: unknown) => logFailure('background', 'jobs not done', storeFailure(error) ?? undefined));
}

/** Has campaigns judge what a change concerns before it is answered; what takes longer goes on as a job. */
async function judge(database: Database, now: number, assess = assessChanged): Promise<void> {
  try {
    if (await assess(database, now)) goOnWithJobs();
  } catch (error) {
    logFailure('background', 'entries not judged anew', storeFailure(error) ?? undefined);
  }
}

/** Makes a change, and has campaigns judge what it concerns. */
function changing<T extends { ok: boolean }>(now: number, change: (database: Database) => Promise<T>): Promise<T> {
  return withDatabase(async (database) => {
    const reply = await change(database);
    if (reply.ok) await judge(database, now);
    return reply;
  });
}

/** Carries out a view's command; cards are told, and what it changed is in a backup before long. */
function onCommand<N extends StoreCommand>(name: N, on: On): void {
  on(name, async (request) => {
    const now = Date.now();
    const reply = await changing(now, (database) => storeCommands[name](database, request, now));
    if (reply.ok) {
      void tellCards();
      void backUpIfDue(now);
    }
    return reply;
  });
}
