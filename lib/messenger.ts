import { type Browser, browser } from 'wxt/browser';
import type { MessageName, Refusal, ReplyOf, SentOf } from './messages';

/** How a message travels: its name, and what is asked, of which the receiver believes nothing before it is checked. */
interface Envelope {
  message: MessageName;
  request: unknown;
}

/** How often a message is sent before it counts as unanswered. */
const TRIES = 3;

/** Sends a message to the background, or to the scripts in a tab. Rejects, or gives nothing, where nobody answers. */
export async function sendMessage<N extends MessageName>(
  name: N,
  request: SentOf<N>,
  tabId?: number,
): Promise<ReplyOf<N> | undefined> {
  const envelope: Envelope = { message: name, request };
  return tabId === undefined ? browser.runtime.sendMessage(envelope) : browser.tabs.sendMessage(tabId, envelope);
}

/**
 * Sends a message to the background, and again where the worker died on it; every message bears that. Gives a refusal,
 * never an exception, where no reply can be had.
 */
export async function sendUntilAnswered<N extends MessageName>(
  name: N,
  request: SentOf<N>,
): Promise<ReplyOf<N> | Refusal> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const reply = await sendMessage(name, request).catch(() => undefined);
    if (reply) return reply;
  }
  return { ok: false, why: 'failed' };
}

/** Answers the messages of one name that reach this context. `answer` gets what was sent, unchecked, and the sender. */
export function onMessage<N extends MessageName>(
  name: N,
  answer: (request: unknown, sender: Browser.runtime.MessageSender) => Promise<ReplyOf<N>>,
): void {
  browser.runtime.onMessage.addListener((envelope: unknown, sender, sendResponse) => {
    if (!isEnvelopeOf(name, envelope)) return;
    void answer(envelope.request, sender).then(sendResponse);
    return true; // the answer comes later
  });
}

function isEnvelopeOf(name: MessageName, value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'message' in value && value.message === name;
}
