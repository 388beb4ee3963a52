import type { CardView } from '../views/card-view';

/**
 * Where the reader leaves what the card shows. Both run in the extension's own world of the page, one after the other;
 * the page sees nothing of it.
 */
export interface CardSlot {
  /** What the card shows now; null hides it. */
  readonly view: CardView | null;
  /** Whether a card is there to show it. */
  readonly hasCard: boolean;
  show(view: CardView | null): void;
  /** A card takes the slot and is told of every view, beginning with the present one. False where one is there already. */
  take(onView: (view: CardView | null) => void): boolean;
}

const SLOT = Symbol.for('touchstone.card-slot');

/** The slot of this world (the script's global object), made at the first call. */
export function cardSlot(world: object): CardSlot {
  const holder: { [SLOT]?: CardSlot } = world;
  holder[SLOT] ??= makeSlot();
  return holder[SLOT];
}

function makeSlot(): CardSlot {
  let view: CardView | null = null;
  let listener: ((view: CardView | null) => void) | null = null;
  return {
    get view() {
      return view;
    },
    get hasCard() {
      return listener !== null;
    },
    show(next) {
      view = next;
      listener?.(next);
    },
    take(onView) {
      if (listener) return false;
      listener = onView;
      onView(view);
      return true;
    },
  };
}
