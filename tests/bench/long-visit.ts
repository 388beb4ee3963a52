import { median } from 'simple-statistics';
import { type EndlessPage, endlessPage } from './endless-page';
import { atMost, type Metric } from './metric';
import { expectRead, figureOf, onTwoSites, type Side } from './two-sites';

const TILES = 3_000;
const PAIRS = 5;
const NAVIGATIONS = 100;
/** How long the person stays at each creator, and how long the page is left alone at the end. Milliseconds. */
const STAY = 400;
const SETTLED = 3_000;
/** By how much the heap may grow more than that of the page alone. Bytes. */
const HEAP = 5_000_000;

const PATH = '/@endless0/videos';

/** What a long visit costs: a scroll through a long grid, and many navigations in place. Needs the build. */
export async function longVisitMetrics(): Promise<Metric[]> {
  return onTwoSites({ path: PATH, html: endlessPage() }, async ({ within, without }) => {
    const scroll = { within: [] as number[], without: [] as number[] };
    for (let pair = 0; pair < PAIRS; pair++) {
      scroll.without.push(await scrollTime(without));
      scroll.within.push(await scrollTime(within));
    }
    const [a, b] = [median(scroll.without), median(scroll.within)];
    const [alone, read] = [await heapGrowth(without), await heapGrowth(within)];
    return [
      atMost(1.1, {
        id: 'P6-scroll',
        what: `main-thread time of a scroll through ${TILES} tiles with (${b.toFixed(2)} s) ÷ without (${a.toFixed(2)} s), medians of ${PAIRS} pairs`,
        ratio: b / a,
      }),
      atMost(1, {
        id: 'P6-heap',
        what: `growth of the heap over ${NAVIGATIONS} navigations with (${inMb(read)}) less without (${inMb(alone)}) ÷ ${inMb(HEAP)}`,
        ratio: (read - alone) / HEAP,
      }),
    ];
  });
}

/** Seconds of main-thread work from the first tile to rest. */
async function scrollTime(side: Side): Promise<number> {
  await open(side);
  const before = await figureOf(side, 'TaskDuration');
  await side.page.evaluate(
    (tiles) => (window as unknown as { endless: EndlessPage }).endless.scrollThrough(tiles),
    TILES,
  );
  await side.page.waitForTimeout(SETTLED);
  return (await figureOf(side, 'TaskDuration')) - before;
}

/** By how many bytes the heap is larger after the navigations than after the first of them. */
async function heapGrowth(side: Side): Promise<number> {
  await open(side);
  const visit = async (channel: number) => {
    await side.page.evaluate(
      (number) => (window as unknown as { endless: EndlessPage }).endless.navigate(number),
      channel,
    );
    await side.page.waitForTimeout(STAY);
  };
  await visit(1);
  const before = await heapOf(side);
  for (let channel = 2; channel <= NAVIGATIONS; channel++) await visit(channel);
  await side.page.waitForTimeout(SETTLED);
  return (await heapOf(side)) - before;
}

async function open(side: Side): Promise<void> {
  await side.page.goto('about:blank');
  await side.page.bringToFront();
  await side.page.goto(side.url);
  await side.page.waitForTimeout(SETTLED);
  await expectRead(side);
}

async function heapOf(side: Side): Promise<number> {
  await side.session.send('HeapProfiler.collectGarbage');
  return figureOf(side, 'JSHeapUsedSize');
}

const inMb = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;
