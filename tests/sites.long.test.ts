import { describe, expect, test } from 'vitest';
import type { CreatorTruth, PostTruth, SimulatedSite, SiteLanguage } from './sites/site';
import { youtubeSite } from './sites/youtube';
import {
  allAt,
  at,
  creatorFor,
  embedded,
  get,
  gridOf,
  html,
  idOf,
  NOW,
  newest,
  ORIGIN,
  post,
  readable,
} from './sites/youtube/probe';

/** Keeps a handle's @ in front of it where the page runs from right to left. */
const LRM = '\u200e';

const LANGUAGES = ['en', 'de', 'ja', 'pt', 'ar'] as const;

const UNITS: Record<string, number> = {
  ...{ K: 1e3, M: 1e6, B: 1e9 },
  ...{ 'Mio.': 1e6, 'Mrd.': 1e9 },
  ...{ 万: 1e4, 億: 1e8 },
  ...{ mil: 1e3, mi: 1e6, bi: 1e9 },
  ...{ ألف: 1e3, مليون: 1e6, مليار: 1e9 },
};

const COUNT = new RegExp(`([\\d.,]+) ?(${Object.keys(UNITS).join('|').replaceAll('.', '\\.')})?(?!\\d)`, 'u');

/** Whether the page shows this viewer the post's numbers: those for members are not shown to others. */
function areNumbersShown(creator: CreatorTruth, video: PostTruth): boolean {
  return !creator.case.includes('for members') || creator.videos.indexOf(video) > 2;
}

/** The interval that a shown count means, read independently of how it was written: cut to `digits` digits. */
function meaning(text: string, kind: 'views' | 'followers', language: SiteLanguage): [low: number, high: number] {
  const found = COUNT.exec(text.replaceAll('\u00a0', ' '));
  if (!found?.[1]) throw new Error(`no count in "${text}"`);
  const plain =
    language === 'de' || language === 'pt'
      ? found[1].replaceAll('.', '').replace(',', '.')
      : found[1].replaceAll(',', '');
  const size = UNITS[found[2] ?? ''] ?? 1;
  const low = Math.round(Number(plain) * size);
  if (size === 1 && (kind === 'views' || low < 1000)) return [low, low];
  const wholeDigits = String(Math.floor(low / size)).length;
  const kept = kind === 'followers' ? 3 : wholeDigits === 1 ? 2 : wholeDigits;
  const step = 10 ** Math.max(0, String(low).length - Math.max(kept, size === 1 ? 3 : kept));
  return [low, low + step - 1];
}

function expectWithin(text: unknown, truth: number, kind: 'views' | 'followers', language: SiteLanguage) {
  const [low, high] = meaning(String(text), kind, language);
  expect(truth, `"${text}"`).toBeGreaterThanOrEqual(low);
  expect(truth, `"${text}"`).toBeLessThanOrEqual(high);
}

/** One page of every kind for every creator. */
function addresses(site: SimulatedSite): string[] {
  const own = site.creators.flatMap((creator) => [
    creator.profileUrl,
    ...(creator.handle ? [`${ORIGIN}/@${creator.handle}/videos`, `${ORIGIN}/@${creator.handle}/shorts`] : []),
    ...(creator.platformId ? [`${ORIGIN}/channel/${creator.platformId}`] : []),
    ...creator.videos.slice(0, 2).map((video) => video.url),
    ...creator.videos.filter((video) => video.kind === 'short').map((video) => video.url),
  ]);
  return [site.start, `${ORIGIN}/results?search_query=an`, ...own];
}

