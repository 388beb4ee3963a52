import type { CDPSession, Page } from '@playwright/test';
import { Card } from '../../scripts/browser/card';
import { launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER_VARIABLE } from '../../scripts/setup/browser.mjs';
import { bigChannelPage } from '../sites/youtube/big-channel';
import { atMost, type Metric } from './metric';

/** Tasks longer than this make a page feel slow. Milliseconds; the browsers' own definition of a long task. */
const LONG_TASK = 50;

/** How the file of the script begins that reads pages. */
const READER = '/reader-youtube';

/** How often the page is loaded. */
const LOADS = 7;

/** What the browser's trace says of one piece of main-thread work. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** How long the extension's scripts hold up a big page, in real Chromium. Needs the build. */
export async function pageTaskMetrics(): Promise<Metric[]> {
  const now = Date.now();
  const big = bigChannelPage({ bytes: 1_500_000, seed: 'bench', now });
  const launched = await launchWithExtension({ browser: process.env[BROWSER_VARIABLE] ?? '', isHeadless: true });
  try {
    await launched.context.route('**/*', (route) =>
      route.request().url() === big.url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: big.html })
        : route.abort(),
    );
    const page = await launched.context.newPage();
    const longest: number[] = [];
    for (let load = 0; load < LOADS; load++) longest.push(await longestTask(page, big.url));
    const worst = Math.max(...longest);
    return [
      atMost(1, {
        id: 'P3-task',
        what: `longest piece of our work on a 1.5 MB page in ${LOADS} loads (${worst.toFixed(1)} ms) ÷ ${LONG_TASK} ms`,
        ratio: worst / LONG_TASK,
      }),
    ];
  } finally {
    await launched.close();
  }
}

/** Loads the page and gives the longest run of a script of the extension in it, in milliseconds. */
async function longestTask(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(url);
    await (await Card.on(page)).waitForText((text) => text !== '', 30_000);
  });
  await session.detach();
  const ours = events.filter((event) => event.args?.data?.url?.startsWith('chrome-extension://'));
  const reader = ours.find((event) => event.args?.data?.url?.includes(READER));
  if (reader === undefined) throw new Error('the trace shows no reader');
  // The worker, and what prepares its scripts, run elsewhere.
  const own = ours.filter(({ pid, tid }) => pid === reader.pid && tid === reader.tid);
  return Math.max(...own.map((event) => (event.dur ?? 0) / 1_000));
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))); // the protocol leaves the form open
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await ended;
  return events;
}
