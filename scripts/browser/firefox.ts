import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { simulatedSites } from '../../tests/sites';
import type { SimulatedSite, SiteRequest } from '../../tests/sites/site';
import { FIREFOX_FOLDER } from '../setup/build.mjs';
import { ROOT } from '../setup/run.mjs';

/** The extension's id in Firefox, as the manifest has it. */
const EXTENSION_ID = 'touchstone@touchstone.example';

/** The host of the extension's pages: Firefox takes a random one unless it is told. */
const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  // A request for sites is granted as soon as a person's click makes it: nobody is there to answer the browser's question.
  'extensions.webextOptionalPermissionPrompts': false,
  'services.settings.server': 'data:,',
  // Where a download goes is chosen by the browser; the test reads it there.
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
};

/** Firefox's own services, which it looks for whatever its preferences say. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/;

/** A running Firefox with the extension in it, on the simulated sites. Its lists grow while it runs. */
export interface FirefoxOnSites {
  sites: readonly SimulatedSite[];
  /** What no simulated site had an answer for: must stay empty. */
  foreignRequests: readonly string[];
  /** Hosts that anything in the browser tried to reach past the sites, its own services aside: must stay empty. */
  reachedOut: readonly string[];
  /** A new tab at an address of a site. */
  openSite(url: string): Promise<Page>;
  /** A page of the extension, for example "popup.html", in a new tab. */
  openOwn(name: string): Promise<Page>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts Firefox without a window, driven by WebDriver BiDi, with the extension of the build. `now`: the sites' present, in
 * milliseconds since 1970. `downloads`: the folder that files are saved to. Rejects where it doesn't start.
 */
export async function launchFirefox(options: {
  browser: string;
  now: number;
  downloads: string;
}): Promise<FirefoxOnSites> {
  const gate = await closedGate();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser,
    headless: true,
    // Without it the extension's own pages are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...gate.preferences, 'browser.download.dir': options.downloads },
  });
  const close = async () => {
    await browser.close();
    gate.close();
  };
  try {
    await browser.installExtension(resolve(ROOT, FIREFOX_FOLDER));
  } catch (error) {
    await close();
    throw error;
  }
  const sites = simulatedSites({ now: options.now, language: 'en' });
  const foreignRequests: string[] = [];
  return {
    sites,
    foreignRequests,
    reachedOut: gate.hosts,
    openSite: (url) => openSite(browser, url, (request) => void answer(request, sites, foreignRequests)),
    openOwn: (name) => openOwn(browser, name),
    close,
  };
}

/** The proxy that all of the browser's connections go through: it writes down where to, and lets none pass. */
async function closedGate() {
  const hosts: string[] = [];
  const note = (host: string) => {
    if (!BROWSERS_OWN.test(host)) hosts.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://localhost').hostname);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''));
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const preferences = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return { hosts, preferences, close: () => server.close() };
}

async function openSite(browser: Browser, url: string, onRequest: (request: HTTPRequest) => void): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', onRequest);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** How often a page of the extension is looked for; a look that hits the blank page as it goes fails at once. */
const LOOKS = 5;
/** Milliseconds between two of them. */
const PAUSE = 500;

/** The driver never hears that an extension's page is loaded: it is waited for by what it shows. */
async function openOwn(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${EXTENSION_HOST}/${name}`).catch(() => undefined);
  for (let look = 1; ; look++) {
    try {
      await page.waitForSelector('main');
      return page;
    } catch (error) {
      if (look === LOOKS) throw error;
      await setTimeout(PAUSE);
    }
  }
}

async function answer(request: HTTPRequest, sites: readonly SimulatedSite[], foreignRequests: string[]): Promise<void> {
  const { protocol, hostname } = new URL(request.url());
  if (protocol !== 'https:' && protocol !== 'http:') return request.continue();
  const site = sites.find(({ hosts }) => hosts.includes(hostname));
  const reply = site?.respond(await asked(request)) ?? null;
  if (reply !== null) return request.respond(reply);
  foreignRequests.push(request.url());
  return request.abort('blockedbyclient');
}

async function asked(request: HTTPRequest): Promise<SiteRequest> {
  return {
    url: request.url(),
    method: request.method(),
    postData: (await request.fetchPostData()) ?? null,
    // The driver doesn't tell it in this browser.
    resourceType: request.isNavigationRequest() ? 'document' : 'other',
  };
}
