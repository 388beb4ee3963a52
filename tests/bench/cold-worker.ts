import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { median } from 'simple-statistics';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER_VARIABLE } from '../../scripts/setup/browser.mjs';
import { atMost, type Metric } from './metric';

/** How often each worker is woken, after one time that doesn't count. */
const WAKES = 25;

/** The answer may take so many times as long as that of an empty worker, and so many milliseconds. */
const MOST = { ratio: 3, milliseconds: 60 };

/** An extension whose worker does nothing but answer. */
const EMPTY: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true }));',
  'popup.html': '<!doctype html><title>Empty</title>',
};

/** A command that has nothing to do, but for which the worker opens its database as for any other. */
const COMMAND = { message: 'markSeen', request: { creatorIds: [] } };

/** A page of an extension, and a debugging session that can stop the extension's worker. */
interface Caller {
  page: Page;
  session: CDPSession;
}

/** How long a stopped worker takes to wake up and answer, beside an empty one. Needs the build. */
export async function coldWorkerMetrics(): Promise<Metric[]> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-empty-'));
  const browser = process.env[BROWSER_VARIABLE] ?? '';
  const launched: Launched[] = [];
  try {
    for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(folder, name), text);
    launched.push(await launchWithExtension({ browser, isHeadless: true }));
    launched.push(await launchWithExtension({ browser, isHeadless: true, extension: folder }));
    const [own, empty] = (await Promise.all(launched.map(callerIn))) as [Caller, Caller]; // as many as were launched
    const times = { own: [] as number[], empty: [] as number[] };
    for (let wake = -1; wake < WAKES; wake++) {
      const [a, b] = [await wakeTime(own), await wakeTime(empty)];
      if (wake < 0) continue;
      times.own.push(a);
      times.empty.push(b);
    }
    return metricsOf(median(times.own), median(times.empty));
  } finally {
    await Promise.all(launched.map(({ close }) => close()));
    await rm(folder, { recursive: true, force: true });
  }
}

function metricsOf(own: number, empty: number): Metric[] {
  const pairs = `medians of ${WAKES} pairs`;
  return [
    atMost(MOST.ratio, {
      id: 'P12',
      what: `a stopped worker’s answer (${own.toFixed(1)} ms) ÷ that of an empty one (${empty.toFixed(1)} ms), ${pairs}`,
      ratio: own / empty,
    }),
    atMost(1, {
      id: 'P12-time',
      what: `a stopped worker’s answer (${own.toFixed(1)} ms) ÷ ${MOST.milliseconds} ms, ${pairs}`,
      ratio: own / MOST.milliseconds,
    }),
  ];
}

async function callerIn({ context, extensionUrl }: Launched): Promise<Caller> {
  const page = await context.newPage();
  await page.goto(extensionUrl('popup.html'));
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { page, session };
}

/** Stops the worker, and gives the milliseconds from a message to its answer. */
async function wakeTime({ page, session }: Caller): Promise<number> {
  const isStopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', function hear({ versions }) {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', hear);
      done();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await isStopped;
  return page.evaluate(async (command) => {
    // The page is the extension's, where the browser offers this.
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok?: boolean } | undefined> } };
    };
    const startedAt = performance.now();
    const answer = await chrome.runtime.sendMessage(command);
    if (answer?.ok !== true) throw new Error(`the worker answered ${JSON.stringify(answer)}`);
    return performance.now() - startedAt;
  }, COMMAND);
}
