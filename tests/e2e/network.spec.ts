import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER, expect, test } from './fixture';
import { startLoggingProxy, unexplained } from './logging-proxy';

/**
 * Every way of asking a network for something that pages and workers have, each of a host of its own name. A frame is
 * not among them: browsers prepare a connection before its document is refused; the build makes none (bundle.spec.ts).
 */
const WAYS = ['fetch', 'nocors', 'socket', 'events', 'xhr', 'image', 'beacon', 'script', 'style', 'media'] as const;

/** Tries all ways that there are where it runs, and waits until each has ended. */
async function askByAllMeans(): Promise<void> {
  const at = (way: (typeof WAYS)[number]) => `https://${way}.collector.example/`;
  const ended = (source: EventTarget) =>
    new Promise<void>((done) => {
      for (const name of ['open', 'load', 'error', 'loadend']) source.addEventListener(name, () => done());
    });
  const waiting: Promise<unknown>[] = [
    fetch(at('fetch')).catch(() => null),
    fetch(at('nocors'), { mode: 'no-cors' }).catch(() => null),
    ended(new WebSocket(at('socket').replace('https', 'wss'))),
    ended(new EventSource(at('events'))),
  ];
  if ('document' in globalThis) {
    const request = new XMLHttpRequest();
    request.open('GET', at('xhr'));
    waiting.push(ended(request));
    request.send();
    navigator.sendBeacon(at('beacon'), 'x');
    const elements = { image: 'img', script: 'script', style: 'link', media: 'audio' } as const;
    for (const [way, name] of Object.entries(elements) as [keyof typeof elements, string][]) {
      const element = document.createElement(name);
      element.setAttribute('rel', 'stylesheet');
      try {
        element.setAttribute(way === 'style' ? 'href' : 'src', at(way));
      } catch {
        continue; // pages that take no address of a script from a text refuse before anything is asked
      }
      waiting.push(ended(element));
      document.body.append(element);
    }
  }
  await Promise.all(waiting);
}

/** A browser with the extension whose every request that isn't refused earlier reaches a proxy: nothing is routed. */
async function behindProxy(use: (launched: Launched) => Promise<void>): Promise<string[]> {
  const proxy = await startLoggingProxy();
  try {
    const launched = await launchWithExtension({ browser: BROWSER, isHeadless: true, proxy: proxy.address });
    await use(launched).finally(() => launched.close());
    return unexplained(proxy.asked, []);
  } finally {
    await proxy.close();
  }
}

test('the worker and every page of the extension are refused whatever they ask a network for', async () => {
  const asked = await behindProxy(async ({ context, extensionUrl }) => {
    const [worker] = context.serviceWorkers();
    expect(worker).toBeDefined();
    await worker?.evaluate(askByAllMeans);
    const page = await context.newPage();
    for (const name of ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html']) {
      await page.goto(extensionUrl(name));
      await page.evaluate(askByAllMeans);
    }
  });
  expect(asked).toEqual([]);
});

test('the proxy hears every one of these ways where nothing refuses it, and what goes past all routes', async () => {
  const asked = await behindProxy(async ({ context }) => {
    const page = await context.newPage();
    await page.evaluate(askByAllMeans);
    await page.goto('http://plain.collector.example/').catch(() => null);
  });
  const secure = WAYS.map((way) => `CONNECT ${way}.collector.example:443`);
  expect(new Set(asked)).toEqual(new Set([...secure, 'GET http://plain.collector.example/']));
});
