// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitPort, offerPort } from '@/lib/observer/handshake';

beforeEach(() => document.documentElement.replaceChildren());
afterEach(() => document.documentElement.replaceChildren());

describe('handshake', () => {
  it('joins the two ends where a reader listens', async () => {
    const taken = vi.fn<(port: MessagePort) => void>();
    awaitPort(document, taken);
    const own = offerPort(document);
    const [[port] = []] = taken.mock.calls;
    const heard = new Promise((done) => {
      if (port) port.onmessage = ({ data }) => done(data);
    });
    own?.postMessage('hello');
    expect(await heard).toBe('hello');
    port?.close();
  });

  it('gives the observer nothing where nobody listens', () => {
    expect(offerPort(document)).toBeNull();
  });

  it('takes one offer only', () => {
    const taken = vi.fn();
    awaitPort(document, taken);
    expect(offerPort(document)).not.toBeNull();
    expect(offerPort(document)).toBeNull();
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('answers nobody once the parser has added an element: a script of the page may run then', async () => {
    const taken = vi.fn();
    awaitPort(document, taken);
    document.documentElement.append(document.createElement('script'));
    expect(offerPort(document)).toBeNull();
    await Promise.resolve();
    expect(offerPort(document)).toBeNull();
    expect(taken).not.toHaveBeenCalled();
  });

  it('takes no event of that name without a port', () => {
    const taken = vi.fn();
    awaitPort(document, taken);
    expect(document.dispatchEvent(new Event('touchstone-offer', { cancelable: true }))).toBe(true);
    expect(taken).not.toHaveBeenCalled();
  });
});
