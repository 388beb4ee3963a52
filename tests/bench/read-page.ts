import { Parser, YTNodes } from 'youtubei.js';
import { instagram } from '../../lib/platforms/instagram';
import { wordsOf } from '../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../lib/platforms/numbers/number-reader';
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

/**
 * What big pages cost to read, against the bare JSON.parse of the same data; YouTube's also against the library that
 * reads the same pages. That library's own parse of the data is part of its time, as ours is of ours.
 */
export function readPageMetrics(): Metric[] {
  const { html, channel } = bigChannelPage({ bytes: SIZE, seed: 'bench', now: NOW });
  const page = {
    url: 'https://www.youtube.com/youtubei/v1/browse',
    body: dataIn(html),
    posts: channel.videos.length,
  };
  const read = readingOf(youtube, page);
  return [
    againstParse('P1', 'a channel’s page', read, page),
    atMost(PEER, {
      id: 'P1 youtubei.js',
      what: 'read that page ÷ youtubei.js 18.1.0 on the same data',
      ratio: ratioOf(read, peerReading(page)),
    }),
    ...[
      { id: 'P1 instagram', what: 'a long feed', platform: instagram, list: longFeed(SIZE, NOW) },
      { id: 'P1 tiktok', what: 'a long list', platform: tiktok, list: longRecommendations(SIZE, NOW) },
    ].map(({ id, what, platform, list }) => againstParse(id, what, readingOf(platform, list), list)),
  ];
}

function againstParse(id: string, what: string, read: () => unknown, { body, posts }: LongList): Metric {
  return atMost(PARSED, {
    id,
    what: `read ${posts} posts from ${(body.length / 1e6).toFixed(2)} MB of ${what} ÷ bare JSON.parse of it`,
    ratio: ratioOf(read, () => JSON.parse(body)),
  });
}

/** The reading of a reply as a page does it. Throws where it doesn't find every post: its time would mean nothing. */
function readingOf(platform: Platform, { url, body, posts }: LongList): () => Finding[] {
  const words = wordsOf('en');
  // A new number reader each time, as every page has one: a kept one would remember the texts of the run before.
  const read = () =>
    platform.readReply({ url, body }, { capturedAt: NOW, language: 'en', numbers: numberReader(words) });
  const found = new Set(read().flatMap((finding) => finding.posts.map(({ id }) => id)));
  if (found.size !== posts) throw new Error(`${platform.label}: ${found.size} of ${posts} posts were read`);
  return read;
}

/** The same by youtubei.js, which throws nothing away: every item becomes an object of its classes. */
function peerReading({ body, posts }: LongList): () => unknown {
  const read = () => Parser.parseResponse(JSON.parse(body));
  const found = read().contents_memo?.getType(YTNodes.Video).length ?? 0;
  if (found !== posts) throw new Error(`youtubei.js: ${found} of ${posts} posts were read`);
  return read;
}

/** The data that a document embeds. */
function dataIn(html: string): string {
  const start = html.indexOf('{', html.indexOf('var ytInitialData'));
  return html.slice(start, html.indexOf(';</script>', start));
}
