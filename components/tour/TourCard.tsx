import { useEffect, useRef } from 'react';
import type { CardView } from '@/lib/views/card-view';
import styles from '../card/card.css?inline';
import { type CardAction, cardElements } from '../card/card-elements';
import { restored, stateOf } from '../card/kept-state';

/** The card as it is on creators' pages, and who is told which of its controls was pressed. */
export interface TourCardProps {
  view: CardView;
  isOpen: boolean;
  onAction(action: CardAction): void;
}

const ACTIONS: Readonly<Record<CardAction, true>> = { toggle: true, move: true, save: true, checklist: true };

/** The card itself within the tour: the same elements and styles as on a page, drawn into an element of the tour. */
export function TourCard({ view, isOpen, onAction }: TourCardProps) {
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(onAction);
  told.current = onAction;

  useEffect(() => {
    if (place.current === null || place.current.shadowRoot) return;
    const root = place.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    root.append(place.current.ownerDocument.createElement('div'));
    root.addEventListener('click', (event) => {
      const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
      const action = control?.dataset.do ?? '';
      if (Object.hasOwn(ACTIONS, action)) told.current(action as CardAction); // its own keys
    });
  }, []);

  useEffect(() => {
    const root = place.current?.shadowRoot;
    const frame = root?.firstElementChild;
    if (!root || !(frame instanceof HTMLElement)) return;
    frame.className = 'card';
    frame.lang = view.language;
    // The card sets aside what its place gives it, also whether it is dark: it goes by the page's.
    frame.style.colorScheme = getComputedStyle(frame.ownerDocument.documentElement).colorScheme;
    const before = stateOf(root);
    frame.replaceChildren(...cardElements(document, { view, isOpen, isSaving: false }));
    restored(root, before);
  }, [view, isOpen]);

  return <div ref={place} />;
}
