import { describe, expect, it, vi } from 'vitest';
import { cardSlot } from '@/lib/page/card-slot';
import { stateView } from '../support/card-view';

const view = stateView();

describe('cardSlot', () => {
  it('is one a world', () => {
    const world = {};
    expect(cardSlot(world)).toBe(cardSlot(world));
    expect(cardSlot(world)).not.toBe(cardSlot({}));
  });

  it('tells the card what is shown already, and everything after', () => {
    const slot = cardSlot({});
    slot.show(view);
    const onView = vi.fn();
    expect(slot.hasCard).toBe(false);
    expect(slot.take(onView)).toBe(true);
    slot.show(null);
    expect(onView.mock.calls).toEqual([[view], [null]]);
    expect(slot.hasCard).toBe(true);
  });

  it('is taken by one card only', () => {
    const slot = cardSlot({});
    slot.take(() => undefined);
    const second = vi.fn();
    expect(slot.take(second)).toBe(false);
    slot.show(view);
    expect(second).not.toHaveBeenCalled();
  });
});
