import type { SiteLanguage } from '../../site';
import { ar } from './arabic';
import { en } from './english';
import { de } from './german';
import { ja } from './japanese';
import { pt } from './portuguese';

/** The interface's texts in one language. Counts are exact numbers; the texts shorten them as the platform does. */
export interface Words {
  /** `html[lang]` and the application's own language code. */
  htmlLang: string;
  hl: string;
  /** Which way the language is written. */
  dir: 'ltr' | 'rtl';
  subscribers(count: number): string;
  subscribersSpoken(count: number): string;
  videos(count: number): string;
  /** All digits: "1,340,275 views". */
  views(count: number): string;
  viewsShort(count: number): string;
  viewsSpoken(count: number): string;
  /** On a card: "18 watching". */
  watching(count: number): string;
  /** On the watch page, as two runs: "12,345", " watching now". */
  watchingNow(count: number): readonly [string, string];
  /** The same for what is announced: "318", " waiting". */
  waiting(count: number): readonly [string, string];
  like: string;
  dislike: string;
  likes: string;
  viewsWord: string;
  likeLabel(count: number): string;
  commentLikeLabel(count: number): string;
  comments: string;
  commentCount(count: number): readonly [string, string];
  commentsOff: string;
  replies(count: number): string;
  /** An age with what the platform puts around it. */
  edited(age: string): string;
  streamed(age: string): string;
  streamStarted(day: string): string;
  premieres(day: string): string;
  pinnedBy(handle: string): string;
  heartBy(handle: string): string;
  sort: { label: string; top: string; newest: string };
  tabs: Record<TabId | 'search' | 'about', string>;
  subscribe: string;
  live: string;
  upcoming: string;
  membersOnly: string;
  joined(day: string): string;
  nowPlaying: string;
  moreLinks(count: number): string;
  more: string;
  searchHint: string;
  collaborators: string;
  and: string;
  verified: string;
  pageMissing: readonly [string, string];
  terminated: string;
  ageGate: string;
  noVideos: string;
  simulated: string;
  creators: string;
}

/** The tabs of a channel that have a page here. */
export type TabId = 'featured' | 'videos' | 'shorts' | 'streams' | 'posts';

const LANGUAGES: Record<SiteLanguage, Words> = { en, de, ja, pt, ar };

/** The interface's texts. */
export function wordsIn(language: SiteLanguage): Words {
  return LANGUAGES[language];
}
