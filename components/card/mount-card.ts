import type { CardSlot } from '@/lib/page/card-slot';
import type { CardCorner } from '@/lib/settings';
import type { CardView } from '@/lib/views/card-view';
import { type CardAction, cardElements } from './card-elements';
import { cardHost, keepOnPage } from './card-host';
import { guardEvents } from './guard-events';
import { restored, stateOf } from './kept-state';

/** What the card asks for at a person's click. Each tells whether it was done. */
export interface CardRequests {
  /** Saves the creator of this page. */
  save(): Promise<boolean>;
  /** Opens the checklist. */
  checklist(): Promise<boolean>;
  /** Remembers the corner that the card was moved to. */
  keepCorner(corner: CardCorner): Promise<boolean>;
}

/** The corners in the order in which the card goes round them. */
const CORNERS: readonly CardCorner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

/**
 * Puts a card on the page and lets it show what the slot holds. It lives in a closed shadow root of one element of its
 * own, is there again when the page drops it, and hides while something fills the screen. Does nothing where the slot
 * has a card already.
 */
export function mountCard(window: Window, slot: CardSlot, requests: CardRequests): void {
  const { document } = window;
  const { host, root } = cardHost(document);
  const frame = document.createElement('div');
  const content = document.createElement('div');
  const status = document.createElement('p');
  frame.className = 'card';
  content.className = 'content';
  status.className = 'status';
  status.setAttribute('role', 'status');
  frame.append(content, status);
  root.append(frame);

  let view: CardView | null = null;
  let corner: CardCorner | null = null;
  let isOpen = false;
  let isSaving = false;

  const draw = () => {
    host.hidden = view === null || document.fullscreenElement !== null;
    if (view === null) {
      content.replaceChildren();
      return;
    }
    frame.lang = view.language;
    frame.dataset.corner = corner ?? view.corner;
    // Where the person chose none it is the system's, whatever the page's own.
    frame.style.colorScheme = view.theme ?? 'light dark';
    const before = stateOf(root);
    content.replaceChildren(...cardElements(document, { view, isOpen, isSaving }));
    restored(root, before);
  };

  const actions: Record<CardAction, () => Promise<void> | void> = {
    toggle() {
      isOpen = !isOpen;
      status.textContent = '';
      draw();
    },
    move() {
      const present = corner ?? view?.corner ?? 'bottom-right';
      corner = CORNERS[(CORNERS.indexOf(present) + 1) % CORNERS.length] ?? 'bottom-right';
      draw();
      void requests.keepCorner(corner);
    },
    async save() {
      if (isSaving || view === null) return;
      const { saveFailed } = view.words;
      isSaving = true;
      status.textContent = '';
      draw();
      const isDone = await requests.save();
      isSaving = false;
      if (!isDone) status.textContent = saveFailed;
      draw();
    },
    async checklist() {
      const failed = view?.words.checklistFailed ?? '';
      status.textContent = (await requests.checklist()) ? '' : failed;
    },
  };

  guardEvents(
    window,
    { host, root },
    {
      onAction: (action) => {
        // Others, such as following a link, the browser carries out by itself.
        if (Object.hasOwn(actions, action)) void actions[action as CardAction](); // its own keys
      },
      onEscape: () => {
        if (isOpen) void actions.toggle();
      },
    },
  );
  document.addEventListener('fullscreenchange', draw);
  const isFirst = slot.take((next) => {
    if (next?.kind === 'creator' && view?.kind === 'creator' && view.url === next.url && view.saved !== next.saved) {
      status.textContent = next.saved;
    }
    if (next === null) status.textContent = '';
    view = next;
    draw();
  });
  if (isFirst) keepOnPage(document, host);
}