describe.each(LANGUAGES)('the simulated YouTube in %s', (language) => {
  const site = youtubeSite({ now: NOW, language });

  test('has an answer with sound data for every page', () => {
    for (const url of addresses(site)) {
      const reply = get(site, url);
      const creator = site.creators.find((candidate) => candidate.profileUrl === url);
      expect(reply?.status, url).toBe(url.includes('nobody.lives.here') ? 404 : 200);
      const data = embedded(String(reply?.body), 'ytInitialData');
      expect(typeof data, url).toBe('object');
      if (creator && creator.expectedState === 'ok') {
        expect(at(data, 'metadata', 'channelMetadataRenderer', 'externalId')).toBe(creator.platformId);
      }
    }
  });

  test('allows only its own scripts, and no markup out of strings', () => {
    const reply = get(site, site.start);
    const policy = reply?.headers['content-security-policy'] ?? '';
    const nonce = /script-src 'nonce-([\w-]+)'/.exec(policy)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    const scripts = String(reply?.body).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  });

  test('writes subscribers that contain the true number, or nothing where they are hidden', () => {
    for (const creator of readable(site)) {
      const header = at(embedded(html(site, creator.profileUrl), 'ytInitialData'), 'header');
      const rows = allAt(header, 'metadataRows')[0];
      const parts = allAt(at(rows, 1), 'content').map(String);
      expect(at(rows, 0, 'metadataParts', 0, 'text', 'content')).toBe(
        `${language === 'ar' ? LRM : ''}@${creator.handle}`,
      );
      const subscribers = parts.filter((text) => /subscriber|Abonnent|登録者|inscrit|مشترك/.test(text));
      expect(subscribers).toHaveLength(creator.followers === null ? 0 : 1);
      if (creator.followers !== null) expectWithin(subscribers[0], creator.followers, 'followers', language);
    }
  });

  test('lists all posts over its continuations, in order, with numbers that contain the true ones', () => {
    for (const creator of readable(site)) {
      for (const [tab, wanted] of [
        ['videos', creator.videos.filter((video) => video.kind !== 'short')],
        ['shorts', creator.videos.filter((video) => video.kind === 'short')],
      ] as const) {
        if (wanted.length === 0) continue;
        const { items, tokens } = gridOf(site, creator, tab);
        for (const token of tokens) {
          expect(token).toMatch(/^4qmFsg/);
          const bytes = Buffer.from(token, 'base64url').toString('latin1');
          expect(bytes).toContain(`\x12\x18${creator.platformId}`);
        }
        expect(items.map(idOf)).toEqual(wanted.map((video) => video.id));
        items.forEach((item, index) => {
          const video = wanted[index];
          if (video && areNumbersShown(creator, video)) expectItem(item, video, language);
        });
      }
    }
  });

  test('gives the player exact numbers in every language, without a key for hidden likes', () => {
    for (const creator of readable(site)) {
      for (const video of creator.videos.slice(0, 3)) {
        const player = embedded(html(site, video.url), 'ytInitialPlayerResponse');
        const format = at(player, 'microformat', 'playerMicroformatRenderer');
        expect(at(format, 'externalVideoId')).toBe(video.id);
        expect(at(format, 'externalChannelId')).toBe(creator.platformId);
        expect(at(format, 'viewCount')).toBe(areNumbersShown(creator, video) ? String(video.views) : '0');
        expect(at(format, 'likeCount')).toBe(video.likes === null ? undefined : String(video.likes));
        expect(new Date(String(at(format, 'publishDate'))).toISOString()).toBe(video.publishedAt);
      }
    }
  });

  test('labels the like button with all digits, or only with the word where likes are hidden', () => {
    for (const creator of readable(site)) {
      const video = creator.videos.find((candidate) => candidate.kind === 'video');
      if (!video) continue;
      const label = String(allAt(embedded(html(site, video.url), 'ytInitialData'), 'accessibilityText')[0]);
      expect(label.replace(/\D/g, '')).toBe(video.likes === null ? '' : String(video.likes));
    }
  });

  test('loads the comments page by page, each naming its video', () => {
    const video = newest(creatorFor(site, 'ordinary, medium'));
    const { ids, replies } = commentPages(site, video, language);
    expect(ids).toEqual(video.commentsList.map((comment) => comment.id));
    expect(ids.length).toBeGreaterThan(60);
    expect(replies).toEqual(video.commentsList.flatMap((comment) => comment.replies.map((reply) => reply.id)));
  });

  test('answers with the same data when the application goes from page to page', () => {
    for (const creator of readable(site).slice(0, 6)) {
      const document = embedded(html(site, `${creator.profileUrl}/videos`), 'ytInitialData');
      const { endpoint } = { endpoint: tabEndpoint(document, 'videos') };
      const reply = post(site, 'browse', Object(at(endpoint, 'browseEndpoint')));
      if (creator.videos.some((video) => video.kind !== 'short')) expect(reply.data).toEqual(document);
      const video = creator.videos.find((candidate) => candidate.kind === 'video');
      if (!video) continue;
      const page = html(site, video.url);
      expect(post(site, 'next', { videoId: video.id }).data).toEqual(embedded(page, 'ytInitialData'));
      expect(post(site, 'player', { videoId: video.id }).data).toEqual(embedded(page, 'ytInitialPlayerResponse'));
    }
  });

  test('is the same to the byte for the same now, and another for another', () => {
    const again = youtubeSite({ now: NOW, language });
    const later = youtubeSite({ now: NOW + 86_400_000, language });
    for (const url of addresses(site).slice(0, 60)) {
      expect(get(again, url)).toEqual(get(site, url));
    }
    const video = newest(creatorFor(site, 'ordinary, small'));
    expect(newest(creatorFor(later, 'ordinary, small')).publishedAt).not.toBe(video.publishedAt);
    expect(newest(creatorFor(later, 'ordinary, small')).id).toBe(video.id);
  });
});

