import { guarded } from '../../lib/model/spreadsheet-text';
import { wordsOf } from '../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../lib/platforms/numbers/number-reader';
import { youtube } from '../../lib/platforms/youtube';
import { hostileRuns } from './hostile-runs';
import { atMost, type Metric } from './metric';

/** A text of 100 KB of anything is done with within this. Milliseconds. */
const LIMIT = 50;

const TAGS = ['en', 'de', 'fr', 'ru', 'ar', 'hi', 'bn', 'th', 'ja', 'my', 'sw', 'tr'];

/** A channel page whose every text is this one: name, bio, and small print. */
function channelPage(text: string): string {
  const metadataParts = [{ text: { content: text } }];
  const metadata = { contentMetadataViewModel: { metadataRows: [{ metadataParts }] } };
  const view = { title: { dynamicTextViewModel: { text: { content: text } } }, metadata };
  return JSON.stringify({
    header: { pageHeaderRenderer: { content: { pageHeaderViewModel: view } } },
    metadata: { channelMetadataRenderer: { externalId: `UC${'x'.repeat(22)}`, title: text, description: text } },
  });
}

/** The slowest of all patterns on the slowest of all texts, against the limit. */
export function hostileTextMetrics(): Metric[] {
  const texts = hostileRuns();
  let worst = 0;
  const time = (work: () => unknown) => {
    const startedAt = performance.now();
    work();
    worst = Math.max(worst, performance.now() - startedAt);
  };
  for (const tag of TAGS) {
    const numbers = numberReader(wordsOf(tag));
    for (const text of texts) {
      time(() => numbers.count(text, { shortening: 'unknown', precision: 'unknown' }));
      time(() => numbers.kind(text));
      time(() => numbers.age(text, 0));
      time(() => numbers.date(text));
    }
  }
  const context = { capturedAt: 0, language: 'en', numbers: numberReader(wordsOf('en')) };
  for (const text of texts) {
    const body = channelPage(text);
    time(() => youtube.readReply({ url: 'https://www.youtube.com/youtubei/v1/browse', body }, context));
    time(() => guarded(text));
  }
  return [
    atMost(1, {
      id: 'S10',
      what: `slowest pattern on ${texts.length} texts of up to 100 KB in ${TAGS.length} languages (${worst.toFixed(1)} ms) ÷ ${LIMIT} ms`,
      ratio: worst / LIMIT,
    }),
  ];
}
