import { describe, expect, it } from 'vitest';
import { exactly, readValue } from '@/lib/model/facts';
import { readGridItem } from '@/lib/platforms/youtube/grid-items';
import { AT, ENGLISH, GERMAN } from '../../support/read-context';
import {
  collaboration,
  collaborationDialog,
  liveRenderer,
  lockup,
  ORLA,
  short,
  TILDA,
  VIDEO,
  videoRenderer,
} from './page-data';

const MONTH = 30.4 * 86_400_000;

function read(content: unknown, context = ENGLISH) {
  const post = readGridItem(content, TILDA, context);
  if (post === null) throw new Error('no post');
  return post;
}

const byline = (person: typeof ORLA) => ({
  runs: [
    {
      text: person.name,
      navigationEndpoint: {
        browseEndpoint: { browseId: person.platformId, canonicalBaseUrl: `/@${person.handle}` },
      },
    },
  ],
});

describe('the older form', () => {
  it('has exact views, an age and a length', () => {
    const post = read(videoRenderer(VIDEO));
    expect(post).toMatchObject({ id: VIDEO, kind: 'video', url: `https://www.youtube.com/watch?v=${VIDEO}` });
    expect(readValue(post.title)).toBe('A kettle sings');
    expect(readValue(post.views)).toEqual(exactly(3_417_092));
    expect(readValue(post.durationSeconds)).toBe(497);
    expect(readValue(post.publishedAt)?.latest).toBeLessThan(AT - 7.8 * MONTH);
    expect(readValue(post.publishedAt)?.earliest).toBeGreaterThan(AT - 9.3 * MONTH);
    expect([post.likes.state, post.comments.state]).toEqual(['not-shown', 'not-shown']);
  });

  it('falls back to the short views and the overlay', () => {
    const post = read(videoRenderer(VIDEO, { viewCountText: undefined, lengthText: undefined }));
    expect(readValue(post.views)).toEqual({ low: 3_400_000, high: 3_499_999 });
    expect(readValue(post.durationSeconds)).toBe(497);
  });

  it('in German', () => {
    const post = read(
      videoRenderer(VIDEO, {
        viewCountText: { simpleText: '3.417.092 Aufrufe' },
        publishedTimeText: { simpleText: 'vor 8 Monaten' },
      }),
      GERMAN,
    );
    expect(readValue(post.views)).toEqual(exactly(3_417_092));
    expect(post.publishedAt.state).toBe('read');
  });

  it('without views is for members only', () => {
    const badges = [{ metadataBadgeRenderer: { style: 'BADGE_STYLE_TYPE_MEMBERS_ONLY' } }];
    const bare = { viewCountText: undefined, shortViewCountText: undefined };
    expect(read(videoRenderer(VIDEO, { ...bare, badges })).views.state).toBe('not-shown');
    expect(read(videoRenderer(VIDEO, bare)).views.state).toBe('not-found');
  });

  it('with an id that is none is left out', () => {
    expect(readGridItem(videoRenderer('short'), TILDA, ENGLISH)).toBeNull();
  });
});

describe('the newer form', () => {
  it('has abbreviated views', () => {
    const post = read(lockup(VIDEO));
    expect(readValue(post.views)).toEqual({ low: 37_000, high: 37_999 });
    expect(readValue(post.durationSeconds)).toBe(1_635);
    expect(readValue(post.publishedAt)?.latest).toBeLessThan(AT - 18.9 * 3_600_000);
  });

  it('may have its parts in other rows and another order', () => {
    const post = read(lockup(VIDEO, [['Members only'], ['19 hours ago', '37k views']]));
    expect(readValue(post.views)).toEqual({ low: 37_000, high: 37_999 });
    expect(post.publishedAt.state).toBe('read');
  });

  it('without views says that none are shown', () => {
    expect(read(lockup(VIDEO, [['19 hours ago']])).views.state).toBe('not-shown');
  });

  it.each(['LIVE', 'UPCOMING'])('is live by the style of its badge: %s', (style) => {
    const badgeStyle = `THUMBNAIL_OVERLAY_BADGE_STYLE_${style}`;
    const post = read(lockup(VIDEO, [['1.8k watching']], { badge: style, badgeStyle }));
    expect([post.kind, post.views.state, post.durationSeconds.state]).toEqual(['live', 'not-shown', 'not-shown']);
  });

  it('is live by its words alone', () => {
    expect(read(lockup(VIDEO, [['1.8k watching']])).kind).toBe('live');
  });
});

