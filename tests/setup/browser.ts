import { afterAll, beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Files share a process, and with it the fake browser: what a file puts in the place of one of its parts goes with that file.

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
  restore(before);
  fakeBrowser.reset();
});
