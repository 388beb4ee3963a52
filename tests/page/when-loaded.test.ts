import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLoaded, whenParsed } from '@/lib/page/when-loaded';

/** A document in a state that the test sets, with its window. */
function loading(state: DocumentReadyState) {
  const target = Object.assign(new EventTarget(), { readyState: state });
  const view = new EventTarget();
  const isDone = vi.fn();
  const document = target as unknown as Document; // of a document it asks no more than these
  void whenParsed(document)
    .then(() => whenLoaded(document, view))
    .then(isDone);
  const reach = (next: DocumentReadyState, where: EventTarget, name: string) => {
    target.readyState = next;
    where.dispatchEvent(new Event(name));
  };
  return {
    isDone,
    parse: () => reach('interactive', target, 'DOMContentLoaded'),
    load: () => reach('complete', view, 'load'),
  };
}

describe('waiting for a page to load', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('ends after the load event, not in it', async () => {
    const { isDone, parse, load } = loading('loading');
    parse();
    await vi.advanceTimersByTimeAsync(100);
    expect(isDone).not.toHaveBeenCalled();
    load();
    await Promise.resolve();
    expect(isDone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(isDone).toHaveBeenCalledOnce();
  });

  it('does not wait longer than two seconds for what a parsed page still loads', async () => {
    const { isDone, parse } = loading('loading');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isDone).not.toHaveBeenCalled();
    parse();
    await vi.advanceTimersByTimeAsync(1_990);
    expect(isDone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(isDone).toHaveBeenCalledOnce();
  });

  it('waits for nothing on a page that has loaded', async () => {
    const { isDone } = loading('complete');
    await vi.advanceTimersByTimeAsync(1);
    expect(isDone).toHaveBeenCalledOnce();
  });
});
