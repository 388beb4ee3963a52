import { LONGEST_BODY } from './allowance';
import { getterOf } from './getter-of';
import type { Outlet } from './outlet';

/**
 * Lets the outlet see the replies that the page's own XMLHttpRequests get: texts as they are, JSON as the data that the
 * page gets. `open` stays the browser's own; what a request brings is looked at when it tells the page of it.
 */
export function hookXhr(world: Pick<typeof globalThis, 'XMLHttpRequest'>, outlet: Outlet): void {
  // The page may replace what stands on prototypes later; these are the browser's own.
  const { apply } = Reflect;
  const { prototype } = world.XMLHttpRequest;
  const { addEventListener } = EventTarget.prototype;
  const hrefOf = getterOf<string>(URL.prototype, 'href');
  const typeOf = getterOf<string>(prototype, 'responseType');
  const textOf = getterOf<string>(prototype, 'responseText');
  const dataOf = getterOf<unknown>(prototype, 'response');
  const loadedOf = getterOf<number>(ProgressEvent.prototype, 'loaded');
  const addresses = new WeakMap<object, string>();

  function onLoad(this: XMLHttpRequest, event: Event) {
    try {
      const url = addresses.get(this);
      if (url === undefined || !event.isTrusted) return;
      const type = apply(typeOf, this, []);
      const isText = type === '' || type === 'text';
      if (!isText && type !== 'json') return;
      const size = apply(loadedOf, event, []);
      if (size > LONGEST_BODY) outlet.skip();
      else outlet.hand(isText ? { url, body: apply(textOf, this, []) } : { url, data: apply(dataOf, this, []) }, size);
    } catch {
      // What can't be handed over is not read; the page has it all the same.
    }
  }

  const own = Object.getOwnPropertyDescriptor(prototype, 'open');
  Object.defineProperty(prototype, 'open', {
    ...own,
    value: new Proxy(prototype.open, {
      apply(native, self, args) {
        const result = apply(native, self, args);
        try {
          const input = typeof args[1] === 'string' ? args[1] : apply(hrefOf, args[1], []);
          const url = outlet.observedAddress(input);
          if (url === null) addresses.delete(self);
          else {
            addresses.set(self, url);
            // The same listener twice is one.
            apply(addEventListener, self, ['load', onLoad]);
          }
        } catch {
          addresses.delete(self);
        }
        return result;
      },
    }),
  });
}
