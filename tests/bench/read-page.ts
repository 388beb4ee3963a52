import { Parser, YTNodes } from 'youtubei.js';
import { instagram } from '../../lib/platforms/instagram';
import { wordsOf } from '../../lib/platforms/numbers/language/words-of';
import type { Finding, Platform } from '../../lib/platforms/platform';
import { tiktok } from '../../lib/platforms/tiktok';
import { youtube } from '../../lib/platforms/youtube';
import { bigChannelPage } from '../sites/youtube/big-channel';
import { ratioOf } from './interleaved';
import { type LongList, longFeed, longRecommendations } from './long-lists';
import { atMost, type Metric } from './metric';

const NOW = Date.UTC(2026, 5, 1, 12);

/** The size of what is read, in UTF-16 units. */
const SIZE = 1_500_000;

/** Reading may take so many times as long as the bare JSON.parse, without which nothing can be known. */
const PARSED = 1.1;

/** And so many times as long as the library for one platform that is known best. */
const PEER = 0.6;

/** So many channels are opened in turn in one tab. */
const CHANNELS = 4;

/**
 * What big pages cost to read, against the bare JSON.parse of the same data; YouTube's also against the library that
 * reads the same pages. That library's own parse of the data is part of its time, as ours is of ours.
 */
export function readPageMetrics(): Metric[] {
  const pages = Array.from({ length: CHANNELS }, (_, index) => channelPage(`bench ${index}`));
  const read = readingOf(youtube, pages);
  return [
    againstParse('P1', 'a channel’s page', read, pages),
    atMost(PEER, {
      id: 'P1 youtubei.js',
      what: 'read such pages ÷ youtubei.js 18.1.0 on the same data',
      ratio: ratioOf(read, peerReading(pages)),
    }),
    ...[
      { id: 'P1 instagram', what: 'a long feed', platform: instagram, list: longFeed(SIZE, NOW) },
      { id: 'P1 tiktok', what: 'a long list', platform: tiktok, list: longRecommendations(SIZE, NOW) },
    ].map(({ id, what, platform, list }) => againstParse(id, what, readingOf(platform, [list]), [list])),
  ];
}

function channelPage(seed: string): LongList {
  const { html, channel } = bigChannelPage({ bytes: SIZE, seed, now: NOW });
  return { url: 'https://www.youtube.com/youtubei/v1/browse', body: dataIn(html), posts: channel.videos.length };
}

type Pages = readonly LongList[];

function againstParse(id: string, what: string, read: () => unknown, pages: Pages): Metric {
  const posts = Math.round(pages.reduce((sum, page) => sum + page.posts, 0) / pages.length);
  const size = pages.reduce((sum, { body }) => sum + body.length, 0) / pages.length;
  return atMost(PARSED, {
    id,
    what: `read ${posts} posts from ${(size / 1e6).toFixed(2)} MB of ${what} ÷ bare JSON.parse of it`,
    ratio: ratioOf(
      read,
      inTurn(pages, ({ body }) => JSON.parse(body)),
    ),
  });
}

/** Does the work to one page after the other, over and over. */
function inTurn<T>(pages: Pages, work: (page: LongList) => T): () => T {
  let turn = 0;
  return () => {
    const page = pages[turn++ % pages.length];
    if (page === undefined) throw new Error('no page');
    return work(page);
  };
}

/**
 * The reading of replies as a tab does it, in which one page after the other is opened: it has one reader of numbers for
 * as long as it lives. Throws where a reading doesn't find every post: its time would mean nothing.
 */
function readingOf(platform: Platform, pages: Pages): () => Finding[] {
  const numbers = platform.numbersOf(wordsOf('en'));
  const read = ({ url, body }: LongList) =>
    platform.readReply({ url, body }, { capturedAt: NOW, language: 'en', numbers });
  for (const page of pages) {
    const found = new Set(read(page).flatMap((finding) => finding.posts.map(({ id }) => id)));
    if (found.size !== page.posts) throw new Error(`${platform.label}: ${found.size} of ${page.posts} posts were read`);
  }
  return inTurn(pages, read);
}

/** The same by youtubei.js, which throws nothing away: every item becomes an object of its classes. */
function peerReading(pages: Pages): () => unknown {
  const read = ({ body }: LongList) => Parser.parseResponse(JSON.parse(body));
  for (const page of pages) {
    const found = read(page).contents_memo?.getType(YTNodes.Video).length ?? 0;
    if (found !== page.posts) throw new Error(`youtubei.js: ${found} of ${page.posts} posts were read`);
  }
  return inTurn(pages, read);
}

/** The data that a document embeds. */
function dataIn(html: string): string {
  const start = html.indexOf('{', html.indexOf('var ytInitialData'));
  return html.slice(start, html.indexOf(';</script>', start));
}
