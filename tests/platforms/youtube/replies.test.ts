import { describe, expect, it } from 'vitest';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH } from '../../support/read-context';
import { browseData, ORLA, TILDA, VIDEO, videoRenderer } from './page-data';
import { commentsData, nextData, playerData } from './watch-data';

const url = (name: string) => `https://www.youtube.com/youtubei/v1/${name}?prettyPrint=false`;
const read = (name: string, body: unknown) =>
  youtubePage.readReply({ url: url(name), body: typeof body === 'string' ? body : JSON.stringify(body) }, ENGLISH);

describe('readReply', () => {
  it('tells what a body is by its content', () => {
    expect(read('browse', browseData())).toMatchObject([{ carrier: 'reply', subject: { handle: TILDA.handle } }]);
    expect(read('next', nextData())).toMatchObject([{ subject: { postId: VIDEO }, posts: [{ id: VIDEO }] }]);
    expect(read('next', commentsData([{ id: 'Ugx1' }]))).toMatchObject([{ comments: [{ id: 'Ugx1' }] }]);
    expect(read('player', playerData())).toMatchObject([{ subject: { postId: VIDEO } }]);
  });

  it('reads the parts of a combined reply', () => {
    const found = read('get_watch', [{ playerResponse: playerData() }, { watchNextResponse: nextData() }]);
    expect(found.map(({ posts }) => posts[0]?.id)).toEqual([VIDEO, VIDEO]);
  });

  it('lists videos of search results with the channels that they name', () => {
    const byline = {
      runs: [{ text: ORLA.name, navigationEndpoint: { browseEndpoint: { browseId: ORLA.platformId } } }],
    };
    const contents = [
      { videoRenderer: videoRenderer(VIDEO, { ownerText: byline }).videoRenderer },
      {
        channelRenderer: {
          channelId: TILDA.platformId,
          subscriberCountText: { simpleText: `@${TILDA.handle}` },
          videoCountText: { simpleText: '345k subscribers' },
        },
      },
    ];
    const found = read('search', {
      contents: {
        twoColumnSearchResultsRenderer: {
          primaryContents: { sectionListRenderer: { contents: [{ itemSectionRenderer: { contents } }] } },
        },
      },
    });
    // Of a search alone: on the page that follows, the data of the first load are nobody's.
    expect(found).toMatchObject([{ subject: { kind: 'list', of: 'search' }, state: 'ok', profile: null }]);
    expect(found[0]?.posts.map(({ id, author }) => [id, author.platformId])).toEqual([[VIDEO, ORLA.platformId]]);
  });

  it('lists further results as the page is scrolled', () => {
    const ownerText = {
      runs: [{ text: ORLA.name, navigationEndpoint: { browseEndpoint: { browseId: ORLA.platformId } } }],
    };
    const section = { itemSectionRenderer: { contents: [videoRenderer(VIDEO, { ownerText })] } };
    const found = read('search', {
      onResponseReceivedCommands: [{ appendContinuationItemsAction: { continuationItems: [section] } }],
    });
    expect(found).toMatchObject([{ subject: { kind: 'list', of: 'search' }, posts: [{ id: VIDEO }] }]);
  });

  it.each([
    [400, 'not-found'],
    [404, 'not-found'],
    [429, 'throttled'],
  ])('an error %i of a channel', (code, state) => {
    expect(read('browse', { error: { code, status: 'X' } })).toMatchObject([{ subject: { kind: 'unnamed' }, state }]);
  });

  it('other errors, and errors of other requests, say nothing', () => {
    expect(read('browse', { error: { code: 500 } })).toEqual([]);
    expect(read('next', { error: { code: 400 } })).toEqual([]);
  });

  it.each([
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '[null]',
    '{}',
    '<!doctype html>',
    '{"contents":null}',
    '{"contents":[]}',
  ])('the body %j says nothing', (body) => {
    for (const name of ['browse', 'next', 'player', 'search', 'get_watch']) expect(read(name, body)).toEqual([]);
  });

  it.each([
    'https://www.youtube.com/youtubei/v1/guide',
    'https://www.youtube.com/youtubei/v1/log_event',
    'https://www.youtube.com/youtubei/v1/navigation/resolve_url',
    'https://www.youtube.com/browse',
    'not an address',
  ])('%s is not read', (address) => {
    expect(youtubePage.readReply({ url: address, body: JSON.stringify(browseData()) }, ENGLISH)).toEqual([]);
  });
});
