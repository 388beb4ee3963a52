// Once for each process; what stands in this file itself is for each test file.
import 'fake-indexeddb/auto';
import './seed';
import { afterAll, beforeAll, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Files share a process, its globals and the fake browser: what a file puts in the place of any of them goes with that file.
// What is left of it would be taken back in the middle of the next, whose globals may be of another environment.

type Members = Map<object, PropertyDescriptorMap>;

/** The browser's members and those of its parts. */
function membersNow(): Members {
  const parts = Object.values(fakeBrowser).filter((part): part is object => typeof part === 'object' && part !== null);
  return new Map([fakeBrowser, ...parts].map((owner) => [owner, Object.getOwnPropertyDescriptors(owner)]));
}

function restore(members: Members): void {
  for (const [owner, own] of members) {
    for (const name of Object.keys(owner)) if (!(name in own)) Reflect.deleteProperty(owner, name);
    Object.defineProperties(owner, own);
  }
}

let before: Members;
beforeAll(() => {
  before = membersNow();
});
afterAll(() => {
  if ('document' in globalThis) document.documentElement.innerHTML = '<head></head><body></body>';
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  restore(before);
  fakeBrowser.reset();
});
