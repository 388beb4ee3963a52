import { allIn, textIn } from '../extract/dom';
import { hasDigit } from '../extract/facts';

/** The innermost texts with a digit in an element, in its order: several may be several numbers, and mean none of them. */
export function numbersIn(element: Element, selector = '*'): string[] {
  const innermost = [element, ...allIn(element, selector)].filter((part) => part.children.length === 0);
  return innermost.flatMap((part) => textIn(part) ?? []).filter(hasDigit);
}