function expectItem(item: unknown, video: PostTruth, language: SiteLanguage) {
  const old = at(item, 'content', 'videoRenderer');
  if (old !== undefined && video.viewers === null) {
    expect(String(at(old, 'viewCountText', 'simpleText')).replace(/\D/g, '')).toBe(String(video.views));
    expectWithin(at(old, 'shortViewCountText', 'simpleText'), video.views, 'views', language);
    return;
  }
  if (old !== undefined) {
    expect(at(old, 'publishedTimeText')).toBeUndefined();
    expectWithin(at(old, 'viewCountText', 'runs', 0, 'text'), video.viewers ?? -1, 'views', language);
    return;
  }
  const short = at(item, 'content', 'shortsLockupViewModel', 'overlayMetadata', 'secondaryText', 'content');
  const rows = allAt(item, 'metadataRows')[0];
  expectWithin(short ?? at(rows, 0, 'metadataParts', 0, 'text', 'content'), video.views, 'views', language);
  if (rows !== undefined)
    expect(at(item, 'content', 'lockupViewModel', 'contentType')).toBe('LOCKUP_CONTENT_TYPE_VIDEO');
}

/** Walks through all comments of a video as the page does, and through the replies of each thread. */
function commentPages(site: SimulatedSite, video: PostTruth, language: SiteLanguage) {
  const section = allAt(embedded(html(site, video.url), 'ytInitialData'), 'itemSectionRenderer').at(-1);
  const ids: string[] = [];
  const replies: string[] = [];
  const truths = new Map(
    video.commentsList.flatMap((comment) => [comment, ...comment.replies]).map((one) => [one.id, one]),
  );
  const load = (token: unknown) => {
    const { data } = post(site, 'next', { continuation: token });
    for (const entity of allAt(data, 'commentEntityPayload')) expectComment(entity, truths, language);
    for (const surface of allAt(data, 'commentSurfaceEntityPayload')) {
      expect(allAt(surface, 'url')[0]).toMatch(`/watch?v=${video.id}&lc=Ug`);
    }
    return data;
  };
  for (let token = allAt(section, 'token')[0], pages = 0; token !== undefined; pages++) {
    expect(pages).toBeLessThan(20);
    const data = load(token);
    const threads = allAt(data, 'commentThreadRenderer');
    expect(threads.length).toBeLessThanOrEqual(20);
    ids.push(...threads.map((thread) => String(allAt(at(thread, 'commentViewModel'), 'commentId')[0])));
    for (const thread of threads) {
      const more = allAt(at(thread, 'replies'), 'token')[0];
      if (more !== undefined)
        replies.push(...allAt(at(load(more), 'onResponseReceivedEndpoints'), 'commentId').map(String));
    }
    const items = allAt(data, 'continuationItems').at(-1);
    token = Array.isArray(items) ? allAt(at(items.at(-1), 'continuationItemRenderer'), 'token')[0] : undefined;
  }
  return { ids, replies };
}

function expectComment(
  entity: unknown,
  truths: ReadonlyMap<string, PostTruth['commentsList'][number]>,
  language: SiteLanguage,
) {
  const truth = truths.get(String(at(entity, 'properties', 'commentId')));
  if (!truth) throw new Error('a comment that nobody wrote');
  expect(at(entity, 'properties', 'content', 'content')).toBe(truth.text);
  expect(at(entity, 'author', 'displayName')).toBe(`@${truth.author}`);
  expect(at(entity, 'author', 'isCreator')).toBe(truth.byCreator);
  const likes = at(entity, 'toolbar', 'likeCountNotliked');
  if (truth.likes === 0) expect(likes).toBe(' ');
  else expectWithin(likes, truth.likes, 'views', language);
  const count = truth.replies.length;
  expect(at(entity, 'toolbar', 'replyCount')).toBe(count === 0 ? '' : String(count));
}

function tabEndpoint(data: unknown, end: string): unknown {
  return allAt(data, 'tabRenderer')
    .map((tab) => at(tab, 'endpoint'))
    .find((endpoint) => String(allAt(endpoint, 'url')[0]).endsWith(`/${end}`));
}
