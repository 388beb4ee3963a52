import { LONGEST_BODY } from './allowance';
import { getterOf } from './getter-of';
import type { Outlet } from './outlet';

/**
 * Lets the outlet see the replies that the page's own `fetch` gets. The page's call is the browser's own, with the same
 * `this` and arguments, and what it gives is handed back as it is; the body is read from a copy. Nothing here reaches the
 * page, failures included.
 */
export function hookFetch(world: Pick<typeof globalThis, 'fetch'>, outlet: Outlet): void {
  // The page may replace what stands on prototypes later; these are the browser's own.
  const { apply } = Reflect;
  const { clone } = Response.prototype;
  const bodyOf = getterOf<ReadableStream<Uint8Array> | null>(Response.prototype, 'body');
  const hrefOf = getterOf<string>(URL.prototype, 'href');
  const urlOf = getterOf<string>(Request.prototype, 'url');
  const { getReader } = ReadableStream.prototype;
  const { read, cancel } = ReadableStreamDefaultReader.prototype;
  const { decode } = TextDecoder.prototype;
  const Decoder = TextDecoder;

  /** The address in what `fetch` was given, without a call of anything that the page could have put there. */
  const addressIn = (input: unknown): string | null => {
    if (typeof input === 'string') return input;
    for (const addressOf of [urlOf, hrefOf]) {
      try {
        return apply(addressOf, input, []);
      } catch {
        // Not one of these: a getter refuses everything that is not of its own kind.
      }
    }
    return null;
  };

  const readCopy = async (url: string, promise: Promise<Response>) => {
    try {
      const body = apply(bodyOf, apply(clone, await promise, []), []);
      if (body === null) return;
      const reader = apply(getReader, body, []);
      const decoder = new Decoder();
      let text = '';
      let size = 0;
      for (;;) {
        const { done, value }: ReadableStreamReadResult<Uint8Array> = await apply(read, reader, []);
        if (done) break;
        size += value.byteLength;
        if (size > LONGEST_BODY) {
          outlet.skip();
          await apply(cancel, reader, []);
          return;
        }
        text += apply(decode, decoder, [value, { stream: true }]);
      }
      outlet.hand({ url, body: text + apply(decode, decoder, []) }, size);
    } catch {
      // A request that failed or was given up: the page hears of it itself.
    }
  };

  world.fetch = new Proxy(world.fetch, {
    apply(native, self, args) {
      const promise = apply(native, self, args);
      try {
        const input = addressIn(args[0]);
        const url = input === null ? null : outlet.observedAddress(input);
        if (url !== null) void readCopy(url, promise);
      } catch {
        // No address that we understand. The page's call has its answer all the same.
      }
      return promise;
    },
  });
}
