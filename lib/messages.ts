import * as z from 'zod/mini';
import { PageState, PlatformId, Reading } from './model/reading';
import { LanguageWords } from './platforms/numbers/words-schema';
import { CardView } from './views/card-view';

/** A reply that says why a request was not carried out; nothing was changed. */
const Refused = z.object({
  ok: z.literal(false),
  why: z.enum(['malformed', 'wrong-sender', 'unknown-creator', 'failed']),
});

/** Why a request was not carried out. */
export type Refusal = z.infer<typeof Refused>;

const creatorId = z.string().check(z.minLength(1), z.maxLength(300));

/** Either the reply in full or a refusal. */
function replyOf<T extends z.core.$ZodShape>(shape: T) {
  return z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), ...shape }), Refused]);
}

/**
 * Every message there is: who may send it (`from`), and the schemas of request and reply. Every one can be sent again
 * without harm; the receiver checks sender and request before anything else.
 */
export const messages = {
  /**
   * The reader in a page hands over what it read and gets what the card shows; null: no card here. `hasReplies`: whether
   * the observer was there when the page began to load.
   */
  reading: {
    from: 'page',
    request: z.object({ reading: Reading, hasCard: z.boolean(), hasReplies: z.boolean() }),
    reply: replyOf({ card: z.nullable(CardView) }),
  },
  /** The reader in a page asks for what is needed to read numbers in the page's interface language. */
  words: {
    from: 'page',
    request: z.object({ language: z.nullable(z.string().check(z.maxLength(100))) }),
    reply: replyOf({ words: LanguageWords }),
  },
  /** A view puts a known creator on the shortlist. */
  shortlistAdd: { from: 'view', request: z.object({ creatorId }), reply: replyOf({}) },
  /** A view takes a creator off the shortlist. */
  shortlistRemove: { from: 'view', request: z.object({ creatorId }), reply: replyOf({}) },
  /** A view sets whether the replies of pages that load from now on are read. */
  observeReplies: { from: 'view', request: z.object({ isOn: z.boolean() }), reply: replyOf({}) },
  /** A view asks the reader in a tab what it sees there, and how many replies it left out. */
  pageState: {
    from: 'view',
    request: z.object({}),
    reply: replyOf({
      platform: PlatformId,
      url: z.string(),
      state: PageState,
      hasReplies: z.boolean(),
      repliesLeftOut: z.int(),
    }),
  },
} as const;

/** The names of the messages. */
export type MessageName = keyof typeof messages;

/** What is sent with a message. */
export type RequestOf<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;

/** What comes back for a message. */
export type ReplyOf<N extends MessageName> = z.infer<(typeof messages)[N]['reply']>;
