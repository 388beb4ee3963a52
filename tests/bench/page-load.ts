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

/** The most that the extension may add to a load: milliseconds of script, bytes of heap after a collection. */
const MOST_ADDED = { script: 10, heap: 1_000_000 };

/** What one load cost, until the page has come to rest. */
interface Load {
  /** Seconds of main-thread work, and of script in it. */
  tasks: number;
  script: number;
  /** Milliseconds until the page's load event had ended. */
  load: number;
  /** Tasks that held the page up for longer than 50 ms. */
  longTasks: number;
  /** Bytes in use after a collection. */
  heap: number;
}

/** What a load of a big page costs with the extension, and what of the page goes to the worker. Needs the build. */
export async function pageLoadMetrics(): Promise<Metric[]> {
  const big = bigChannelPage({ bytes: DATA, seed: 'bench', now: Date.now() });
  return onTwoSites({ path: new URL(big.url).pathname, html: big.html }, async ({ launched, within, without }) => {
    const store = await launched.context.newPage();
    await store.goto(launched.extensionUrl('popup.html'));
    const loads = { within: [] as Load[], without: [] as Load[] };
    for (let pair = -1; pair < PAIRS; pair++) {
      // In turns, so that neither is always the one that comes after the other.
      const isFirst = pair % 2 === 0;
      const before = isFirst ? await costOf(within) : null;
      const a = await costOf(without);
      const b = before ?? (await costOf(within));
      if (pair < 0) continue; // the first pair warms up
      loads.without.push(a);
      loads.within.push(b);
    }
    await store.evaluate(listen);
    await costOf(within);
    const bytes = await store.evaluate(() => (globalThis as unknown as { heardBytes: number }).heardBytes);
    return [
      ...loadMetrics(loads.within, loads.without),
      atMost(0.03, {
        id: 'P5',
        what: `bytes sent to the worker (${bytes}) ÷ bytes of the page’s data (${DATA})`,
        ratio: bytes / DATA,
      }),
    ];
  });
}

/** The loads with the extension beside those without. */
function loadMetrics(within: readonly Load[], without: readonly Load[]): Metric[] {
  const [a, b] = [mediansOf(without), mediansOf(within)];
  // By pair, since the page has tasks of its own that take about as long as that, in one load and not in the next.
  const longTasks = median(within.map((load, pair) => load.longTasks - (without[pair]?.longTasks ?? Number.NaN)));
  const script = (b.script - a.script) * 1_000;
  const heap = b.heap - a.heap;
  const pairs = `medians of ${within.length} pairs`;
  return [
    atMost(1.1, {
      id: 'P3',
      what: `main-thread time of loading and showing a 1.5 MB page with (${inMs(b.tasks)}) ÷ without (${inMs(a.tasks)}), ${pairs}`,
      ratio: b.tasks / a.tasks,
    }),
    atMost(1, {
      id: 'P3-script',
      what: `script added to that load (${script.toFixed(1)} ms) ÷ ${MOST_ADDED.script} ms, ${pairs}`,
      ratio: script / MOST_ADDED.script,
    }),
    atMost(1.03, {
      id: 'P3-load',
      what: `time until that load’s event with ÷ without, ${pairs}`,
      ratio: b.load / a.load,
    }),
    atMost(0, {
      id: 'P3-long-tasks',
      what: `tasks above 50 ms in that load with less those without, ${pairs}`,
      ratio: longTasks,
    }),
    atMost(1, {
      id: 'P3-heap',
      what: `heap added to that page (${Math.round(heap / 1_000)} KB) ÷ ${MOST_ADDED.heap / 1_000} KB, ${pairs}`,
      ratio: heap / MOST_ADDED.heap,
    }),
  ];
}

function mediansOf(loads: readonly Load[]): Omit<Load, 'longTasks'> {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]));
  return { tasks: of('tasks'), script: of('script'), load: of('load'), heap: of('heap') };
}

/** Loads the page and gives what it cost until it has come to rest. */
async function costOf(side: Side): Promise<Load> {
  const { page, url, session } = side;
  await page.goto('about:blank');
  await page.bringToFront();
  // What the load before left is collected first, or it would be in the middle of this one.
  await session.send('HeapProfiler.collectGarbage');
  const before = { tasks: await figureOf(side, 'TaskDuration'), script: await figureOf(side, 'ScriptDuration') };
  await page.goto(url);
  await page.waitForTimeout(SETTLED);
  await expectRead(side);
  const tasks = await figureOf(side, 'TaskDuration');
  const script = await figureOf(side, 'ScriptDuration');
  // Another site may come with another process, whose count begins anew.
  const isNew = tasks < before.tasks;
  const shown = await page.evaluate(pageTimes);
  await session.send('HeapProfiler.collectGarbage');
  return {
    tasks: isNew ? tasks : tasks - before.tasks,
    script: isNew ? script : script - before.script,
    heap: await figureOf(side, 'JSHeapUsedSize'),
    ...shown,
  };
}

/** When the load was over, and how many long tasks there were. Runs in the page. */
async function pageTimes(): Promise<Pick<Load, 'load' | 'longTasks'>> {
  const longTasks = await new Promise<number>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries().length));
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => done(0), 500); // nobody calls where there were none
  });
  const [entry] = performance.getEntriesByType('navigation');
  return { load: entry?.duration ?? Number.NaN, longTasks };
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
