import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/model/facts';
import { counter, detailData, embeddedText, linkedData, ORLA, PROFILE_STATS, PROFILE_URL, TILDA } from './page-data';
import { documentOf, linkedHtml } from './page-html';
import { read } from './read';

const likes = (count: number) => counter({ '@type': 'http://schema.org/LikeAction' }, count);
const follows = (count: number) => counter({ '@type': 'http://schema.org/FollowAction' }, count);
const readPerson = (more: object = {}, url = PROFILE_URL) => read(url, [], documentOf(linkedHtml(linkedData(more))));

describe('what a profile tells search engines', () => {
  it('counts, name and mark, where nothing else is there', () => {
    expect(readPerson().profile).toMatchObject({
      handle: TILDA.handle,
      platformId: null,
      name: { value: TILDA.name },
      followers: { value: exactly(642_318), source: 'linked data: FollowAction' },
      totalLikes: { value: exactly(5_127_349) },
      verified: { value: true },
      bio: { state: 'not-found' },
      links: { state: 'not-found' },
      following: { state: 'not-found' },
    });
  });

  it('says nothing of the page’s state: private accounts have it, too', () => {
    expect(readPerson().state).toBe('still-loading');
  });

  it('is about the person whose address stands in it', () => {
    expect(readPerson({}, `https://www.tiktok.com/@${ORLA.handle}`).profile).toBeNull();
    expect(readPerson({ url: `https://www.tiktok.com/@${ORLA.handle}` }).profile).toBeNull();
    expect(readPerson({ url: undefined }).profile).toBeNull();
  });

  it('without a mark nobody is called unverified', () => {
    expect(readPerson({ disambiguatingDescription: undefined }).profile?.verified).toEqual({ state: 'not-found' });
  });

  it('rounded counts stay intervals, and rounded followers make the likes doubtful: they may have run over', () => {
    const { profile } = readPerson({ interactionStatistic: [likes(705_032_704), follows(98_300_000)] });
    expect(profile).toMatchObject({
      followers: { value: { low: 98_250_000, high: 98_349_999 } },
      totalLikes: { state: 'not-found' },
    });
    const small = readPerson({ interactionStatistic: [likes(1_869), follows(9_900)] }).profile;
    expect(small).toMatchObject({ followers: { value: exactly(9_900) }, totalLikes: { value: exactly(1_869) } });
  });

  it.each([
    ['below nothing', [likes(-1_549_648_692), follows(-1)], 'unreadable'],
    ['of other kinds', [counter('CommentAction', 3), counter(null, 4), 5, null], 'not-found'],
    ['no list', 'kettle', 'not-found'],
  ])('counts %s', (_, interactionStatistic, state) => {
    expect(readPerson({ interactionStatistic }).profile?.followers.state).toBe(state);
  });

  it('stands beside the page’s own data, and agrees', () => {
    const embedded = embeddedText({ 'webapp.user-detail': detailData({ ...PROFILE_STATS, statsV2: undefined }) });
    const { state, profile } = read(PROFILE_URL, [], documentOf(linkedHtml(linkedData()), { embedded }));
    expect(state).toBe('ok');
    expect(profile?.followers).toMatchObject({ value: exactly(642_318) });
    expect(profile?.followers).not.toHaveProperty('conflict');
    expect(profile?.links).toMatchObject({ state: 'read' });
  });
});
