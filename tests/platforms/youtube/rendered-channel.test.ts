import { describe, expect, it } from 'vitest';
import { exactly, notFound, readValue } from '@/lib/model/facts';
import type { PostReading } from '@/lib/model/reading';
import { finding } from '@/lib/platforms/extract/findings';
import type { Finding } from '@/lib/platforms/platform';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH, GERMAN } from '../../support/read-context';
import { bareCard, shelf, shortCard } from './more-html';
import { ORLA, TILDA, VIDEO } from './page-data';
import { app, channelPage, documentOf, type Generation, lockupCard, mediaCard } from './page-html';

const ADDRESS = { kind: 'profile', handle: TILDA.handle, platformId: null, alias: null } as const;
const ROWS = [
  [`@${TILDA.handle}`, 'she/her'],
  [{ text: '6.31m subscribers', label: '6.31 million subscribers' }, '14k videos'],
] as const;

const read = (body: string, context = ENGLISH) => youtubePage.readRendered(documentOf(body), ADDRESS, context);

function only(body: string, context = ENGLISH) {
  const [found, ...others] = read(body, context);
  if (found?.profile == null || others.length > 0) throw new Error('not one profile');
  return { ...found, profile: found.profile };
}

describe.each<Generation>(['kebab', 'camel'])('a rendered channel (%s)', (generation) => {
  const page = channelPage(
    ROWS,
    [
      lockupCard(`/watch?v=${VIDEO}`, ['37k views', '19 hours ago'], { generation }),
      mediaCard('/watch?v=tilda-vid02', ['3.4m views', '8 months ago']),
    ],
    { generation, isVerified: true },
  );

  it('is named by the handle in its header', () => {
    const { subject, profile, state } = only(app(page));
    expect(subject).toEqual({ kind: 'profile', handle: TILDA.handle, platformId: null, aliases: [] });
    expect(state).toBe('ok');
    expect(readValue(profile.name)).toBe(TILDA.name);
    expect(readValue(profile.followers)).toEqual({ low: 6_310_000, high: 6_319_999 });
    expect(readValue(profile.postCount)).toEqual({ low: 14_000, high: 14_999 });
    expect(readValue(profile.verified)).toBe(true);
  });

  it('has cards of both forms', () => {
    const { posts } = only(app(page));
    expect(posts.map(({ id, kind }) => [id, kind])).toEqual([
      [VIDEO, 'video'],
      ['tilda-vid02', 'video'],
    ]);
    expect(posts.map(({ views }) => readValue(views))).toEqual([
      { low: 37_000, high: 37_999 },
      { low: 3_400_000, high: 3_499_999 },
    ]);
    expect(posts.map(({ durationSeconds }) => readValue(durationSeconds))).toEqual([1_635, 497]);
    expect(posts.map(({ publishedAt }) => publishedAt.state)).toEqual(['read', 'read']);
    expect(posts.map(({ title }) => readValue(title))).toEqual(['7 kettles, 300 views', 'A kettle sings']);
  });
});

describe('the header', () => {
  it('with hidden subscribers says that they are not shown', () => {
    const { profile } = only(app(channelPage([[`@${TILDA.handle}`], ['214 videos']])));
    expect(profile.followers.state).toBe('not-shown');
    expect(readValue(profile.postCount)).toEqual(exactly(214));
  });

  it('in German', () => {
    const { profile } = only(
      app(channelPage([[`@${TILDA.handle}`], ['1,37&nbsp;Mio. Abonnenten', '214 Videos']])),
      GERMAN,
    );
    expect(readValue(profile.followers)).toEqual({ low: 1_370_000, high: 1_379_999 });
  });

  it('without the mark does not say that there is none', () => {
    expect(only(app(channelPage(ROWS))).profile.verified.state).toBe('not-found');
  });

  it('without a handle names nobody', () => {
    expect(read(app(channelPage([['6.31m subscribers']])))).toEqual([]);
  });
});

