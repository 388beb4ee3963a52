import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageName, Protocol, Refusal, ReplyOf, RequestOf } from './messages';

/** Typed sending and receiving of the messages of messages.ts; small enough for scripts in pages. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

const TRIES = 3;

/**
 * Sends a message to the background, and again where the worker died on it; every message bears that. Gives a refusal,
 * never an exception, where no reply can be had.
 */
export async function sendUntilAnswered<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ReplyOf<N> | Refusal> {
  // The library's overloads don't see that a request of a generic name is the right one.
  const send = sendMessage as (name: N, request: RequestOf<N>) => Promise<ReplyOf<N> | undefined>;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const reply = await send(name, request).catch(() => undefined);
    if (reply) return reply;
  }
  return { ok: false, why: 'failed' };
}
