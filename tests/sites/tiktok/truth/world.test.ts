import { describe, expect, test } from 'vitest';
import type { SiteLanguage } from '../../site';
import { tiktokSite } from '..';
import { creatorFor, html, NOW } from '../probe';
import { wordsIn } from '../wording/words';
import { HOSTILE_TEXTS } from './hostile';

const site = tiktokSite({ now: NOW });

describe('the people on it', () => {
  test('are many enough to go from one to the next', () => {
    expect(site.creators.filter((creator) => creator.case === 'ordinary').length).toBeGreaterThanOrEqual(20);
  });

  test('have handles and ids of the right form that nobody else has', () => {
    const handles = site.creators.map(({ handle }) => handle ?? '');
    const ids = site.creators.flatMap(({ platformId, videos }) => [
      ...(platformId === null ? [] : [platformId]),
      ...videos.map(({ id }) => id),
    ]);
    expect(new Set(handles).size).toBe(handles.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9_.]{2,24}$/);
    for (const id of ids) expect(id).toMatch(/^[67]\d{18}$/);
  });

  test('published in the past, newest first but for what they pinned', () => {
    for (const { videos } of site.creators) {
      const times = videos.filter(({ isPinned }) => !isPinned).map(({ publishedAt }) => Date.parse(publishedAt));
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect(Math.max(0, ...times)).toBeLessThan(NOW);
      expect(videos.findIndex(({ isPinned }) => isPinned)).toBeLessThan(1);
    }
  });

  test('have post ids that carry the time of the upload', () => {
    for (const { id, publishedAt } of creatorFor(site, 'ordinary, micro').videos) {
      const uploaded = Number(BigInt(id) >> 32n) * 1000;
      expect(Date.parse(publishedAt) - uploaded).toBe(20_000);
    }
  });

  test('have as many comments as their posts say, where a page can load them all', () => {
    const videos = site.creators.flatMap(({ videos }) => videos).filter(({ comments }) => (comments ?? 0) <= 120);
    for (const video of videos.slice(0, 100)) {
      const all = video.commentsList.reduce((sum, comment) => sum + 1 + comment.replies.length, 0);
      expect(all, video.url).toBe(video.comments);
    }
  });

  test.each([
    ['private account', 'private'],
    ['does not exist', 'unavailable'],
    ['nobody has seen', 'layout-unknown'],
    ['no posts', 'ok'],
    ['kept back from machines', 'ok'],
  ] as const)('who stand for "%s" are expected to read as %s', (words, state) => {
    expect(creatorFor(site, words).expectedState).toBe(state);
  });

  test('who have hostile texts never break out of a document', () => {
    const hostile = creatorFor(site, 'hostile');
    for (const url of [hostile.profileUrl, ...hostile.videos.map((video) => video.url)]) {
      expect(html(site, url)).not.toContain('<img');
      expect(html(site, url).match(/<script/g)).toHaveLength(3);
    }
    expect(hostile.videos.map(({ caption }) => caption)).toEqual([...HOSTILE_TEXTS]);
  });

  test('are the same to the byte for the same now', () => {
    const again = tiktokSite({ now: NOW });
    for (const { profileUrl } of site.creators) expect(html(again, profileUrl)).toBe(html(site, profileUrl));
  });
});

describe('the frame', () => {
  test.each(['en', 'de', 'ja', 'ar', 'pt'])('is written in %s, and counts are not', (language) => {
    // The type of the option names fewer languages than the site writes.
    const local = tiktokSite({ now: NOW, language: language as SiteLanguage });
    const document = html(local, creatorFor(local, 'ordinary, micro').profileUrl);
    expect(document).toContain(`<html lang="${language}"`);
    expect(document).toContain(wordsIn(language).followers);
    expect(document).toContain('"followerCount":"48213"');
  });

  test('is in English where the site doesn’t write a language', () => {
    expect(wordsIn('xx')).toEqual(wordsIn('en'));
  });
});
