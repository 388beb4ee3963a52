import { CARD_ELEMENT } from '@/lib/page/card-element';
import styles from './card.css?inline';
import type { CardPlace } from './guard-events';

/** How long the card stays away once the page has dropped it, in milliseconds: a page that fights it costs little. */
const BACK_AFTER = 500;

/**
 * The card's element with its closed root, not on the page yet. Neither the page's styles nor its scripts reach in: its
 * colours are set within the root, since the page may set its own on the element itself.
 */
export function cardHost(document: Document): CardPlace {
  const host = document.createElement(CARD_ELEMENT);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** Puts the card's element on the page, and again whenever the page drops it. */
export function keepOnPage(document: Document, host: HTMLElement): void {
  const mount = () => {
    if (!host.isConnected) document.documentElement.append(host);
    observer.observe(document.documentElement, { childList: true });
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) setTimeout(mount, BACK_AFTER);
  });
  observer.observe(document, { childList: true });
  mount();
}