describe('cards', () => {
  const cards = (...shown: string[]) => only(app(channelPage(ROWS, shown))).posts;

  it('Shorts have views and no date', () => {
    const card = `<ytd-rich-item-renderer><a href="/shorts/${VIDEO}"></a><h3><a href="/shorts/${VIDEO}"><span role="text">9 teas</span></a></h3>
      <div><span role="text">640k views</span></div></ytd-rich-item-renderer>`;
    const [post] = cards(card);
    expect(post).toMatchObject({ id: VIDEO, kind: 'short', url: `https://www.youtube.com/shorts/${VIDEO}` });
    expect(post && readValue(post.views)).toEqual({ low: 640_000, high: 640_999 });
    expect(post?.publishedAt.state).toBe('not-shown');
  });

  it('of streams are live and have no views', () => {
    const [byWords, byStyle] = cards(
      lockupCard(`/watch?v=${VIDEO}`, ['1.8k watching'], { badge: 'LIVE' }),
      mediaCard('/watch?v=tilda-vid02', [], 'UPCOMING'),
    );
    expect([byWords?.kind, byWords?.views.state]).toEqual(['live', 'not-shown']);
    expect([byStyle?.kind, byStyle?.durationSeconds.state]).toEqual(['live', 'not-shown']);
  });

  it.each([
    ['a playlist', lockupCard(`/watch?v=${VIDEO}&list=PLx`, ['12 videos'])],
    [
      'one that names another channel',
      lockupCard(`/watch?v=${VIDEO}`, ['37k views'], { extra: `<a href="/@${ORLA.handle}">Orla</a>` }),
    ],
    ['one whose links disagree', lockupCard(`/watch?v=${VIDEO}`, [], { extra: '<a href="/watch?v=tilda-vid02"></a>' })],
    [
      'an advertisement',
      '<ytd-rich-item-renderer><ytd-ad-slot-renderer><a href="https://kettle.example"></a></ytd-ad-slot-renderer></ytd-rich-item-renderer>',
    ],
    ['an empty one', '<ytd-rich-item-renderer></ytd-rich-item-renderer>'],
  ])('%s is left out', (_, card) => {
    expect(cards(card)).toEqual([]);
  });

  it('that name their own channel stay', () => {
    const extra = `<a href="/@${TILDA.handle.toUpperCase()}">Tilda</a>`;
    expect(cards(lockupCard(`/watch?v=${VIDEO}`, ['37k views'], { extra }))).toHaveLength(1);
  });
});

describe('shelves on the first tab', () => {
  const own = `/@${TILDA.handle.toUpperCase()}/videos?view=0`;
  const read = (...shelves: string[]) =>
    only(app(channelPage(ROWS, [], { below: shelves.join('') }))).posts.map(({ id, kind }) => [id, kind]);

  it.each(['ytd-shelf-renderer', 'ytd-rich-shelf-renderer'])(
    '%s that leads to the channel’s tab holds its own',
    (tag) => {
      const cards = [bareCard(VIDEO, ['37k views', '19 hours ago']), shortCard('tilda-shor1', '640k views')];
      expect(read(shelf(own, cards, tag))).toEqual([
        [VIDEO, 'video'],
        ['tilda-shor1', 'short'],
      ]);
    },
  );

  it.each([
    ['that leads to another channel', `/@${ORLA.handle}/videos`],
    ['of a playlist', '/playlist?list=PLx'],
    ['that leads nowhere', null],
  ])('one %s holds anybody’s', (_, leadsTo) => {
    expect(read(shelf(leadsTo, [bareCard(VIDEO, ['37k views'])]))).toEqual([]);
  });

  it('cards in no list at all are anybody’s', () => {
    expect(read(bareCard(VIDEO, ['37k views']))).toEqual([]);
  });
});

describe('a card of a video that the embedded data give whole', () => {
  const OTHER_VIDEO = 'tilda-vid02';
  const page = app(
    channelPage(ROWS, [
      mediaCard(`/watch?v=${VIDEO}`, ['3.4m views', '8 months ago']),
      mediaCard(`/watch?v=${OTHER_VIDEO}`, ['12k views', '2 years ago']),
    ]),
  );
  const shown = read(page);
  const [whole] = shown.flatMap(({ posts }) => posts);
  if (whole === undefined) throw new Error('no card was read');
  const embedded = (handle: string | null, post: PostReading): Finding =>
    finding('embedded', { kind: 'profile', handle, platformId: null, aliases: [] }, { posts: [post] });
  const idsWith = (known: readonly Finding[]) =>
    youtubePage
      .readRendered(documentOf(page), ADDRESS, ENGLISH, known)
      .flatMap(({ posts }) => posts.map(({ id }) => id));

  it('is not read again, its neighbour is', () => {
    expect(idsWith([embedded(TILDA.handle, whole)])).toEqual([OTHER_VIDEO]);
  });

  it.each(['title', 'views', 'publishedAt', 'durationSeconds'] as const)('is read where the data lack %s', (fact) => {
    expect(idsWith([embedded(TILDA.handle, { ...whole, [fact]: notFound })])).toEqual([VIDEO, OTHER_VIDEO]);
  });

  it('is read where the data are another channel’s, or name no handle', () => {
    expect(idsWith([embedded(ORLA.handle, whole)])).toEqual([VIDEO, OTHER_VIDEO]);
    expect(idsWith([embedded(null, whole)])).toEqual([VIDEO, OTHER_VIDEO]);
  });

  it('is read where it leads to a Short, which only its link tells', () => {
    const short = app(channelPage(ROWS, [shortCard(VIDEO, '640k views')]));
    const found = youtubePage.readRendered(documentOf(short), ADDRESS, ENGLISH, [embedded(TILDA.handle, whole)]);
    expect(found.flatMap(({ posts }) => posts.map(({ id }) => id))).toEqual([VIDEO]);
  });
});
