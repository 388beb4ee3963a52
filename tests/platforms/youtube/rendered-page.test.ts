import { describe, expect, it } from 'vitest';
import type { PageAddress } from '@/lib/platforms/platform';
import { youtubePage } from '@/lib/platforms/youtube/page';
import { ENGLISH } from '../../support/read-context';
import { aboutPanel } from './more-html';
import { ORLA, TILDA, VIDEO } from './page-data';
import { app, channelPage, documentOf, watchPage } from './page-html';

const CHANNEL: PageAddress = { kind: 'profile', handle: TILDA.handle, platformId: null, alias: null };
const WATCH: PageAddress = { kind: 'post', postId: VIDEO };
const ROWS = [[`@${TILDA.handle}`], ['63 subscribers']];
const OLD_ROWS = [[`@${ORLA.handle}`], ['4.17m subscribers']];

const read = (body: string, address: PageAddress) => youtubePage.readRendered(documentOf(body), address, ENGLISH);

describe('old pages that stay hidden', () => {
  it('are not read, whether before or behind the visible one', () => {
    const old = channelPage(OLD_ROWS, [], { attributes: 'hidden' });
    const oldWatch = watchPage({ attributes: 'hidden=""' });
    for (const pages of [
      [old, oldWatch, channelPage(ROWS)],
      [channelPage(ROWS), oldWatch, old],
    ]) {
      expect(read(app(...pages), CHANNEL).map(({ subject }) => subject)).toMatchObject([{ handle: TILDA.handle }]);
    }
    expect(read(app(old, watchPage()), WATCH).map(({ subject }) => subject)).toEqual([WATCH]);
  });

  it('alone are no page', () => {
    expect(read(app(watchPage({ attributes: 'hidden' })), WATCH)).toEqual([]);
  });
});

describe('a page between two', () => {
  it('with two visible pages is not read', () => {
    expect(read(app(channelPage(ROWS), channelPage(OLD_ROWS)), CHANNEL)).toEqual([]);
  });

  it('of another kind than the address is not read', () => {
    expect(read(app(watchPage()), CHANNEL)).toEqual([]);
    expect(read(app(channelPage(ROWS)), WATCH)).toEqual([]);
    expect(read(app('<ytd-search><h1>Results</h1></ytd-search>'), CHANNEL)).toEqual([]);
    expect(read(app(`<ytd-browse page-subtype="home"><p>${'Kettles. '.repeat(99)}</p></ytd-browse>`), CHANNEL)).toEqual(
      [],
    );
  });

  it.each<PageAddress>([{ kind: 'search' }, { kind: 'feed' }, { kind: 'other' }])('at %j is not read', (address) => {
    expect(read(app(channelPage(ROWS)), address)).toEqual([]);
  });
});

describe('states', () => {
  const alert = (text: string) =>
    `<div id="alerts"><ytd-alert-renderer type="ERROR"><span>${text}</span></ytd-alert-renderer></div>`;
  const unknown = { subject: { kind: 'unnamed' }, state: 'layout-unknown', profile: null, posts: [] };
  const text = 'A page about kettles with 12,345 followers. '.repeat(20);

  it('a page of the app that nobody knows', () => {
    expect(read(app(`<ytd-marvel><h1>${TILDA.name}</h1>${text}</ytd-marvel>`), CHANNEL)).toMatchObject([unknown]);
  });

  it('a channel page in which nothing is known', () => {
    expect(read(app(`<ytd-browse page-subtype="channels"><b>${text}</b></ytd-browse>`), CHANNEL)).toMatchObject([
      unknown,
    ]);
  });

  it('a skeleton is still loading', () => {
    expect(read(app('<ytd-browse page-subtype="channels"><div class="ghost"></div></ytd-browse>'), CHANNEL)).toEqual(
      [],
    );
    expect(read(app('<ytd-watch-flexy></ytd-watch-flexy>'), WATCH)).toEqual([]);
    expect(read('<ytd-app></ytd-app>', CHANNEL)).toEqual([]);
    expect(read('', CHANNEL)).toEqual([]);
  });

  it('the document for an address that leads nowhere', () => {
    const body = '<div id="error-page"><div id="error-page-content"><p>This page isn’t available.</p></div></div>';
    expect(read(body, CHANNEL)).toMatchObject([{ subject: { kind: 'unnamed' }, state: 'not-found' }]);
  });

  it.each([
    [
      'a game',
      '<ytd-interactive-tabbed-header-renderer><h1>Dig</h1></ytd-interactive-tabbed-header-renderer>',
      'not-a-creator-page',
    ],
    ['a topic', '<ytd-carousel-header-renderer><h1>Sports</h1></ytd-carousel-header-renderer>', 'not-a-creator-page'],
    ['an age gate', '<ytd-channel-age-gate-renderer>Sign in</ytd-channel-age-gate-renderer>', 'age-gated'],
    ['a channel that was taken down', alert('This account has been terminated.'), 'unavailable'],
    ['a channel that never was', alert('This channel does not exist.'), 'not-found'],
  ])('%s', (_, inside, state) => {
    expect(read(app(`<ytd-browse page-subtype="channels">${inside}</ytd-browse>`), CHANNEL)).toMatchObject([
      { subject: { kind: 'unnamed' }, state, profile: null, posts: [] },
    ]);
  });

  it('an alert over a channel that is there says nothing', () => {
    const page = channelPage(ROWS, [], { below: alert('This video is not available.') });
    expect(read(app(page), CHANNEL).map(({ state }) => state)).toEqual(['ok']);
  });

  it('the About panel of the channel before is that channel’s', () => {
    const panel = aboutPanel({ rows: [`youtube.com/@${ORLA.handle}`, '9,204 views'] });
    expect(read(app(channelPage(ROWS)) + panel, CHANNEL).map(({ subject }) => subject)).toMatchObject([
      { handle: TILDA.handle },
      { handle: ORLA.handle },
    ]);
  });
});
