import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect } from 'vitest';

/** Where a test draws; to be used within `act`. */
export interface TestRoot {
  render(node: ReactNode): void;
  /** Closes what is drawn, as a view is closed, and makes room for another. */
  reopen(): void;
}

/** Waits until it is so. What views hear meanwhile by themselves, from the database or the worker, they draw at once. */
export async function untilDrawn(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  try {
    await expect.poll(isTrue).toBe(true);
  } finally {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  }
}

/** Gives each test of the file that calls it an element of its own, which is gone after it. Needs a document. */
export function reactRoot(): TestRoot {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  let root: Root;
  const open = () => {
    document.body.innerHTML = '<div></div>';
    root = createRoot(document.body.firstElementChild ?? document.body);
  };
  const close = () => act(() => root.unmount());
  beforeEach(open);
  afterEach(close);
  return {
    render: (node) => root.render(node),
    reopen() {
      close();
      open();
    },
  };
}
