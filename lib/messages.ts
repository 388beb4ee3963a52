import * as z from 'zod/mini';
import { Count } from './model/count';
import { EntryEdit } from './model/entry-edit';
import { ImportRow } from './model/import-row';
import { JobPart, JobRequest, PARTS_LIMIT } from './model/job';
import { PreferenceChanges } from './model/preferences';
import { QueueItem, QueueState } from './model/queue';
import { Day, Identity, PageKind, PageState, PlatformId, Reading } from './model/reading';
import { StoredCampaign } from './model/shortlist';
import { unpacked } from './model/unpack';
import { LanguageWords } from './platforms/numbers/words-schema';
import { CardCorner } from './settings';
import { CardView } from './views/card-view';

/**
 * A reply that says why a request was not carried out; nothing was changed. `no-space`: the browser has no more room;
 * `newer-database`: a newer Touchstone made the database, this one leaves it alone; `damaged`: the database can't be
 * opened, and a backup may be restored.
 */
const Refused = z.object({
  ok: z.literal(false),
  why: z.enum([
    'malformed',
    'wrong-sender',
    'unknown-creator',
    'unknown',
    'do-not-contact',
    'no-space',
    'newer-database',
    'damaged',
    'failed',
  ]),
});

/** Why a request was not carried out. */
export type Refusal = z.infer<typeof Refused>;

/** The longest text of one reading, in UTF-16 units: what a page hands over stays below 256 KB a message. */
const PACKED_LENGTH = 256 * 1024;

/** A reading as pages send it: short (lib/model/pack.ts), and checked once it is whole again. */
const PackedReading = z.pipe(z.pipe(z.string().check(z.maxLength(PACKED_LENGTH)), z.transform(unpacked)), Reading);

const creatorId = z.string().check(z.minLength(1), z.maxLength(300));
const campaignId = z.string().check(z.minLength(1), z.maxLength(300));
const entryId = z.string().check(z.minLength(1), z.maxLength(700));
/** Names one command of a person, so that it is carried out once however often it is sent. */
const key = z.string().check(z.minLength(8), z.maxLength(100));

/** Names an item of the queue. */
const queueId = QueueItem.shape.id;

/** At most this many entries, creators or queue items go with one command; more are sent in several. */
export const COMMAND_LIMIT = 1_000;

const many = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(COMMAND_LIMIT));

/** What a person's file says of one day; null for what it doesn't say. */
const ImportedDay = z.object({ date: Day, followers: Count, views: z.nullable(Count), postCount: z.nullable(Count) });

