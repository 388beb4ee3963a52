import { createChannelPage } from './page-channel.js';
import { createHomePage } from './page-home.js';
import { createGamePage, createSearchPage, createShortsPage, createUnseenPage } from './page-others.js';
import { createWatchPage } from './page-watch.js';

const MAKERS = {
  home: createHomePage,
  channel: createChannelPage,
  watch: createWatchPage,
  search: createSearchPage,
  shorts: createShortsPage,
  game: createGamePage,
  unseen: createUnseenPage,
};

const made = new Map();

/** Shows the page that data belongs to and hides the others, which stay in the document as they are. */
export function showPage(manager, data) {
  const kind = kindOf(data);
  const page = made.get(kind) ?? MAKERS[kind]();
  if (!made.has(kind)) {
    made.set(kind, page);
    manager.append(page.element);
  }
  for (const other of manager.children) other.hidden = other !== page.element;
  return page;
}

function kindOf(data) {
  if (data.simulatedGuide) return 'home';
  if (data.stage) return 'unseen';
  if (data.overlay) return 'shorts';
  if (data.contents?.twoColumnWatchNextResults) return 'watch';
  if (data.contents?.twoColumnSearchResultsRenderer) return 'search';
  return data.header?.interactiveTabbedHeaderRenderer ? 'game' : 'channel';
}
