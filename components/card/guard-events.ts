/** The card's element on the page and the closed root within it. */
export interface CardPlace {
  host: HTMLElement;
  root: ShadowRoot;
}

/** What the card does when a person clicks one of its controls or presses Escape in it. */
export interface CardEvents {
  onAction(action: string): void;
  onEscape(): void;
}

/** What a page never sees of the card: keys, so that no shortcut fires; the pointer, so that nothing outside closes. */
const GUARDED = (
  'keydown keypress keyup ' +
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchmove touchend wheel ' +
  // So that a page that keeps the focus within a dialog of its own doesn't fetch it back from the card.
  'focusin focusout focus blur'
).split(' ');

/**
 * Keeps the card's events from the page and hands on what a person did. It listens at the window on the way down, before
 * any listener on the document; what the browser does by itself (move the focus, open, follow a link, scroll) goes on.
 * Events that a script made are dropped: only a person acts.
 */
export function guardEvents(window: Window, { host, root }: CardPlace, events: CardEvents): void {
  const guard = (event: Event) => {
    if (event.target !== host && relatedTo(event) !== host) return;
    if (event.type === 'click' && event.isTrusted && controlOf(event, root) === null) return; // the root's listener knows
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event.type === 'click') act(controlOf(event, root));
    if (event.type === 'keydown' && event instanceof KeyboardEvent && event.key === 'Escape') events.onEscape();
  };
  const act = (control: HTMLElement | null) => {
    if (control?.dataset.do) events.onAction(control.dataset.do);
  };
  for (const name of GUARDED) window.addEventListener(name, guard, { capture: true, passive: true });
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted && event.target instanceof Element) act(event.target.closest<HTMLElement>('[data-do]'));
  });
}

/** From outside of a closed root an event doesn't tell its inner target: it is where the pointer or the focus is. */
function controlOf(event: Event, root: ShadowRoot): HTMLElement | null {
  if (!(event instanceof MouseEvent)) return null;
  const at = event.detail === 0 ? root.activeElement : root.elementFromPoint(event.clientX, event.clientY);
  return at?.closest<HTMLElement>('[data-do]') ?? null;
}

function relatedTo(event: Event): EventTarget | null {
  return event instanceof FocusEvent ? event.relatedTarget : null;
}