/** What bringing in rows would come to; see lib/store/import-rows.ts. */
const Imported = {
  added: z.int(),
  changed: z.int(),
  leftOut: z.int(),
  conflicts: z.array(z.object({ entryId, fields: z.array(z.string()) })),
};

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
    request: z.object({ reading: PackedReading, hasCard: z.boolean(), hasReplies: z.boolean() }),
    reply: replyOf({ card: z.nullable(CardView) }),
  },
  /** The reader in a page asks again for the card of the creator that its tab shows; null: nothing is known of one. */
  card: {
    from: 'page',
    request: z.object({ hasReplies: z.boolean() }),
    reply: replyOf({ card: z.nullable(CardView) }),
  },
  /** The worker tells the readers in pages that what a card shows may have changed. */
  cardChanged: { from: 'worker', request: z.object({}), reply: replyOf({}) },
  /** The card, clicked by a person, was moved to another corner. */
  placeCard: { from: 'page', request: z.object({ corner: CardCorner }), reply: replyOf({}) },
  /** The reader in a page asks for what is needed to read numbers in the page's interface language. */
  words: {
    from: 'page',
    request: z.object({ language: z.nullable(z.string().check(z.maxLength(100))) }),
    reply: replyOf({ words: LanguageWords }),
  },
  /** The reader in a page that turned to an address of another kind asks for the part that reads such pages. */
  part: { from: 'page', request: z.object({ part: z.string().check(z.maxLength(40)) }), reply: replyOf({}) },
  /** The card, clicked by a person, saves the creator of its own tab to the active campaign. It can name nobody else. */
  save: { from: 'page', request: z.object({}), reply: replyOf({ campaignName: z.string() }) },
  /** The card, clicked by a person, opens the side panel of its own tab. */
  openPanel: { from: 'page', request: z.object({}), reply: replyOf({}) },

  /** A view saves known creators to a campaign; null: the active one. Who is unknown or not to be contacted is left out. */
  add: {
    from: 'view',
    request: z.object({ key, campaignId: z.nullable(campaignId), creatorIds: many(creatorId) }),
    reply: replyOf({ entryIds: z.array(entryId), leftOut: z.array(creatorId) }),
  },
  /** A view changes one or many entries in one way. All or none; one undo takes all of it back. */
  edit: {
    from: 'view',
    request: z.object({ key, entryIds: many(entryId), edit: EntryEdit }),
    reply: replyOf({ changed: z.int() }),
  },
  /** A view takes back a former command by its key. `kept`: fields that were changed again since, and stay as they are. */
  undo: { from: 'view', request: z.object({ key }), reply: replyOf({ restored: z.int(), kept: z.int() }) },

  /**
   * A view asks what a slice of rows would come to by itself. Nothing is kept of it. What is in the campaign already stays:
   * what the file says otherwise comes back as a conflict. Rows are brought in by a job.
   */
  previewRows: {
    from: 'view',
    request: z.object({ campaignId, rows: z.array(ImportRow).check(z.maxLength(200)) }),
    reply: replyOf(Imported),
  },
  /**
   * A view takes days of a person's file into the history of a creator, who is then assessed anew; longer files go in
   * several commands. What of them was taken: see lib/store/import-history.ts. Can be taken back by `undo`.
   */
  importHistory: {
    from: 'view',
    request: z.object({ key, creatorId, days: z.array(ImportedDay).check(z.maxLength(2_000)) }),
    reply: replyOf({ added: z.int(), replaced: z.int(), kept: z.int(), ahead: z.int() }),
  },
  /** A view says that a person has seen what changed of creators since the look before. */
  markSeen: { from: 'view', request: z.object({ creatorIds: many(creatorId) }), reply: replyOf({}) },

  /** A view hands over piece `n`, from 0, of what a job is to work on, before it starts the job. */
  stageJob: {
    from: 'view',
    request: z.object({ jobId: key, n: z.int().check(z.gte(0), z.lt(PARTS_LIMIT)), part: JobPart }),
    reply: replyOf({}),
  },
  /**
   * A view has long work done, which goes on when the view closes and after the worker died. Any view can follow it
   * (lib/store/jobs.ts). Refused where a part of its input is missing. The same id again starts nothing.
   */
  startJob: { from: 'view', request: z.object({ id: key, request: JobRequest }), reply: replyOf({}) },
  /** A view stops a job before its next step. What is done stays; the parts of an import can each be undone. */
  cancelJob: { from: 'view', request: z.object({ id: key }), reply: replyOf({}) },
  /** A view takes a job away that has ended, with the file that it wrote. One that is running stops. */
  dismissJob: { from: 'view', request: z.object({ id: key }), reply: replyOf({}) },

  /** A view makes a campaign, or changes one. Fields that aren't given stay. */
  setCampaign: {
    from: 'view',
    request: z.object({ id: campaignId, changes: z.partial(z.omit(StoredCampaign, { id: true, createdAt: true })) }),
    reply: replyOf({}),
  },
  /** A view deletes a campaign with its entries. Can't be undone; creators stay. */
  deleteCampaign: { from: 'view', request: z.object({ id: campaignId }), reply: replyOf({ entries: z.int() }) },
  /** A view removes the entries of a campaign that its retention period says must go, as it previewed them. */
  applyRetention: {
    from: 'view',
    request: z.object({ campaignId, entryIds: many(entryId) }),
    reply: replyOf({ removed: z.int() }),
  },
  /** A view sets what a person prefers. */
  setPreferences: { from: 'view', request: z.object({ changes: PreferenceChanges }), reply: replyOf({}) },

  /** A view says that these creators are one person. Can be taken back by `undo`. */
  linkPerson: {
    from: 'view',
    request: z.object({ key, creatorIds: z.array(creatorId).check(z.minLength(2), z.maxLength(50)) }),
    reply: replyOf({ personId: z.string() }),
  },
  /** A view says that a creator is not the person that it was linked to. */
  unlinkPerson: { from: 'view', request: z.object({ key, creatorId }), reply: replyOf({}) },

  /** A view puts pages into the queue. What is in it already stays as it is. */
  queueAdd: {
    from: 'view',
    request: z.object({
      items: many(z.object({ address: QueueItem.shape.address, platform: PlatformId, identity: Identity })),
    }),
    reply: replyOf({ added: z.int(), known: z.int() }),
  },
  /**
   * A view takes the next item of the queue to open it; null: nothing left. `former`, the id of the one it has open, counts
   * as done.
   */
  queueNext: {
    from: 'view',
    request: z.object({ former: z.nullable(queueId) }),
    reply: replyOf({ item: z.nullable(QueueItem) }),
  },
  /** A view says how far items have come, or takes them out (`null`). */
  queueSet: {
    from: 'view',
    request: z.object({ ids: many(queueId), state: z.nullable(QueueState) }),
    reply: replyOf({}),
  },

  /** A view erases a creator everywhere, undo and backup included. `doNotContact`: never keep it again. No undo. */
  erase: {
    from: 'view',
    request: z.object({ creatorId, doNotContact: z.boolean() }),
    reply: replyOf({}),
  },
  /** A view asks for a backup now, into the second database. `at`: when the newest verified one was made. */
  backUp: { from: 'view', request: z.object({}), reply: replyOf({ at: z.int(), rows: z.int() }) },
  /** A view asks in which tables rows are missing that nothing took away (lib/store/losses.ts); none: all is whole. */
  lookForLosses: {
    from: 'view',
    request: z.object({}),
    reply: replyOf({ tables: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)) }),
  },
  /**
   * A view puts back the automatic backup, or a file that it has staged (lib/store/restore.ts). The former content stays
   * until the new one is whole.
   */
  restore: {
    from: 'view',
    request: z.object({ from: z.enum(['backup', 'staged']) }),
    reply: replyOf({ rows: z.int() }),
  },

  /** A view shows invented creators in a campaign called `name`, or takes them away again. */
  sample: {
    from: 'view',
    request: z.object({ isShown: z.boolean(), name: z.string().check(z.minLength(1), z.maxLength(100)) }),
    reply: replyOf({}),
  },

  /**
   * A view asks for a redacted copy of the page in a tab, as the text of a file for the person to save; null: no reader
   * reads that page. Nothing is kept of it and nothing sent anywhere.
   */
  reportPage: {
    from: 'view',
    request: z.object({ tabId: z.int() }),
    reply: replyOf({ file: z.nullable(z.string()) }),
  },
  /** A view says that the person has seen that fields are read less well than before. */
  dismissDrops: {
    from: 'view',
    request: z.object({
      drops: many(
        z.object({
          platform: PlatformId,
          pageKind: PageKind,
          hasReplies: z.boolean(),
          field: z.string().check(z.maxLength(40)),
        }),
      ),
    }),
    reply: replyOf({}),
  },

  /** A view sets the corner that the card stays in. */
  setCardCorner: { from: 'view', request: z.object({ corner: CardCorner }), reply: replyOf({}) },
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
export type SentOf<N extends MessageName> = z.input<(typeof messages)[N]['request']>;

/** What the receiver makes of it. */
export type RequestOf<N extends MessageName> = z.infer<(typeof messages)[N]['request']>;

/** What comes back for a message. */
export type ReplyOf<N extends MessageName> = z.infer<(typeof messages)[N]['reply']>;
