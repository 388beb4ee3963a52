// The main job, played headless on the simulated sites: visit creators, open posts, save, export. Writes out/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Card } from '../browser/card';
import { closeOnSignal } from '../browser/launch';
import { launchOnSimulatedSites, type Simulated } from '../browser/simulated';
import { BROWSER_VARIABLE } from '../setup/browser.mjs';
import { ROOT } from '../setup/run.mjs';
import { say, since } from '../setup/say.mjs';
import { pictureDashboard, pictureEmptyDashboard, pictureSample } from './dashboard-pictures';
import { pictureFirstRun } from './first-run-pictures';
import { COLOR_SCHEMES, pictureViewsBeside, pictureViewsElsewhere } from './pictures';
import { planVisits, type Visit } from './plan';
import { exportShortlist, saveCreator } from './popup';
import { storedAssessments } from './stored';
import { isAsItMust, type Summary, summaryOf, summaryText } from './summary';
import { visitCreator } from './visit';

const OUT = join(ROOT, 'out');

/** The card's button shows the result and what it stands on. */
const CARD_BUTTON = / · /;

process.exitCode = await demo();

/** @returns The exit code: 1 where a step failed or the extension made a request, 130 where a person stopped it. */
async function demo(): Promise<number> {
  const startedAt = performance.now();
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const simulated = await launchOnSimulatedSites({ browser: process.env[BROWSER_VARIABLE] ?? '', isHeadless: true });
  const isStopped = closeOnSignal(simulated);
  try {
    const summary = await play(simulated, isStopped);
    await writeFile(join(OUT, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    console.log(`\n${summaryText(summary)}\n\nWritten to out/ (${since(startedAt)}).`);
    return isAsItMust(summary) ? 0 : 1;
  } catch (error) {
    if (!isStopped()) throw error;
    say('Stopped; out/ is incomplete.');
    return 130;
  } finally {
    await simulated.close();
  }
}

async function play(simulated: Simulated, isStopped: () => boolean): Promise<Summary> {
  const failures: string[] = [];
  const attempt = async (step: string, work: () => Promise<void>) => {
    const failure = await failureOf(work);
    if (isStopped()) throw new Error('stopped');
    say(failure === null ? step : `${step}: failed, ${failure}`);
    if (failure !== null) failures.push(`${step}: ${failure}`);
  };
  await attempt('First run', () => pictureFirstRun(simulated, OUT));
  await attempt('Views before anybody was saved', async () => {
    await pictureViewsElsewhere(simulated, OUT, 'empty');
    await pictureEmptyDashboard(simulated, OUT);
  });
  const store = await simulated.context.newPage();
  await store.goto(simulated.extensionUrl('popup.html'));
  const page = await simulated.context.newPage();
  for (const visit of simulated.sites.flatMap((site) => planVisits(site, Date.now()))) {
    await attempt(`${visit.creator.name} (${visit.creator.case})`, () => vet(simulated, page, store, visit));
  }
  await attempt('Export of the shortlist', () => exportShortlist(simulated, page, join(OUT, 'shortlist.csv')));
  await attempt('Dashboard', () => pictureDashboard(simulated, OUT));
  await attempt('Popup and side panel away from creators', () => pictureViewsElsewhere(simulated, OUT, 'elsewhere'));
  const rows = await storedAssessments(store);
  await attempt('Sample data', () => pictureSample(simulated, OUT));
  return summaryOf({ ...simulated, assessments: rows.map((row) => row.assessment), failures });
}

/** Visits one creator and saves them; of those whose posts were opened also takes the pictures. */
async function vet(simulated: Simulated, page: Page, store: Page, visit: Visit): Promise<void> {
  await visitCreator(page, store, visit);
  await saveCreator(simulated, page);
  if (visit.posts.length > 0) await takePictures(simulated, page, visit.creator.platform);
}

/** The card, the popup and the side panel, light and dark. */
async function takePictures(simulated: Simulated, page: Page, platform: string): Promise<void> {
  const card = await Card.on(page);
  await card.waitForText((text) => text !== '');
  await card.click(CARD_BUTTON);
  for (const colorScheme of COLOR_SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(OUT, `${platform}-card-${colorScheme}.png`) });
  }
  await pictureViewsBeside(simulated, page, OUT, platform);
}

/** Why a step failed, in one line; null where it didn't. */
async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  }
}
