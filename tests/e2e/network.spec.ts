import { type Launched, launchWithExtension } from '../../scripts/browser/launch';
import { BROWSER, expect, test } from './fixture';
import { startLoggingProxy, unexplained } from './logging-proxy';

/** Tries every way of sending something that pages and workers have, and names those that were not refused. Runs there. */
async function sendByAllMeans(): Promise<string[]> {
  const target = 'https://collector.example';
  const isRefused = async (attempt: () => Promise<unknown>) =>
    attempt().then(
      () => false,
      () => true,
    );
  const ends = (source: EventTarget) =>
    new Promise<void>((done, fail) => {
      source.addEventListener('open', () => done());
      source.addEventListener('load', () => done());
      source.addEventListener('error', () => fail(new Error('refused')));
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(`${target}/fetch`),
    'fetch without cors': () => fetch(`${target}/no-cors`, { mode: 'no-cors' }),
    socket: () => ends(new WebSocket('wss://collector.example/socket')),
    events: () => ends(new EventSource(`${target}/events`)),
  };
  if ('document' in globalThis) {
    ways.request = () => {
      const request = new XMLHttpRequest();
      request.open('GET', `${target}/xhr`);
      request.send();
      return ends(request);
    };
    ways.image = () => {
      const image = new Image();
      image.src = `${target}/image`;
      return ends(image);
    };
    for (const [name, element, address] of [
      ['script', 'script', 'src'],
      ['style', 'link', 'href'],
      ['media', 'audio', 'src'],
      ['frame', 'iframe', 'src'],
    ] as const) {
      ways[name] = () => {
        const made = document.createElement(element);
        made.setAttribute('rel', 'stylesheet');
        made.setAttribute(address, `${target}/${name}`);
        // A frame that is refused loads an error page of the browser: that a policy stopped it is told on the document.
        const stopped = new Promise<void>((_, fail) =>
          document.addEventListener('securitypolicyviolation', () => fail(new Error('refused')), { once: true }),
        );
        document.body.append(made);
        return Promise.race([ends(made), stopped]);
      };
    }
    ways.beacon = async () => {
      if (!navigator.sendBeacon(`${target}/beacon`, 'x')) throw new Error('refused');
      // It says yes before the policy is asked: what counts is what left, which the test looks at.
      throw new Error('not known');
    };
  }
  const sent: string[] = [];
  for (const [name, attempt] of Object.entries(ways)) if (!(await isRefused(attempt))) sent.push(name);
  return sent;
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

test('the worker and every page of the extension are refused whatever they try to send', async () => {
  const asked = await behindProxy(async ({ context, extensionUrl }) => {
    const [worker] = context.serviceWorkers();
    expect(await worker?.evaluate(sendByAllMeans), 'worker').toEqual([]);
    const page = await context.newPage();
    for (const name of ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html']) {
      await page.goto(extensionUrl(name));
      expect(await page.evaluate(sendByAllMeans), name).toEqual([]);
    }
  });
  expect(asked).toEqual([]);
});

test('the proxy hears what goes past all routes', async () => {
  const asked = await behindProxy(async ({ context }) => {
    const page = await context.newPage();
    await page.goto('http://collector.example/plain').catch(() => null);
    await page.goto('https://collector.example/').catch(() => null);
  });
  expect(new Set(asked)).toEqual(new Set(['GET http://collector.example/plain', 'CONNECT collector.example:443']));
});
