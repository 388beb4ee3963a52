import type { CardSlot } from '@/lib/page/card-slot';
import type { CardView } from '@/lib/views/card-view';
import summary from '../summary.css?inline';
import tokens from '../tokens.css?inline';
import card from './card.css?inline';
import { cardElements } from './card-elements';

/** Keys pressed in the card stay in the card. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Puts a card on the page and lets it show what the slot holds. It lives in a closed shadow root of one element of its
 * own, so that neither the page's styles nor its scripts reach it. Does nothing where the slot has a card already.
 */
export function mountCard(document: Document, slot: CardSlot): void {
  const host = document.createElement('touchstone-card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + summary + card);
  root.adoptedStyleSheets = [sheet];
  let view: CardView | null = null;
  let isOpen = false;

  const draw = () => {
    host.hidden = view === null;
    const hadFocus = root.activeElement !== null;
    root.replaceChildren(...(view === null ? [] : cardElements(document, { view, isOpen, onToggle: toggle })));
    if (hadFocus) root.querySelector('button')?.focus();
  };
  const toggle = () => {
    isOpen = !isOpen;
    draw();
  };

  for (const name of KEY_EVENTS) {
    host.addEventListener(name, (event) => {
      event.stopPropagation();
      if (event.type === 'keydown' && event.key === 'Escape' && isOpen) toggle();
    });
  }
  const isFirst = slot.take((next) => {
    view = next;
    draw();
  });
  if (isFirst) document.documentElement.append(host);
}
