import { describe, expect, it } from 'vitest';
import type { PageAddress } from '@/lib/platforms/platform';
import { readRendered } from '@/lib/platforms/youtube/rendered-page';
import { ENGLISH } from '../../support/read-context';
import { ORLA, TILDA, VIDEO } from './page-data';
import { app, channelPage, documentOf, watchPage } from './page-html';

const CHANNEL: PageAddress = { kind: 'profile', handle: TILDA.handle, platformId: null, alias: null };
const WATCH: PageAddress = { kind: 'post', postId: VIDEO };
const ROWS = [[`@${TILDA.handle}`], ['63 subscribers']];
const OLD_ROWS = [[`@${ORLA.handle}`], ['4.17m subscribers']];

const read = (body: string, address: PageAddress) => readRendered(documentOf(body), address, ENGLISH);

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
});
