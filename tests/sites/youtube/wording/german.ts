import { exactCount, shortCount, spokenCount } from './counts';
import type { Words } from './words';

const NBSP = '\u00a0';

/** German. */
export const de: Words = {
  htmlLang: 'de-DE',
  hl: 'de',
  dir: 'ltr',
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
  waiting: (count) => [exactCount(count, 'de'), ' warten'],
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
  premieres: (day) => `Premiere am ${day}`,
  pinnedBy: (handle) => `Von @${handle} angepinnt`,
  heartBy: (handle) => `❤ von @${handle}`,
  sort: { label: 'Sortieren nach', top: 'Top', newest: 'Neueste' },
  tabs: {
    featured: 'Übersicht',
    videos: 'Videos',
    shorts: 'Shorts',
    streams: 'Live',
    posts: 'Beiträge',
    search: 'Suchen',
    about: 'Info',
  },
  subscribe: 'Abonnieren',
  live: 'LIVE',
  upcoming: 'DEMNÄCHST',
  membersOnly: 'Nur für Mitglieder',
  joined: (day) => `Beigetreten am ${day}`,
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
