import { describe, expect, it } from 'vitest';
import { addressOf, postUrl, profileUrl } from '@/lib/platforms/tiktok/address';
import { POST, POST_URL, PROFILE_URL, TILDA } from './page-data';

const profile = (handle: string) => ({ kind: 'profile', handle, platformId: null, alias: null });
const other = { kind: 'other' };
const feed = { kind: 'feed' };
const post = { kind: 'post', postId: POST };

describe('addressOf', () => {
  it.each([
    [PROFILE_URL, profile(TILDA.handle)],
    [`${PROFILE_URL}?lang=ja`, profile(TILDA.handle)],
    [`${PROFILE_URL}/`, profile(TILDA.handle)],
    ['https://www.tiktok.com/%40orla_quill', profile('orla_quill')],
    [POST_URL, post],
    [`${POST_URL}?is_from_webapp=1&sender_device=pc`, post],
    [`${PROFILE_URL}/photo/${POST}`, post],
    [`${PROFILE_URL}/video/abc`, other],
    [`${PROFILE_URL}/live`, other],
    [`${PROFILE_URL}/playlist/kettles-1`, other],
    ['https://www.tiktok.com/@', other],
    ['https://www.tiktok.com/search?q=kettle', { kind: 'search' }],
    ['https://www.tiktok.com/search/user?q=kettle', { kind: 'search' }],
    ['https://www.tiktok.com/', feed],
    ['https://www.tiktok.com/foryou', feed],
    ['https://www.tiktok.com/following', feed],
    ['https://www.tiktok.com/explore', feed],
    ['https://www.tiktok.com/discover/kettle', feed],
    ['https://www.tiktok.com/tag/kettle', feed],
    ['https://www.tiktok.com/music/original-sound-1', other],
    ['https://www.tiktok.com/%E0%A4%A', null],
    ['https://m.tiktok.com/@orla_quill', null],
    ['https://www.tiktok.com.kettle.example/@orla_quill', null],
    ['ftp://www.tiktok.com/@orla_quill', null],
    ['/@orla_quill', null],
    ['', null],
  ])('%s', (url, expected) => {
    expect(addressOf(url)).toEqual(expected);
  });
});

describe('addresses of pages', () => {
  it('lead back to what they name', () => {
    expect(addressOf(profileUrl({ handle: 'orla_quill', platformId: null }) ?? '')).toEqual(profile('orla_quill'));
    expect(profileUrl({ handle: null, platformId: TILDA.id })).toBeNull();
    expect(addressOf(postUrl('orla_quill', POST, true))).toEqual(post);
  });
});
