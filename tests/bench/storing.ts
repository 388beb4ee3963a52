import type { Page } from '@playwright/test';
import { median } from 'simple-statistics';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER_VARIABLE } from '../../scripts/setup/browser.mjs';
import { bundleOf } from './bundle';
import { dashboardTableMetrics } from './dashboard-table';
import { atMost, type Metric } from './metric';
import type * as StoredList from './stored-list';
import type * as WatchedView from './watched-view';

const CREATORS = 100_000;
const FEW = 10;
/** Of which page a list of 100,000 is asked for, by fifties. */
const FAR = 1_800;
const RUNS = 5;
/** Rows whose writing and wiping is measured: fewer, for each is done in two ways. */
const WRITTEN = 20_000;
const POPUPS = 15;

/** What the person would notice, in milliseconds. */
const LIMITS = { page: 100, save: 10, popup: 100, task: 50 } as const;

/** What a store of 100,000 creators costs, in a real browser. Needs the build. */
export async function storingMetrics(): Promise<Metric[]> {
  const script = await bundleOf('stored-list.ts', 'storedList');
  const [big, small] = [await launched(), await launched()];
  try {
    const store = await storePage(big, script);
    await call(store, 'fill', 0, CREATORS);
    await call(await storePage(small, script), 'fill', 0, FEW);
    return [
      ...(await popupMetrics(big, small)),
      ...(await listMetrics(store)),
      ...(await dashboardTableMetrics(big)),
      ...(await writeMetrics(store)),
      await exportMetric(big),
    ];
  } finally {
    await big.close();
    await small.close();
  }
}

async function popupMetrics(big: Launched, small: Launched): Promise<Metric[]> {
  const times = { big: [] as number[], small: [] as number[] };
  for (let pair = -1; pair < POPUPS; pair++) {
    const [a, b] = [await popupReady(small), await popupReady(big)];
    if (pair < 0) continue; // the first pair warms up
    times.small.push(a);
    times.big.push(b);
  }
  const [few, many] = [median(times.small), median(times.big)];
  return [
    atMost(1.1, {
      id: 'P7',
      what: `popup ready with ${CREATORS} creators (${inMs(many)}) ÷ with ${FEW} (${inMs(few)}), medians of ${POPUPS} pairs`,
      ratio: many / few,
    }),
  ];
}

async function listMetrics(store: Page): Promise<Metric[]> {
  const all = await call(store, 'loadAll');
  const { first, far } = await call(store, 'pagesApart', FAR, 15);
  const metrics = [
    atMost(0.01, {
      id: 'P8-first',
      what: `first page of ${CREATORS} (${inMs(first)}) ÷ reading and sorting all (${inMs(all)})`,
      ratio: first / all,
    }),
    atMost(2, { id: 'P8-far', what: `page ${FAR} (${inMs(far)}) ÷ the first (${inMs(first)})`, ratio: far / first }),
  ];
  const names: StoredList.FilterName[] = [
    'none',
    'a tag of 3 %',
    'a stage',
    'two of half each',
    'two that exclude each other',
    'a name',
  ];
  for (const name of names) {
    const { time, sort, rows } = await call(store, 'firstPage', name, RUNS);
    metrics.push(
      atMost(1, {
        id: 'P8-filter',
        what: `first page of ${CREATORS} filtered by ${name}, ${rows} rows, worst sort ${sort} (${inMs(time)}) ÷ ${LIMITS.page} ms`,
        ratio: time / LIMITS.page,
      }),
    );
  }
  const stages = await call(store, 'stages', RUNS);
  metrics.push(
    atMost(1, {
      id: 'P8-stages',
      what: `counting stages of ${CREATORS} (${inMs(stages)}) ÷ ${LIMITS.page} ms`,
      ratio: stages / LIMITS.page,
    }),
  );
  return metrics;
}

async function writeMetrics(store: Page): Promise<Metric[]> {
  const save = await call(store, 'saveOne', 25);
  const { ours, raw } = await call(store, 'bulkWrite', WRITTEN);
  const { clear, where } = await call(store, 'wipe', WRITTEN, 3);
  return [
    atMost(1, {
      id: 'P9-save',
      what: `saving one to a list of ${CREATORS} (${save.toFixed(1)} ms) ÷ ${LIMITS.save} ms`,
      ratio: save / LIMITS.save,
    }),
    atMost(1.15, {
      id: 'P9-bulk',
      what: `writing ${WRITTEN} creators with their schema (${inMs(ours)}) ÷ the browser’s own calls (${inMs(raw)})`,
      ratio: ours / raw,
    }),
    atMost(0.25, {
      id: 'P9-wipe',
      what: `emptying ${WRITTEN} rows at once (${inMs(clear)}) ÷ through an index (${inMs(where)})`,
      ratio: clear / where,
    }),
  ];
}

/** The longest task of a view while the worker exports all: the view must stay free. */
async function exportMetric({ context, extensionUrl }: Launched): Promise<Metric> {
  const view = await context.newPage();
  await view.goto(extensionUrl('popup.html'));
  await view.waitForTimeout(2_000);
  await view.evaluate(await bundleOf('watched-view.ts', 'watchedView'));
  const longest = await view.evaluate(() =>
    (globalThis as unknown as { watchedView: typeof WatchedView }).watchedView.exportAndWatch(),
  );
  await view.close();
  return atMost(1, {
    id: 'P10-task',
    what: `longest task of a view while all ${CREATORS} are exported (${inMs(longest)}) ÷ ${LIMITS.task} ms`,
    ratio: longest / LIMITS.task,
  });
}

/** Milliseconds from the popup's start until it shows the list. */
async function popupReady({ context, extensionUrl }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.goto(extensionUrl('popup.html'));
  const ready = await page.waitForFunction(
    () => (document.querySelectorAll('ul li').length >= 10 ? performance.now() : 0),
    undefined,
    { polling: 1 },
  );
  const time = await ready.jsonValue();
  await page.close();
  return time;
}

function launched(): Promise<Launched> {
  return launchWithExtension({ browser: process.env[BROWSER_VARIABLE] ?? '', isHeadless: true });
}

/** A page of the extension with nothing of its own in it, where the functions of stored-list.ts can be called. */
async function storePage({ context, extensionUrl }: Launched, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(extensionUrl('manifest.json'));
  await page.evaluate(script);
  return page;
}

async function call<N extends keyof typeof StoredList>(
  page: Page,
  name: N,
  ...given: Parameters<(typeof StoredList)[N]>
): Promise<Awaited<ReturnType<(typeof StoredList)[N]>>> {
  return page.evaluate(
    ([wanted, values]) => {
      const { storedList } = globalThis as unknown as {
        storedList: Record<string, (...all: unknown[]) => Promise<never>>;
      };
      return storedList[wanted as string]?.(...values) as Promise<never>;
    },
    [name, given] as const,
  );
}

const inMs = (time: number) => `${time.toFixed(0)} ms`;
