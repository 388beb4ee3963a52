import { median } from 'simple-statistics';
import { bigChannelPage } from '../sites/youtube/big-channel';
import { atMost, type Metric } from './metric';
import { expectRead, figureOf, onTwoSites, type Side } from './two-sites';

/** Pairs of loads, with and without, one after the other. */
const PAIRS = 15;

/** How long a page is left alone after it has loaded, so that all that is done to read it is measured. Milliseconds. */
const SETTLED = 3_000;

/** The size of the page's own data, in UTF-16 units. */
const DATA = 1_500_000;

/** What a load of a big page costs with the extension, and what of the page goes to the worker. Needs the build. */
export async function pageLoadMetrics(): Promise<Metric[]> {
  const big = bigChannelPage({ bytes: DATA, seed: 'bench', now: Date.now() });
  return onTwoSites({ path: new URL(big.url).pathname, html: big.html }, async ({ launched, within, without }) => {
    const store = await launched.context.newPage();
    await store.goto(launched.extensionUrl('popup.html'));
    const times = { within: [] as number[], without: [] as number[] };
    for (let pair = -1; pair < PAIRS; pair++) {
      const [a, b] = [await taskTime(without), await taskTime(within)];
      if (pair < 0) continue; // the first pair warms up
      times.without.push(a);
      times.within.push(b);
    }
    await store.evaluate(listen);
    await taskTime(within);
    const bytes = await store.evaluate(() => (globalThis as unknown as { heardBytes: number }).heardBytes);
    const [a, b] = [median(times.without), median(times.within)];
    return [
      atMost(1.1, {
        id: 'P3',
        what: `main-thread time of loading and showing a 1.5 MB page with (${inMs(b)}) ÷ without (${inMs(a)}), medians of ${PAIRS} pairs`,
        ratio: b / a,
      }),
      atMost(0.03, {
        id: 'P5',
        what: `bytes sent to the worker (${bytes}) ÷ bytes of the page’s data (${DATA})`,
        ratio: bytes / DATA,
      }),
    ];
  });
}

/** Loads the page and gives the seconds of main-thread work until it has come to rest. */
async function taskTime(side: Side): Promise<number> {
  const { page, url } = side;
  await page.goto('about:blank');
  await page.bringToFront();
  const before = await figureOf(side, 'TaskDuration');
  await page.goto(url);
  await page.waitForTimeout(SETTLED);
  await expectRead(side);
  const after = await figureOf(side, 'TaskDuration');
  // Another site may come with another process, whose count begins anew.
  return after >= before ? after - before : after;
}

/** Counts what pages' readers send. Runs in a page of the extension, which hears it as the worker does. */
function listen(): void {
  const world = globalThis as unknown as {
    heardBytes: number;
    chrome: { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
  };
  world.heardBytes = 0;
  world.chrome.runtime.onMessage.addListener((message) => {
    world.heardBytes += new TextEncoder().encode(JSON.stringify(message)).length;
  });
}

const inMs = (seconds: number) => `${(seconds * 1_000).toFixed(0)} ms`;
