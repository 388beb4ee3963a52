/** The name of the card's element; all of the card is in its closed root. */
export const CARD_ELEMENT = 'touchstone-card';

/** Whether a change of a page is the card's alone: it came, went or was hidden. Nothing that is read has changed by it. */
export function isOfCard({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isCard(target)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(isCard);
}

function isCard({ nodeName }: Node): boolean {
  return nodeName.toLowerCase() === CARD_ELEMENT;
}
