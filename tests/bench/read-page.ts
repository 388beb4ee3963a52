import { wordsOf } from '../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../lib/platforms/numbers/number-reader';
import { youtube } from '../../lib/platforms/youtube';
import { bigChannelPage } from '../sites/youtube/big-channel';
import { ratioOf } from './interleaved';
import { atMost, type Metric } from './metric';

const NOW = Date.UTC(2026, 5, 1, 12);

/** What a big page costs to read, against the bare JSON.parse of its data, without which nothing of it can be known. */
export function readPageMetrics(): Metric[] {
  const { html } = bigChannelPage({ bytes: 1_500_000, seed: 'bench', now: NOW });
  const body = dataIn(html);
  const url = 'https://www.youtube.com/youtubei/v1/browse';
  const words = wordsOf('en');
  // A new number reader each time, as every page has one: a kept one would remember the texts of the run before.
  const read = () =>
    youtube.readReply({ url, body }, { capturedAt: NOW, language: 'en', numbers: numberReader(words) });
  const posts = read().flatMap((finding) => finding.posts);
  if (posts.length < 150) throw new Error(`the big page gave ${posts.length} posts only`);
  return [
    atMost(1.1, {
      id: 'P1',
      what: `read ${posts.length} posts from ${(body.length / 1e6).toFixed(2)} MB of page data ÷ bare JSON.parse of it`,
      ratio: ratioOf(read, () => JSON.parse(body)),
    }),
  ];
}

/** The data that a document embeds. */
function dataIn(html: string): string {
  const start = html.indexOf('{', html.indexOf('var ytInitialData'));
  return html.slice(start, html.indexOf(';</script>', start));
}
