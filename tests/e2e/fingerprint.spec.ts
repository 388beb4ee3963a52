import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '../../lib/platforms/registry';
import { Card } from '../../scripts/browser/card';
import { EXTENSION_FOLDER } from '../../scripts/setup/build.mjs';
import { ROOT } from '../../scripts/setup/run.mjs';
import { expect, test } from './fixture';

/** The files of the build, as an address of one would name them. */
const files = () =>
  readdirSync(join(ROOT, EXTENSION_FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, EXTENSION_FOLDER).length + 1));

test('no file of the extension can be loaded by a page, nor its address be told from that of one that is not there', async ({
  simulated,
}) => {
  // A page of a supported host, but without a policy of its own that would stop it from trying.
  const address = `${simulated.sites[0]?.start}probe`;
  await simulated.context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Probe</title>' }),
  );
  const page = await simulated.context.newPage();
  await page.goto(address);
  const names = files();
  expect(names).toContain('card.js');
  const probes = await page.evaluate(
    async ({ id, all }) => {
      const loads = (element: 'img' | 'script' | 'link' | 'iframe', address: string) =>
        new Promise<string>((done) => {
          const made = document.createElement(element);
          made.setAttribute('rel', 'stylesheet');
          made.onload = () => done('load');
          made.onerror = () => done('error');
          setTimeout(() => done('nothing'), 20_000);
          made.setAttribute(element === 'link' ? 'href' : 'src', address);
          document.head.append(made);
        });
      const fetched = (address: string) =>
        fetch(address).then(
          () => 'load',
          ({ name, message }: Error) => `${name} ${message}`,
        );
      const probe = async (address: string) => [
        address.split('/').slice(3).join('/'),
        ...(await Promise.all([
          fetched(address),
          loads('img', address),
          loads('script', address),
          loads('link', address),
        ])),
      ];
      const nobody = 'a'.repeat(32);
      return {
        own: await Promise.all(all.map((name) => probe(`chrome-extension://${id}/${name}`))),
        missing: await probe(`chrome-extension://${id}/is-not-there.js`),
        nobody: await probe(`chrome-extension://${nobody}/card.js`),
      };
    },
    { id: simulated.extensionId, all: names },
  );
  const [, ...unknown] = probes.nobody;
  expect(unknown.filter((outcome) => outcome === 'load')).toEqual([]);
  expect(probes.missing.slice(1)).toEqual(unknown);
  for (const [name, ...outcomes] of probes.own) expect(outcomes, name).toEqual(unknown);
});

/** Lets a page hear whatever is sent or dispatched on it from its first script on. Runs in the page. */
function listen(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  for (const target of [window, document]) {
    const dispatch = target.dispatchEvent.bind(target);
    target.dispatchEvent = (event: Event) => {
      said.push(`dispatch ${event.type}`);
      return dispatch(event);
    };
    // What another world dispatches is only heard by its name.
    for (const name of ['touchstone-offer', 'touchstone', 'wxt:content-script-started', 'wxt:locationchange']) {
      target.addEventListener(name, () => said.push(`heard ${name}`), { capture: true });
    }
  }
  window.addEventListener('message', ({ data, origin }) => said.push(`message ${origin} ${JSON.stringify(data)}`));
  document.currentScript?.remove(); // it has the names that are looked for
}

for (const [index, { id }] of platforms.entries()) {
  const when = index === 0 ? '' : ' @long';
  test(`a page of ${id} finds no id, no global, no message and no resource of the extension${when}`, async ({
    simulated,
  }) => {
    const site = simulated.sites.find((each) => each.id === id);
    const creator = site?.creators.find(({ expectedState }) => expectedState === 'ok');
    const url = creator?.profileUrl ?? site?.start ?? '';
    const page = await simulated.context.newPage();
    await simulated.context.route(url, (route) => {
      const reply = site?.respond({ url, method: 'GET', postData: null, resourceType: 'document' });
      // The page's own first script, which comes after all that the browser runs before a page.
      const body = String(reply?.body).replace(/<head[^>]*>|$/, (head) => `${head}<script>(${listen})()</script>`);
      return route.fulfill({ contentType: 'text/html', body });
    });
    await page.goto(url);
    const card = await Card.on(page);
    if (creator) await card.waitForText((text) => text.length > 3, 20_000);
    await page.waitForTimeout(1_500);
    const seen = await page.evaluate(async () => ({
      // Who calls a thing of the page's own, while the page makes a request.
      stack: await new Promise<string>((done) => {
        const address = {
          toString: () => {
            done(String(new Error('from here').stack));
            return location.href;
          },
        };
        void Reflect.apply(fetch, window, [address]);
      }),
      said: (window as unknown as { said: string[] }).said, // set above
      globals: Object.getOwnPropertyNames(window).filter((name) => /touchstone|wxt|extension/i.test(name)),
      symbols: Object.getOwnPropertySymbols(window).map(String),
      timeline: performance.getEntries().map(({ name }) => name),
      html: document.documentElement.outerHTML,
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
      hosts: [...document.querySelectorAll('touchstone-card')].map((host) => [
        host.shadowRoot,
        host.getAttributeNames().filter((name) => name !== 'hidden'),
        host.childNodes.length,
      ]),
    }));
    expect(JSON.stringify(seen)).not.toContain(simulated.extensionId);
    expect(seen.globals).toEqual([]);
    expect(seen.symbols.filter((name) => /touchstone/i.test(name))).toEqual([]);
    expect(seen.said.filter((text) => /touchstone|wxt/i.test(text))).toEqual([]);
    expect([...seen.timeline, ...seen.keys].filter((text) => /extension:|touchstone/i.test(text))).toEqual([]);
    // Beside the card's element nothing of the document, no class, attribute or comment, names it.
    expect(seen.html.replaceAll(/<(\/?)touchstone-card\b/g, '<$1card').match(/.{0,60}touchstone.{0,60}/i)).toBeNull();
    // The card's element is there to be seen, as anything drawn on a page is; nothing of its inside is.
    for (const host of seen.hosts) expect(host).toEqual([null, [], 0]);
  });
}
