import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import { embeddedText, POST_URL, PROFILE_URL, TILDA } from './page-data';
import { documentOf, feedHtml, profileHtml, tileHtml } from './page-html';
import { read } from './read';

/** Words of the interface as documents carry them, in a language that nobody speaks. */
const WORDS = {
  'No bio yet.': 'Kel\\nibu "zat".',
  profile_page_pin: 'Fikset',
  pcWeb_justWatched: 'Yust ved',
  bc_new_disclosure: 'Pagat sambo',
  bc_disclosure_tag_ecommerce_us: 'Komiso ebla',
  tcm_closedLoop_commercialContent_brandOrganic_videoTag: 'Promo sia',
};
const embedded = (words: object = WORDS) => embeddedText({ 'webapp.i18n-translation': { Webapp: words } });
const document = (html: string, words?: object) => documentOf(html, { lang: 'nb', embedded: embedded(words) });

describe('the page’s own words, which its document carries', () => {
  it('for no bio: not shown, and every other text is one', () => {
    const bioOf = (bio: string, words?: object) =>
      read(PROFILE_URL, [], document(profileHtml({ bio }), words)).profile?.bio;
    expect(bioOf('Kel\\nibu "zat".')).toEqual({ state: 'not-shown' });
    expect(bioOf(' Kel\\nibu "zat". ')).toEqual({ state: 'not-shown' });
    expect(bioOf('Kettler, og hva som er i dem.')).toMatchObject({ value: 'Kettler, og hva som er i dem.' });
    expect(bioOf('Kettler, og hva som er i dem.', {})).toMatchObject({ state: 'unreadable' });
    expect(bioOf('Kettler', { 'No bio yet.': 5 })).toMatchObject({ state: 'unreadable' });
  });

  it('for a pinned post, on its tile', () => {
    const badges = ['Fikset', 'Yust ved', 'Promo sia', ''];
    const tiles = badges.map((badge, index) => tileHtml(`730000000000000100${index}`, TILDA, { badge }));
    const { posts } = read(PROFILE_URL, [], document(profileHtml({}, tiles)));
    expect(posts.map(({ pinned }) => readValue(pinned))).toEqual([true, null, null, null]);
  });

  it.each([
    ['Pagat sambo', true],
    ['Komiso ebla', null],
    ['Promo sia', null],
  ])('for tags: %s says %s', (tag, isPaid) => {
    const html = feedHtml({ isPaid: true }).replace('Bezahlte Partnerschaft', tag);
    const [post] = read(POST_URL, [], document(html)).posts;
    expect(post && readValue(post.paidPartnership)).toBe(isPaid);
  });

  it('nobody can write them into a text of their own', () => {
    const nickname = '"No bio yet.":"Kettler"';
    const forged = documentOf(profileHtml({ bio: 'Kettler' }), {
      lang: 'nb',
      embedded: embeddedText({ 'webapp.user-detail': { nickname }, 'webapp.i18n-translation': { Webapp: WORDS } }),
    });
    expect(read(PROFILE_URL, [], forged).profile?.bio).toMatchObject({ value: 'Kettler' });
  });
});
