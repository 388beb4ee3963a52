import type { Page } from '@playwright/test';
import { expect, onSimulatedSites, test } from './fixture';

const ORIGIN = 'https://www.youtube.com';
/** An address whose replies are observed, and one of which nothing is known. */
const OBSERVED = '/youtubei/v1/browse?battery';
const OTHER = '/battery/other';

const BODY = JSON.stringify({ text: 'ünïcode \u{1F600}', list: Array.from({ length: 5_000 }, (_, n) => n) });

/** What a page sees of its own calls: run in the page, on an address of either kind. One line for each thing tried. */
async function battery(address: string): Promise<string[]> {
  const lines: string[] = [];
  const say = (what: string, value: unknown) => lines.push(`${what}: ${JSON.stringify(value)}`);
  const sayError = (what: string, error: unknown) => {
    const { name, message, stack = '' } = error as Error; // whatever was thrown, as lines to compare
    say(what, [name, message, /extension/.test(stack)]);
  };
  const attempt = async (what: string, work: () => unknown) => {
    try {
      say(what, await work());
    } catch (error) {
      sayError(what, error);
    }
  };
  const shapeOf = (holder: object, name: string) => {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(holder, name) ?? {};
    return [
      rest,
      typeof value,
      value.name,
      value.length,
      Object.keys(value),
      'prototype' in value,
      /\[native code\]/.test(value),
    ];
  };
  const isTwiceTheSame = (get: () => unknown) => {
    const first = get();
    return [typeof first, first === get()];
  };
  const body = async (response: Response) => (await response.text()).length;

  say('fetch', shapeOf(window, 'fetch'));
  say('open', shapeOf(XMLHttpRequest.prototype, 'open'));
  say('keys of xhr', Object.keys(XMLHttpRequest.prototype));
  await attempt('new fetch', () => Reflect.construct(fetch, [address]));
  await attempt('no argument', () => Reflect.apply(fetch, window, []));
  await attempt('foreign this', () => Reflect.apply(fetch, {}, [address]));
  await attempt('undefined this', async () => body(await Reflect.apply(fetch, undefined, [address])));
  await attempt('bound', async () => body(await fetch.bind(window)(address)));
  await attempt('relative', async () => body(await fetch(address)));
  await attempt('Request', async () => body(await fetch(new Request(address, { method: 'POST', body: 'x' }))));
  await attempt('URL', async () => body(await fetch(new URL(address, location.href))));
  await attempt('broken address', () => fetch('https://['));
  await attempt('no network', () => fetch('/battery-without-network'));
  await attempt('bad method', () => fetch(address, { method: 'TRACE' }));

  let asked = 0;
  const named = {
    toString: () => {
      asked++;
      return address;
    },
  };
  await attempt('object', async () => [await body(await Reflect.apply(fetch, window, [named])), asked]);
  await attempt('throwing object', () =>
    Reflect.apply(fetch, window, [
      {
        toString: () => {
          throw new Error('mine');
        },
      },
    ]),
  );

  const response = await fetch(address);
  say('response', [
    response.url,
    response.status,
    response.type,
    response.redirected,
    response.bodyUsed,
    response.body?.locked,
  ]);
  say('header', response.headers.get('content-type'));
  const copy = response.clone();
  say('json', Object.keys(await response.json()));
  await attempt('second reading', () => response.text());
  say('copy', (await copy.arrayBuffer()).byteLength);

  const streamed = await fetch(address);
  const reader = streamed.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) size += part.value.length;
  say('stream', [size, streamed.bodyUsed, streamed.body?.locked]);
  const left = await fetch(address);
  await attempt('cancelled', async () => [await left.body?.cancel('enough'), left.bodyUsed]);

  // What is given up at once may or may not become a request.
  const gone = `${address}${address.includes('?') ? '&' : '?'}gone`;
  const given = new AbortController();
  given.abort();
  await attempt('aborted before', () => fetch(gone, { signal: given.signal }));
  const during = new AbortController();
  const pending = fetch(gone, { signal: during.signal });
  during.abort(new Error('my reason'));
  await attempt('aborted', () => pending);
  const late = new AbortController();
  const begun = await fetch(address, { signal: late.signal });
  late.abort();
  await attempt('aborted in the body', () => begun.text());

  const order: string[] = [];
  const first = fetch(address).then(() => order.push('reply'));
  order.push('called');
  await Promise.resolve().then(() => order.push('microtask'));
  await first;
  say('order', order);
  say('promise', Object.getPrototypeOf(fetch(address)) === Promise.prototype);
  // A page may replace what stands on its prototypes: nobody else calls it.
  const { then } = Promise.prototype;
  let chained = 0;
  // biome-ignore lint/suspicious/noThenProperty: what a page may do
  Promise.prototype.then = function (this: Promise<unknown>, ...args: Parameters<typeof then>) {
    chained++;
    return Reflect.apply(then, this, args);
  } as typeof then;
  const plain = fetch(address);
  // biome-ignore lint/suspicious/noThenProperty: as it was
  Promise.prototype.then = then;
  say('chained', chained);
  await plain;

  const ask = (type: XMLHttpRequestResponseType, given = new XMLHttpRequest()) =>
    new Promise<XMLHttpRequest>((done) => {
      given.open('POST', address);
      given.responseType = type;
      given.onloadend = () => done(given);
      given.send('x');
    });
  for (const type of ['', 'text', 'json', 'arraybuffer', 'blob', 'document'] as const) {
    const xhr = await ask(type);
    await attempt(`xhr ${type}`, () => [xhr.status, xhr.responseURL, isTwiceTheSame(() => xhr.response)]);
    await attempt(`xhr ${type} text`, () => xhr.responseText.length);
  }
  const events: string[] = [];
  await new Promise<void>((done) => {
    const xhr = new XMLHttpRequest();
    for (const name of ['readystatechange', 'loadstart', 'load', 'loadend', 'abort', 'error'])
      xhr.addEventListener(name, ({ type }) => events.push(`${type} ${xhr.readyState}`));
    xhr.addEventListener('loadend', () => done());
    xhr.open('GET', address);
    xhr.send();
  });
  say('xhr events', events);
  await attempt('xhr sync', () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', address, false);
    xhr.send();
    return xhr.responseText.length;
  });
  await attempt('xhr aborted', () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', gone);
    xhr.send();
    xhr.abort();
    return [xhr.readyState, xhr.status];
  });
  await attempt('xhr again', async () => {
    const xhr = await ask('json');
    return (await ask('', xhr)).responseText.length;
  });
  await attempt('xhr subclass', async () => {
    class Own extends XMLHttpRequest {
      override open(method: string, url: string | URL) {
        events.push('own open');
        super.open(method, url);
      }
    }
    const xhr = await ask('', new Own());
    return [xhr.responseText.length, events.at(-1), xhr instanceof XMLHttpRequest];
  });
  await attempt('xhr handlers', () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', address);
    return [xhr.onload, xhr.onloadend, xhr.onreadystatechange, xhr.onerror].map((handler) => handler === null);
  });
  await attempt('xhr URL', () => new XMLHttpRequest().open('GET', new URL(address, location.href)) === undefined);
  await attempt('xhr no argument', () => Reflect.apply(XMLHttpRequest.prototype.open, new XMLHttpRequest(), []));
  await attempt('xhr foreign this', () => Reflect.apply(XMLHttpRequest.prototype.open, {}, ['GET', address]));
  await attempt('xhr broken address', () => new XMLHttpRequest().open('GET', 'https://['));

  say('globals', Object.getOwnPropertyNames(window).sort());
  return lines;
}

