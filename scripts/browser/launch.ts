import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { EXTENSION_FOLDER } from '../setup/build.mjs';
import { ROOT } from '../setup/run.mjs';

/** How a browser is started. */
export interface LaunchOptions {
  /** The browser's program. */
  browser: string;
  isHeadless: boolean;
  /** Whether it may reach the network. Without, no name resolves, whatever a test forgot to route. */
  isLive?: boolean;
  /** The extension's folder; by default the build. */
  extension?: string;
  /** A profile folder to keep, so that a later start finds what this one stored. By default a new one, removed at the end. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** "host:port" of a proxy that everything goes through which is not answered here. By default none. */
  proxy?: string;
}

/** A running browser with the extension in it. */
export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The address of a page of the extension, for example "popup.html". */
  extensionUrl(page: string): string;
  /** Closes the browser and removes its profile, unless that was given. Can be called again. */
  close(): Promise<void>;
}

/** How long the extension's background may take to appear. Milliseconds; usually it is below one second. */
const WORKER_LIMIT = 20_000;

const ARGUMENTS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** Names that still resolve without network: the machine itself, for debugging. */
const OFFLINE = [
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts a browser with the extension loaded and waits for its background. Rejects where it doesn't start. */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const extension = resolve(ROOT, options.extension ?? EXTENSION_FOLDER);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'touchstone-profile-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: options.browser,
      headless: options.isHeadless,
      acceptDownloads: true,
      // Playwright would end this process at once, and leave the profile behind: see closeOnSignal.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // The sandbox is for strangers' pages; as root Chromium refuses to start with it.
      chromiumSandbox: options.isLive === true && process.getuid?.() !== 0,
      viewport: options.isHeadless ? { width: 1280, height: 800 } : null,
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...ARGUMENTS,
        ...(options.isLive ? [] : OFFLINE),
        ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`]),
      ],
    });
    const extensionId = await extensionIdIn(context).catch(async (error) => {
      await context.close();
      throw error;
    });
    let closing: Promise<void> | null = null;
    return {
      context,
      extensionId,
      extensionUrl: (page) => `chrome-extension://${extensionId}/${page}`,
      close: () => {
        closing ??= context.close().then(removeProfile);
        return closing;
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/**
 * Lets Ctrl-C and the like close the browser in order; what waits for it then goes on to its own end.
 * @returns Whether that has happened.
 */
export function closeOnSignal({ close }: Launched): () => boolean {
  let hasHappened = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      hasHappened = true;
      void close();
    });
  }
  return () => hasHappened;
}

async function extensionIdIn(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_LIMIT }));
  return new URL(worker.url()).host;
}