describe('Shorts', () => {
  it('have views and neither date nor length', () => {
    const post = read(short(VIDEO));
    expect(post).toMatchObject({ kind: 'short', url: `https://www.youtube.com/shorts/${VIDEO}` });
    expect(readValue(post.views)).toEqual({ low: 640_000, high: 640_999 });
    expect([post.publishedAt.state, post.durationSeconds.state]).toEqual(['not-shown', 'not-shown']);
  });

  it.each([
    ['the command', { entityId: undefined }],
    ['the entity', { onTap: undefined }],
    [
      'the address',
      {
        entityId: undefined,
        onTap: { innertubeCommand: { commandMetadata: { webCommandMetadata: { url: `/shorts/${VIDEO}` } } } },
      },
    ],
  ])('are named by %s alone', (_, changed) => {
    expect(read(short(VIDEO, changed)).id).toBe(VIDEO);
  });

  it('never take a number out of the title for views', () => {
    const overlayMetadata = { primaryText: { content: '9 teas' } };
    const post = read(short(VIDEO, { overlayMetadata, accessibilityText: '9 teas, play Short' }));
    expect(readValue(post.views)).toBeNull();
  });

  it('are left out without a creator', () => {
    expect(readGridItem(short(VIDEO), null, ENGLISH)).toBeNull();
  });
});

describe('whose an item is', () => {
  it('is the channel’s, unless the item names another', () => {
    expect(read(videoRenderer(VIDEO, { ownerText: byline(TILDA) })).author.platformId).toBe(TILDA.platformId);
    expect(readGridItem(videoRenderer(VIDEO, { ownerText: byline(ORLA) }), TILDA, ENGLISH)).toBeNull();
    expect(readGridItem(videoRenderer(VIDEO, { shortBylineText: byline(ORLA) }), TILDA, ENGLISH)).toBeNull();
  });

  it('is told by the item in a list of results', () => {
    const post = readGridItem(videoRenderer(VIDEO, { ownerText: byline(ORLA) }), null, ENGLISH);
    expect(post?.author).toEqual({ handle: ORLA.handle, platformId: ORLA.platformId });
    expect(readGridItem(videoRenderer(VIDEO), null, ENGLISH)).toBeNull();
  });
});

describe('a video of several channels', () => {
  it('is the first one’s, with its numbers in the second row', () => {
    const post = read(collaboration(VIDEO, TILDA, ORLA));
    expect(post.author.platformId).toBe(TILDA.platformId);
    expect(readValue(post.views)).toEqual({ low: 7_900_000, high: 7_999_999 });
    expect(post.publishedAt.state).toBe('read');
    expect(readGridItem(collaboration(VIDEO, TILDA, ORLA), null, ENGLISH)?.author.platformId).toBe(TILDA.platformId);
  });

  it('is not the others’', () => {
    expect(readGridItem(collaboration(VIDEO, ORLA, TILDA), TILDA, ENGLISH)).toBeNull();
  });

  it('names them in a list of results, too', () => {
    const text = `${ORLA.name} and ${TILDA.name}`;
    const ownerText = { runs: [{ text, navigationEndpoint: collaborationDialog(ORLA, TILDA) }] };
    const post = readGridItem(videoRenderer(VIDEO, { ownerText }), null, ENGLISH);
    expect(post?.author.platformId).toBe(ORLA.platformId);
  });

  it('that names nobody is left out', () => {
    const ownerText = { runs: [{ text: 'Two people', navigationEndpoint: collaborationDialog() }] };
    expect(readGridItem(videoRenderer(VIDEO, { ownerText }), null, ENGLISH)).toBeNull();
  });
});

describe('what is no video', () => {
  it.each([
    ['a playlist', lockup('PLtildaPlaylist', [['12 videos']], { type: 'LOCKUP_CONTENT_TYPE_PLAYLIST' })],
    ['a playlist whose id looks like a video', lockup(VIDEO, [], { type: 'LOCKUP_CONTENT_TYPE_PLAYLIST' })],
    ['a lockup of no type', { lockupViewModel: { contentId: VIDEO } }],
    ['a channel', { channelRenderer: { channelId: TILDA.platformId } }],
    ['an advertisement', { adSlotRenderer: {} }],
    ['nothing', undefined],
    ['a text', 'x'],
  ])('%s', (_, content) => {
    expect(readGridItem(content, TILDA, ENGLISH)).toBeNull();
  });
});

describe('streams of the older form', () => {
  it.each(['LIVE', 'UPCOMING'])('%s', (style) => {
    const post = read(liveRenderer(VIDEO, style));
    expect([post.kind, post.views.state, post.publishedAt.state]).toEqual(['live', 'not-shown', 'not-shown']);
  });

  it('are told by their words where the style is gone', () => {
    expect(read(liveRenderer(VIDEO, 'DEFAULT')).kind).toBe('live');
  });
});
