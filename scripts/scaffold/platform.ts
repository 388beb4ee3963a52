import { type Edit, putBefore, putBehind, putBehindFirst, type Scaffold } from './change';
import { addressFile, indexFile, pageFile, renderedFile, selectorsFile, traitsFile } from './platform-reader';
import { addressTestFile, renderedTestFile, siteFile } from './platform-tests';

/** What ids of platforms look like, as the model has it: 2 to 20 small letters. */
export const PLATFORM_ID = /^[a-z]{2,20}$/;

const REGISTRY = 'lib/platforms/registry.ts';
const SITES = 'tests/sites/index.ts';
const PERMISSIONS = 'docs/store-listing/permissions.md';

/** The texts that name every supported site, each with a list that begins so. */
const TEXTS = ['docs/store-listing/en.md', 'docs/store-listing/de.md', 'docs/store-listing/es.md', 'PRIVACY.md'];

/**
 * A platform that works: a reader of the rendered profile, an invented site that it reads, their tests, and its line in
 * every list and text that names all platforms. Addresses, selectors and the site's markup are examples to be replaced.
 */
export function platformScaffold(id: string): Scaffold {
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  const folder = `lib/platforms/${id}`;
  return {
    files: [
      { path: `${folder}/index.ts`, content: indexFile(id, label) },
      { path: `${folder}/page.ts`, content: pageFile(id, label) },
      { path: `${folder}/address.ts`, content: addressFile(id, label) },
      { path: `${folder}/selectors.ts`, content: selectorsFile() },
      { path: `${folder}/rendered-page.ts`, content: renderedFile() },
      { path: `${folder}/traits.ts`, content: traitsFile(id, label) },
      { path: `tests/platforms/${id}/address.test.ts`, content: addressTestFile(id) },
      { path: `tests/platforms/${id}/rendered-page.test.ts`, content: renderedTestFile(id) },
      { path: `tests/sites/${id}/index.ts`, content: siteFile(id, label) },
    ],
    edits: [
      putBefore(REGISTRY, "import type { Platform } from './platform';", `import { ${id} } from './${id}';\n`),
      inList(REGISTRY, 'export const platforms: readonly Platform[] = [', id),
      putBefore(
        SITES,
        "import type { SimulatedSite, SiteOptions } from './site';",
        `import { ${id}Site } from './${id}';\n`,
      ),
      inList(SITES, 'return [', `${id}Site(options)`),
      putBefore(
        PERMISSIONS,
        '## Remote code',
        `## \`https://www.${id}.example/*\`\n\nReads the creator's page that the person has open there.\n\n`,
      ),
      putBehind('README.md', '`https://www.tiktok.com/*`', `, \`https://www.${id}.example/*\``),
      ...TEXTS.map((path) => putBehindFirst(path, 'Instagram, TikTok', `, ${label}`)),
    ],
  };
}

/** An edit that puts an item at the end of a list on one line, which begins so. */
function inList(path: string, start: string, item: string): Edit {
  return {
    path,
    apply(text) {
      const open = text.indexOf(start);
      const end = open === -1 ? -1 : text.indexOf(']', open + start.length);
      return end === -1 ? null : `${text.slice(0, end)}, ${item}${text.slice(end)}`;
    },
  };
}
