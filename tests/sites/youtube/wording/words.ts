import type { SiteLanguage } from '../../site';
import { exactCount, shortCount, spokenCount } from './counts';

const NBSP = '\u00a0';

/** The interface's texts in one language. Counts are exact numbers; the texts shorten them as the platform does. */
export interface Words {
  /** `html[lang]` and the application's own language code. */
  htmlLang: string;
  hl: string;
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
  pinnedBy(handle: string): string;
  heartBy(handle: string): string;
  sort: { label: string; top: string; newest: string };
  tabs: Record<TabId | 'search' | 'about', string>;
  subscribe: string;
  live: string;
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
export type TabId = 'featured' | 'videos' | 'shorts';

const en: Words = {
  htmlLang: 'en',
  hl: 'en',
  subscribers: (count) => `${shortCount(count, 'followers', 'en')} ${count === 1 ? 'subscriber' : 'subscribers'}`,
  subscribersSpoken: (count) =>
    `${spokenCount(count, 'followers', 'en')} ${count === 1 ? 'subscriber' : 'subscribers'}`,
  videos: (count) => `${shortCount(count, 'views', 'en')} ${count === 1 ? 'video' : 'videos'}`,
  views: (count) => (count === 0 ? 'No views' : `${exactCount(count, 'en')} ${count === 1 ? 'view' : 'views'}`),
  viewsShort: (count) =>
    count === 0 ? 'No views' : `${shortCount(count, 'views', 'en')} ${count === 1 ? 'view' : 'views'}`,
  viewsSpoken: (count) =>
    count === 0 ? 'No views' : `${spokenCount(count, 'views', 'en')} ${count === 1 ? 'view' : 'views'}`,
  watching: (count) => `${shortCount(count, 'views', 'en')} watching`,
  watchingNow: (count) => [exactCount(count, 'en'), ' watching now'],
  like: 'Like',
  dislike: 'Dislike',
  likes: 'Likes',
  viewsWord: 'Views',
  likeLabel: (count) =>
    `like this video along with ${exactCount(count, 'en')} other ${count === 1 ? 'person' : 'people'}`,
  commentLikeLabel: (count) =>
    `Like this comment along with ${shortCount(count, 'views', 'en')} other ${count === 1 ? 'person' : 'people'}`,
  comments: 'Comments',
  commentCount: (count) => [exactCount(count, 'en'), count === 1 ? ' Comment' : ' Comments'],
  commentsOff: 'Comments are turned off. ',
  replies: (count) => `${shortCount(count, 'views', 'en')} ${count === 1 ? 'reply' : 'replies'}`,
  edited: (age) => `${age} (edited)`,
  streamed: (age) => `Streamed ${age}`,
  streamStarted: (day) => `Started streaming on ${day}`,
  pinnedBy: (handle) => `Pinned by @${handle}`,
  heartBy: (handle) => `❤ by @${handle}`,
  sort: { label: 'Sort by', top: 'Top', newest: 'Newest' },
  tabs: { featured: 'Home', videos: 'Videos', shorts: 'Shorts', search: 'Search', about: 'About' },
  subscribe: 'Subscribe',
  live: 'LIVE',
  nowPlaying: 'Now playing',
  moreLinks: (count) => `and ${count} more ${count === 1 ? 'link' : 'links'}`,
  more: '...more',
  searchHint: 'Search',
  collaborators: 'Collaborators',
  and: 'and',
  verified: 'Verified',
  pageMissing: ["This page isn't available. Sorry about that.", 'Try searching for something else.'],
  terminated: 'This account has been terminated for a violation of the Terms of Service.',
  ageGate: 'This channel may not be appropriate for some users. Sign in to confirm your age.',
  noVideos: 'This channel has no videos.',
  simulated: 'Simulated page: invented people, invented numbers',
  creators: 'Creators',
};

const de: Words = {
  htmlLang: 'de-DE',
  hl: 'de',
  subscribers: (count) => `${shortCount(count, 'followers', 'de')}${NBSP}${count === 1 ? 'Abonnent' : 'Abonnenten'}`,
  subscribersSpoken: (count) => `${spokenCount(count, 'followers', 'de')} ${count === 1 ? 'Abonnent' : 'Abonnenten'}`,
  videos: (count) => `${shortCount(count, 'views', 'de')}${NBSP}${count === 1 ? 'Video' : 'Videos'}`,
  views: (count) =>
    count === 0 ? 'Keine Aufrufe' : `${exactCount(count, 'de')}${NBSP}${count === 1 ? 'Aufruf' : 'Aufrufe'}`,
  viewsShort: (count) =>
    count === 0 ? 'Keine Aufrufe' : `${shortCount(count, 'views', 'de')}${NBSP}${count === 1 ? 'Aufruf' : 'Aufrufe'}`,
  viewsSpoken: (count) =>
    count === 0 ? 'Keine Aufrufe' : `${spokenCount(count, 'views', 'de')} ${count === 1 ? 'Aufruf' : 'Aufrufe'}`,
  watching: (count) => `${shortCount(count, 'views', 'de')} Zuschauer`,
  watchingNow: (count) => [exactCount(count, 'de'), ' Zuschauer'],
  like: 'Mag ich',
  dislike: 'Mag ich nicht',
  likes: 'Mag ich',
  viewsWord: 'Aufrufe',
  likeLabel: (count) =>
    `Dieses Video liken (bisher ${exactCount(count, 'de')} positive ${count === 1 ? 'Bewertung' : 'Bewertungen'})`,
  commentLikeLabel: (count) => `Diesen Kommentar mögen, wie ${shortCount(count, 'views', 'de')} andere`,
  comments: 'Kommentare',
  commentCount: (count) => [exactCount(count, 'de'), count === 1 ? `${NBSP}Kommentar` : `${NBSP}Kommentare`],
  commentsOff: 'Kommentare sind deaktiviert. ',
  replies: (count) => `${shortCount(count, 'views', 'de')}${NBSP}${count === 1 ? 'Antwort' : 'Antworten'}`,
  edited: (age) => `${age} (bearbeitet)`,
  streamed: (age) => `${age} gestreamt`,
  streamStarted: (day) => `Livestream vom ${day}`,
  pinnedBy: (handle) => `Von @${handle} angepinnt`,
  heartBy: (handle) => `❤ von @${handle}`,
  sort: { label: 'Sortieren nach', top: 'Top', newest: 'Neueste' },
  tabs: { featured: 'Übersicht', videos: 'Videos', shorts: 'Shorts', search: 'Suchen', about: 'Info' },
  subscribe: 'Abonnieren',
  live: 'LIVE',
  nowPlaying: 'Aktuelle Wiedergabe',
  moreLinks: (count) => `und ${count} weitere${count === 1 ? 'r Link' : ' Links'}`,
  more: '...mehr',
  searchHint: 'Suchen',
  collaborators: 'Mitwirkende',
  and: 'und',
  verified: 'Bestätigt',
  pageMissing: ['Diese Seite ist leider nicht verfügbar.', 'Versuch es mit einer anderen Suche.'],
  terminated: 'Dieses Konto wurde wegen eines Verstoßes gegen die Nutzungsbedingungen gekündigt.',
  ageGate: 'Dieser Kanal ist möglicherweise nicht für alle geeignet. Melde dich an, um dein Alter zu bestätigen.',
  noVideos: 'Dieser Kanal enthält keine Videos.',
  simulated: 'Nachgebaute Seite: erfundene Leute, erfundene Zahlen',
  creators: 'Kanäle',
};

/** The interface's texts. */
export function wordsIn(language: SiteLanguage): Words {
  return language === 'de' ? de : en;
}
