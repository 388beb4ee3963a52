import { loadPage } from './api.js';
import { commandOf, pause } from './dom.js';
import { showPage } from './pages.js';
import { createShell } from './shell.js';

/**
 * How navigations go, in turn: milliseconds before the new page is asked for, milliseconds between a page's names and
 * its counts, and whether "finish" is announced already between the two.
 */
const TURNS = [
  { delay: 40, gap: 30, isEarly: false },
  { delay: 120, gap: 30, isEarly: true },
  { delay: 30, gap: 45, isEarly: false },
  { delay: 150, gap: 25, isEarly: false },
  { delay: 75, gap: 35, isEarly: true },
];

let turns = 0;
const manager = createShell((query) =>
  navigate(`/results?search_query=${encodeURIComponent(query)}`, { searchEndpoint: { query } }, true),
);

function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

/** Goes to another page without a new document. The address changes at once, the page later. */
async function navigate(url, endpoint, isPush) {
  turns += 1;
  const turn = turns;
  const timing = TURNS[turn % TURNS.length];
  announce('yt-navigate-start', { url, endpoint });
  if (isPush) history.pushState({ endpoint }, '', url);
  await pause(timing.delay);
  if (turn !== turns) return;
  const loaded = await loadPage(url, endpoint);
  if (turn !== turns) return;
  if (loaded === null) {
    // The application has no page for errors: the address is opened anew.
    location.reload();
    return;
  }
  scrollTo(0, 0);
  await render(loaded, timing, () => turn === turns);
}

/** Shows a page in two steps; what is embedded in the document stays as of its first load. */
async function render(loaded, { gap, isEarly }, isCurrent) {
  const page = showPage(manager, loaded.data);
  page.begin(loaded);
  const title = page.title(loaded);
  document.title = title && title !== 'YouTube' ? `${title} - YouTube` : 'YouTube';
  announce('yt-page-data-updated', { pageType: page.element.localName });
  if (isEarly) announce('yt-navigate-finish', { response: loaded });
  await pause(gap);
  if (!isCurrent()) return;
  page.finish(loaded);
  if (!isEarly) announce('yt-navigate-finish', { response: loaded });
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const url = new URL(anchor.href, location.href);
  if (url.origin !== location.origin || url.pathname === '/redirect' || anchor.target === '_blank') return;
  event.preventDefault();
  if (url.href === location.href) return;
  navigate(url.pathname + url.search, commandOf(anchor), true);
});

addEventListener('popstate', (event) => navigate(location.pathname + location.search, event.state?.endpoint, false));

history.replaceState({ endpoint: window.ytCommand }, '');
// The document is there for a while before the application has drawn anything.
await pause(60);
if (turns === 0) {
  render(
    { data: window.ytInitialData, player: window.ytInitialPlayerResponse },
    { gap: 30, isEarly: false },
    () => turns === 0,
  );
}