/** What the battery gives on both addresses, and which requests the page made for it. */
async function play(observe: boolean): Promise<{ lines: string[]; requests: string[]; isHooked: boolean }> {
  return onSimulatedSites({ observe }, async ({ context }) => {
    const requests: string[] = [];
    await context.route(`${ORIGIN}/**battery**`, (route) => {
      const request = route.request();
      if (request.isNavigationRequest())
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Battery' });
      if (request.url().includes('without-network')) return route.abort('connectionrefused');
      if (!request.url().includes('gone')) requests.push(`${request.method()} ${request.url()} ${request.postData()}`);
      return route.fulfill({ contentType: 'application/json', body: BODY });
    });
    const page: Page = await context.newPage();
    await page.goto(`${ORIGIN}/battery`);
    const lines: string[] = [];
    for (const address of [OBSERVED, OTHER]) lines.push(...(await page.evaluate(battery, address)));
    const isHooked = await page.evaluate(() => !String(fetch).includes(' fetch('));
    return { lines, requests, isHooked };
  });
}

test('the page’s own calls are the same with the observer as without', async () => {
  test.setTimeout(120_000);
  const without = await play(false);
  const within = await play(true);
  expect([without.isHooked, within.isHooked]).toEqual([false, true]);
  expect(without.lines.length).toBeGreaterThan(90);
  expect(within.lines).toEqual(without.lines);
  // Requests that are under way together arrive in any order.
  expect(within.requests.toSorted()).toEqual(without.requests.toSorted());
});
