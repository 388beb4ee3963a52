// `npm start` with a display: a browser to click around in, until its last window is closed.
import type { Page } from '@playwright/test';
import { platforms } from '../../lib/platforms/registry';
import type { CreatorTruth } from '../../tests/sites/site';
import { BROWSER_VARIABLE } from '../setup/browser.mjs';
import { closeOnSignal, type Launched, launchWithExtension } from './launch';
import { launchOnSimulatedSites, type Simulated } from './simulated';

const browser = process.env[BROWSER_VARIABLE] ?? '';
const isLive = process.argv.includes('--live');

const launched = isLive ? await openLive() : await openSimulated();
const isOver = new Promise<void>((done) => launched.context.on('close', () => done()));
closeOnSignal(launched);
console.log('\nClose the browser, or press Ctrl-C here, to end. Its profile is removed then.');
await isOver;
await launched.close();

async function openLive(): Promise<Launched> {
  const live = await launchWithExtension({ browser, isHeadless: false, isLive: true });
  for (const platform of platforms) {
    const origin = platform.matches[0]?.replace(/\*$/, '');
    if (origin) await show(live, origin);
  }
  console.log('The real sites, with Touchstone. Open a creator: its card is at the bottom right.');
  return live;
}

async function openSimulated(): Promise<Simulated> {
  const simulated = await launchOnSimulatedSites({ browser, isHeadless: false });
  for (const site of simulated.sites) await show(simulated, site.creators[0]?.profileUrl ?? site.start);
  console.log('Simulated sites at their real addresses; everybody on them is invented. Whom to visit:');
  for (const creator of oneOfEachCase(simulated)) console.log(`  ${creator.profileUrl}  ${creator.case}`);
  return simulated;
}

function oneOfEachCase({ sites }: Simulated): CreatorTruth[] {
  const creators = sites.flatMap((site) => site.creators);
  const firsts = new Map(creators.toReversed().map((creator) => [`${creator.platform} ${creator.case}`, creator]));
  return creators.filter((creator) => firsts.get(`${creator.platform} ${creator.case}`) === creator);
}

/** Opens an address in the empty first tab, else in a new one. */
async function show({ context }: Launched, url: string): Promise<void> {
  const empty = context.pages().find((page: Page) => page.url() === 'about:blank');
  const page = empty ?? (await context.newPage());
  await page.goto(url, { waitUntil: 'commit' });
}
