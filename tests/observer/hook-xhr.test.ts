import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hookXhr } from '@/lib/observer/hook-xhr';

const OBSERVED = 'https://pages.test/observed';

/** As much of an XMLHttpRequest as the hook meets. Its events count as the browser's own where `isTrusted` says so. */
class FakeXhr extends EventTarget {
  opened: unknown[][] = [];
  kind = '';
  answer: unknown = '{"a":1}';
  open(...args: unknown[]) {
    if (args.length < 2) throw new TypeError('2 arguments required');
    this.opened.push(args);
  }
  get responseType() {
    return this.kind;
  }
  get responseText() {
    if (this.kind !== '' && this.kind !== 'text') throw new Error('InvalidStateError');
    return String(this.answer);
  }
  get response() {
    return this.answer;
  }
  finish(isTrusted = true) {
    const event = new ProgressEvent('load', { loaded: 7 });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    this.dispatchEvent(event);
  }
}

class FakeProgress extends Event {
  private readonly bytes: number;
  constructor(type: string, { loaded }: { loaded: number }) {
    super(type);
    this.bytes = loaded;
  }
  get loaded() {
    return this.bytes;
  }
}

let handed: unknown[] = [];
let Xhr = class extends FakeXhr {};

beforeEach(() => {
  vi.stubGlobal('ProgressEvent', FakeProgress);
  handed = [];
  Xhr = class extends FakeXhr {};
  for (const name of ['open', 'responseType', 'responseText', 'response']) {
    const own = Object.getOwnPropertyDescriptor(FakeXhr.prototype, name);
    if (own) Object.defineProperty(Xhr.prototype, name, own);
  }
  // Of the browser's class the hook needs what the fake has.
  hookXhr(
    { XMLHttpRequest: Xhr as unknown as typeof XMLHttpRequest },
    {
      observedAddress: (url) => (url.startsWith(OBSERVED) ? url : null),
      hand: (reply, size) => handed.push({ ...reply, size }),
      skip: () => handed.push('skipped'),
    },
  );
});

describe('hookXhr', () => {
  it('opens as before, and hands over the text that came', () => {
    const xhr = new Xhr();
    xhr.open('POST', OBSERVED, true);
    xhr.finish();
    expect(xhr.opened).toEqual([['POST', OBSERVED, true]]);
    expect(handed).toEqual([{ url: OBSERVED, body: '{"a":1}', size: 7 }]);
  });

  it('hands data over where the page asked for data', () => {
    const xhr = new Xhr();
    xhr.open('GET', new URL(OBSERVED));
    xhr.kind = 'json';
    xhr.answer = { a: 1 };
    xhr.finish();
    expect(handed).toEqual([{ url: OBSERVED, data: { a: 1 }, size: 7 }]);
  });

  it.each(['arraybuffer', 'blob', 'document'])('does not look at what comes as %s', (kind) => {
    const xhr = new Xhr();
    xhr.open('GET', OBSERVED);
    xhr.kind = kind;
    xhr.finish();
    expect(handed).toEqual([]);
  });

  it('does not look at other addresses, nor at a request that was opened anew for one', () => {
    const xhr = new Xhr();
    xhr.open('GET', OBSERVED);
    xhr.open('GET', 'https://pages.test/other');
    xhr.finish();
    expect(handed).toEqual([]);
  });

  it('hands a reply over once, also when the request is opened again', () => {
    const xhr = new Xhr();
    xhr.open('GET', OBSERVED);
    xhr.open('GET', OBSERVED);
    xhr.finish();
    expect(handed).toHaveLength(1);
  });

  it('takes no event that the page made itself', () => {
    const xhr = new Xhr();
    xhr.open('GET', OBSERVED);
    for (let index = 0; index < 10_000; index++) xhr.finish(false);
    expect(handed).toEqual([]);
  });

  it('lets the page have its own errors', () => {
    const xhr = new Xhr();
    expect(() => Reflect.apply(xhr.open, xhr, ['GET'])).toThrow('2 arguments required');
    expect(() => xhr.open('GET', { toString: () => OBSERVED })).not.toThrow();
  });
});
