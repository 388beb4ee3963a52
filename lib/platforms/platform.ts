import type {
  CommentReading,
  HistoryReading,
  Identity,
  PageState,
  PlatformId,
  PostReading,
  ProfileReading,
} from '../model/reading';
import type { PlatformTraits } from '../model/traits';
import type { NumberReader } from './numbers/number-reader';
import type { CountKind, CountStyle } from './numbers/style';
import type { LanguageWords } from './numbers/words';

/** The body of a reply that the page itself loaded, with the address of its request. */
export interface Reply {
  url: string;
  body: string;
}

/**
 * What the page's address says, before anything on the page is looked at. `creatorPlatform` is the platform whose creator
 * the page is about; only pages of history sites have it, on all others it is the page's own.
 */
export type PageAddress =
  | {
      kind: 'profile';
      handle: string | null;
      platformId: string | null;
      alias: string | null;
      creatorPlatform?: PlatformId;
    }
  | { kind: 'post'; postId: string }
  | { kind: 'search' }
  | { kind: 'feed' }
  | { kind: 'other' };

/**
 * Whom or what a finding is about, as the finding itself names it. `creatorPlatform` as in {@link PageAddress}; `siteId`
 * is what a history site calls the creator in its own data, which is no id of the platform.
 */
export type Subject =
  | {
      kind: 'profile';
      handle: string | null;
      platformId: string | null;
      aliases: readonly string[];
      creatorPlatform?: PlatformId;
      siteId?: string;
    }
  | { kind: 'post'; postId: string }
  /** Posts of several people: search results and feeds; `of` where they are only good for one of the two. */
  | { kind: 'list'; of?: 'search' | 'feed' }
  /** Comments of one post that the carrier doesn't name: good for the post under which a page shows one of them. */
  | { kind: 'thread'; commentIds: readonly string[] }
  /** Names nobody (an error page): good only for the address that its document was loaded for. */
  | { kind: 'unnamed' };

/**
 * What one carrier (embedded data, a reply, the rendered page) says about one subject. Identity comes first: a finding
 * is used only where its subject is the page's address.
 */
export interface Finding {
  carrier: 'embedded' | 'reply' | 'rendered';
  subject: Subject;
  /** The state of the page as this carrier shows it; null where it doesn't tell. */
  state: PageState | null;
  profile: ProfileReading | null;
  posts: readonly PostReading[];
  comments: readonly CommentReading[];
  history: readonly HistoryReading[];
}

/**
 * What a reader needs to know besides the page: when it looked, the tag of the page's interface language, and how
 * numbers, ages and dates are read in it.
 */
export interface ReadContext {
  capturedAt: number;
  language: string | null;
  numbers: NumberReader;
}

/** What scoring must know about a platform; see {@link PlatformTraits} in the model. */
export type { PlatformTraits, TierBand } from '../model/traits';

/**
 * What reads pages, from each of their carriers. Everything here is pure: it changes nothing on the page, makes no request,
 * reads no clock, and gives values for failures.
 */
export interface PageReaders {
  /** What the data embedded in the document says. It stays as of the first load: extract it once, then keep it. */
  readEmbedded(document: Document, context: ReadContext): Finding[];
  /** What the body of one reply says; nothing for replies of other kinds and for broken bodies. */
  readReply(reply: Reply, context: ReadContext): Finding[];
  /**
   * What the rendered page says, within the part of it that is visible now. `embedded` are the findings of the data that the
   * page was just rendered from: of a post that these give whole, the same texts need not be read again.
   */
  readRendered(
    document: Document,
    address: PageAddress,
    context: ReadContext,
    embedded?: readonly Finding[],
  ): Finding[];
  /** Puts comments out of several carriers together: see lib/platforms/comment-lists.ts. Only where comments are read. */
  uniteComments?(lists: readonly (readonly CommentReading[])[], posts: readonly PostReading[]): CommentReading[];
}

/** What each of a platform's pages needs besides its readers; as pure as they are. */
export interface PageBase {
  id: PlatformId;
  /** Events on the document that tell of navigation inside the page, before or after it. */
  navigationEvents: readonly string[];
  /**
   * Addresses of the requests of the page whose replies hold what is read, each tested against a request's whole address.
   * Replies to others are never looked at.
   */
  observed: readonly RegExp[];
  /** The page's address understood, or null where the address is not this platform's. */
  addressOf(url: string): PageAddress | null;
  /** The tag of the page's interface language, null where the page doesn't say. */
  languageOf(document: Document): string | null;
  /** Makes what reads numbers with the words of the page's language: `numberReader`, or less where pages need less. */
  numbersOf(words: LanguageWords): NumberReader;
  /**
   * Gives findings that don't say themselves whose they are to whom other findings of the page show that they belong,
   * before all are put together. Only where a platform has such findings.
   */
  place?(address: PageAddress, findings: readonly Finding[]): readonly Finding[];
  /** Takes counts out that a summary alone gives: see lib/platforms/doubtful-counts.ts. Only where summaries are read. */
  withoutDoubtful?(profile: ProfileReading, own: readonly Finding[]): ProfileReading;
  /** Puts the rows of a history out of several carriers together: see lib/platforms/history.ts. History sites alone have it. */
  uniteHistory?(rows: readonly HistoryReading[]): HistoryReading[];
  /** Only where the readers come in parts: the part that reads the pages at an address, null where there is nothing to read. */
  partAt?(address: PageAddress): string | null;
  /** Only where the readers come in parts: the part that reads the replies to requests at an address. */
  partOfReply?(url: string): string;
}

/** What runs in a platform's pages. */
export interface PlatformPage extends PageBase, PageReaders {}

/**
 * The readers of some kinds of a platform's pages, where those of all kinds would be too large for one script:
 * lib/platforms/<id>/<name>-part.ts.
 */
export interface PagePart {
  name: string;
  /** Match patterns of the pages that get this part as they load; others ask for it when the page turns to such an address. */
  matches: readonly string[];
}

/** A platform: one folder, one line in the registry. What its pages need not carry stands beside what runs in them. */
export interface Platform extends PlatformPage {
  label: string;
  /** Match patterns of the pages that are read: the host only that serves them. */
  matches: readonly string[];
  /** The parts that the readers come in; only where they do. */
  parts?: readonly PagePart[];
  /** Hosts that serve the same pages under the same paths, such as the one for phones. They are not read. */
  otherHosts: readonly string[];
  /** Hosts of shortened links: where one leads is told only by a request. */
  shortHosts: readonly string[];
  /** How lists of other tools name its creators: by handle, or by the profile's address. Null where it has none of its own. */
  namedBy: 'handle' | 'address' | null;
  traits: PlatformTraits;
  /** The address of a creator's profile. */
  profileUrl(identity: Identity): string | null;
  /** How this platform shortens a shown count of this kind. */
  countStyle(kind: CountKind): CountStyle;
}
