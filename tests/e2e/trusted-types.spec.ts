import { expect, test } from './fixture';

const PAGES = ['popup.html', 'sidepanel.html', 'dashboard.html', 'welcome.html'];

/** Every way of making markup, code or a policy of a text that a page has. Gives what each comes to. Runs in the page. */
function attempts(): string[] {
  const ways: Record<string, () => unknown> = {
    innerHTML: () => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' }),
    unsafe: () => document.createElement('p').setHTMLUnsafe('<b>x</b>'),
    adjacent: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    range: () => document.createRange().createContextualFragment('<b>x</b>'),
    script: () => Object.assign(document.createElement('script'), { src: 'x.js' }),
    scriptText: () => Object.assign(document.createElement('script'), { text: 'x' }),
    frame: () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' }),
    worker: () => new Worker('x.js'),
    policy: () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy('own', {}), // newer than the types
  };
  return Object.entries(ways).map(([name, way]) => {
    try {
      way();
      return `${name}: done`;
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.name : 'thrown'}`;
    }
  });
}

test('no page of the extension makes markup, code or a policy of a text', async ({ simulated }) => {
  const page = await simulated.context.newPage();
  for (const name of PAGES) {
    await page.goto(simulated.extensionUrl(name));
    const outcomes = await page.evaluate(attempts);
    expect(outcomes, name).toHaveLength(10);
    expect(
      outcomes.filter((outcome) => !outcome.endsWith(': TypeError')),
      name,
    ).toEqual([]);
  }
});
