import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';

/** A request that the extension itself made, and which part of it did. */
export interface OwnRequest {
  url: string;
  from: 'worker' | 'extension page' | 'script in a page';
}

/** Part of what the browser tells of a request's origin (Chrome DevTools Protocol, Network.Initiator). */
interface Initiator {
  url?: string;
  stack?: Stack;
}
interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

const EXTENSION = 'chrome-extension:';

/** How many steps back from a request to what set it off. */
const STACK_DEPTH = 16;

/** What stays inside the browser is no request. */
const LOCAL_SCHEMES = new Set([EXTENSION, 'data:', 'blob:', 'about:']);

/**
 * Watches a browser context for requests of the extension itself: of its worker, of its pages, and of its scripts in
 * sites' pages, which are told from the page's own by the scripts on the stack at the request. The list grows while the
 * context is open. Pages run slower while they are watched. What a page's policy stops before it becomes a request isn't seen, as none was made.
 */
export async function watchOwnRequests(context: BrowserContext): Promise<readonly OwnRequest[]> {
  const own: OwnRequest[] = [];
  context.on('request', (request) => {
    if (isLocal(request.url())) return;
    if (request.serviceWorker()?.url().startsWith(EXTENSION)) own.push({ url: request.url(), from: 'worker' });
    else if (isOfExtensionPage(request)) own.push({ url: request.url(), from: 'extension page' });
  });
  const watch = (page: Page) => watchScripts(context, page, own);
  context.on('page', (page) => void watch(page).catch(ignoreClosed));
  await Promise.all(context.pages().map(watch));
  return own;
}

/** Sees requests by their initiator: only the page's own debugging session tells it. */
async function watchScripts(context: BrowserContext, page: Page, own: OwnRequest[]): Promise<void> {
  const session: CDPSession = await context.newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ request, documentURL, initiator }) => {
    if (documentURL.startsWith(EXTENSION) || isLocal(request.url)) return; // an extension's page is counted above
    if (isFromExtension(initiator)) own.push({ url: request.url, from: 'script in a page' });
  });
  await session.send('Network.enable');
  // Images and timers come to the stack only as what set them off.
  await session.send('Debugger.enable');
  await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: STACK_DEPTH });
}

/** Whether an extension's script stands anywhere on the stack that led to the request. */
export function isFromExtension(initiator: Initiator): boolean {
  if (initiator.url?.startsWith(EXTENSION)) return true;
  for (let stack = initiator.stack; stack; stack = stack.parent) {
    if (stack.callFrames.some((frame) => frame.url.startsWith(EXTENSION))) return true;
  }
  return false;
}

function isOfExtensionPage(request: Request): boolean {
  if (request.serviceWorker() || request.isNavigationRequest()) return false;
  return request.frame().url().startsWith(EXTENSION);
}

function isLocal(url: string): boolean {
  return LOCAL_SCHEMES.has(new URL(url).protocol);
}

/** A page that closed before it could be watched made no requests that matter. */
function ignoreClosed(error: Error): void {
  if (!/closed|detached/i.test(error.message)) throw error;
}
