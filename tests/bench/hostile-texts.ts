import { guarded } from '../../lib/model/spreadsheet-text';
import { wordsOf } from '../../lib/platforms/numbers/language/words-of';
import { numberReader } from '../../lib/platforms/numbers/number-reader';
import { youtube } from '../../lib/platforms/youtube';
import { atMost, type Metric } from './metric';

/** A text of 100 KB of anything is done with within this. Milliseconds. */
const LIMIT = 50;

const LENGTH = 100_000;

const TAGS = ['en', 'de', 'fr', 'ru', 'ar', 'hi', 'bn', 'th', 'ja', 'my', 'sw', 'tr'];

/** What makes patterns slow where they can be made slow: long runs of what they begin with, or nearly match. */
const PIECES = [
  ' ',
  '1',
  '1,',
  '1.',
  '1 ',
  '1,1.',
  '٣',
  '(',
  '((',
  'a',
  'A1',
  '-',
  '@',
  '=',
  '\t',
  '\u200f',
  'views ',
  '1 views ',
  'ago ',
  '1 day ago ',
  'No ',
  'a@',
  'a.',
  '%',
  '"',
  '\\',
  '•',
  '万',
  'ล้าน',
  'é',
  'e\u0301',
  '\u{1f600}',
  '\ud800',
];

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
  const texts = PIECES.flatMap((piece) => {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    // Longer texts than any count are turned away unread, so those at that bound are tried, too.
    return [run, `${run}x`, `5 ${run}`, `${run} views`, run.slice(0, 2_000), `5 ${run.slice(0, 100)}`];
  });
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
