import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import { Reading } from '@/lib/model/reading';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { AT } from '../../support/read-context';
import { browseData, lockup, TILDA, VIDEO, videoRenderer } from './page-data';
import { app, channelPage, commentHtml, commentsHtml, documentOf, watchPage } from './page-html';
import { commentsData, nextData, playerData } from './watch-data';

const PIECES = [
  '<script>alert(1)</script>',
  '=HYPERLINK("http://kettle.example")',
  '\u202e\u2066\u200f',
  '@',
  '1,',
  '1.',
  '9'.repeat(9),
  'views ',
  ' ',
  '\u0000',
  '\ud83e',
  '{"',
  '\\',
  '&',
  '%',
];

const pageUrl = 'https://www.youtube.com/@tilda.brennkessel';
const videoUrl = `https://www.youtube.com/watch?v=${VIDEO}`;
const reply = (name: string, data: unknown) => ({
  url: `https://www.youtube.com/youtubei/v1/${name}`,
  body: JSON.stringify(data),
});
const read = (url: string, replies: { url: string; body: string }[], document: Document | null = null) =>
  readPage(youtube, { url, document, replies, capturedAt: AT, language: 'en-GB' });

describe.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))('100 KB of %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));

  it('in every text of a channel is read as it stands', () => {
    const data = browseData({
      bio: text,
      counts: [{ text: { content: text }, accessibilityLabel: text }],
      person: { ...TILDA, name: text },
      link: { text, url: text },
      items: [
        videoRenderer(VIDEO, {
          title: { runs: [{ text }] },
          viewCountText: { simpleText: text },
          shortViewCountText: { simpleText: text },
          lengthText: { simpleText: text },
        }),
        lockup('tilda-vid02', [[text, text]], { badge: text }),
      ],
    });
    const reading = read(pageUrl, [reply('browse', data)]);
    expect(reading.profile && readValue(reading.profile.bio)).toBe(text);
    expect(reading.profile && readValue(reading.profile.name)).toBe(text);
    expect(reading.profile && readValue(reading.profile.followers)).toBeNull();
    expect(reading.posts.map(({ views }) => readValue(views))).toEqual([null, null]);
  });

  it('in every text of a watch page and its comments', () => {
    const replies = [
      reply(
        'next',
        nextData({
          like: { title: text, accessibilityText: text },
          viewCount: { viewCount: { simpleText: text } },
          dateText: text,
          comments: text,
          factoids: [],
        }),
      ),
      reply(
        'player',
        playerData({
          microformat: {
            viewCount: text,
            likeCount: text,
            publishDate: text,
            lengthSeconds: text,
            ownerProfileUrl: text,
          },
        }),
      ),
      reply('next', commentsData([{ id: 'Ugx1', text, likes: text, likesLabel: text, age: text, author: text }])),
    ];
    const reading = read(videoUrl, replies);
    expect(reading.comments.map((comment) => comment.text)).toEqual([text]);
    expect(reading.comments.map(({ author }) => author)).toEqual([null]);
    expect(reading.posts.map(({ views, likes }) => [readValue(views), readValue(likes)])).toEqual([[null, null]]);
  });

  it('in the addresses of pages and requests', () => {
    expect(read(`https://www.youtube.com/@${text}`, [reply('browse', browseData())]).profile).toBeNull();
    expect(read(pageUrl, [{ url: text, body: text }]).state).toBe('still-loading');
  });
});

describe('hostile markup', () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it('comes out as text', () => {
    const text = '<b onclick="x()">=1+1</b> \u202eevil';
    const comments = commentsHtml('3', commentHtml({ id: 'Ugx1', text: escaped(text) }));
    const document = documentOf(app(watchPage({ comments })));
    expect(read(videoUrl, [], document).comments.map((comment) => comment.text)).toEqual([text]);
  });

  it('of 3,000 comments is read', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => commentHtml({ id: `Ugx${index}` }));
    const document = documentOf(app(watchPage({ comments: commentsHtml('3,000', ...many) })));
    expect(read(videoUrl, [], document).comments).toHaveLength(3_000);
  });
});

describe('reading', () => {
  const documents = [
    [pageUrl, app(channelPage([[`@${TILDA.handle}`], ['63 subscribers']]))],
    [videoUrl, app(watchPage({ comments: commentsHtml('3', commentHtml({ id: 'Ugx1' })) }))],
  ] as const;

  it.each(documents)('changes nothing in the document of %s', (url, body) => {
    const script = `<script>var ytInitialData = ${JSON.stringify(url === pageUrl ? browseData() : nextData())};</script>`;
    const document = documentOf(script + body);
    const before = document.toString();
    expect(read(url, [], document).state).toBe('ok');
    expect(document.toString()).toBe(before);
  });

  it('gives what the schema of readings allows', () => {
    const replies = [
      reply('browse', browseData({ isVerified: true, items: [videoRenderer(VIDEO), lockup('tilda-vid02')] })),
      reply('next', nextData()),
      reply('player', playerData()),
      reply('next', commentsData([{ id: 'Ugx1' }])),
    ];
    for (const url of [pageUrl, videoUrl]) {
      const reading = read(url, replies);
      expect(reading.state).toBe('ok');
      expect(Reading.parse(reading)).toEqual(reading);
    }
  });
});
