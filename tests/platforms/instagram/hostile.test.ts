import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '@/lib/model/reading';
import {
  comment,
  commentsReply,
  media,
  ORLA,
  openedReply,
  profileReply,
  SOUP,
  STOVE,
  TILDA,
  timelineReply,
} from './page-data';
import { dialogComment, documentOf, postDialog, profileMeta, profilePage, script } from './page-html';
import { POST, PROFILE, read, reply } from './read';

const URL = 'https://www.instagram.com/graphql/query';

describe('hostile bodies', () => {
  it.each([
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['deep objects', `${'{"user":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['__proto__', '{"__proto__":{"follower_count":9,"username":"tilda.brennkessel","pk":"55500010011"}}'],
    ['constructor', '{"data":{"constructor":{"prototype":{"follower_count":9}}}}'],
    ['many lines', '{}\n'.repeat(100_000)],
    ['a text in a text', JSON.stringify({ result: JSON.stringify({ response: '{"result":"{' }) })],
  ])('%s gives a reading of nothing', (_, body) => {
    const reading = read(PROFILE, [{ url: URL, body }]);
    expect(reading).toMatchObject({ state: 'still-loading', profile: null, posts: [] });
    expect(Reflect.get({}, 'follower_count')).toBeUndefined();
  });

  it('of half a million items are looked at within limits, and still say what comes first', () => {
    const items = Array.from({ length: 120_000 }, () => ({ a: {} }));
    const { profile } = read(PROFILE, [reply([profileReply(), items, timelineReply(media(SOUP))])]);
    expect(profile?.handle).toBe(TILDA.username);
  });

  it('of any types in any place never throw, and give what the schema allows', () => {
    const whole = JSON.stringify({
      a: profileReply(),
      b: timelineReply(media(SOUP), media(STOVE, { coauthor_producers: [{ username: ORLA.username }] })),
      c: { ...openedReply(media(SOUP)), ...commentsReply(comment({ id: '18000000000000001' })) },
    });
    const values = whole.match(/"(?:[^"\\]|\\.)*"(?!:)|\b\d+\b|true|false|null|\[\]/g) ?? [];
    expect(values.length).toBeGreaterThan(80);
    fc.assert(
      fc.property(fc.nat(values.length - 1), fc.jsonValue({ maxDepth: 3 }), (index, value) => {
        let seen = -1;
        const body = whole.replace(/"(?:[^"\\]|\\.)*"(?!:)|\b\d+\b|true|false|null|\[\]/g, (old) =>
          ++seen === index ? JSON.stringify(value) : old,
        );
        for (const url of [PROFILE, POST]) {
          const reading = read(url, [{ url: URL, body }]);
          expect(Reading.safeParse(reading).success).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  const text = '</script><b onclick="x()">=1+1</b> \u202eevil "\\ 1,234 likes';
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it('come out as they stand', () => {
    const replies = [
      reply(profileReply(TILDA, { biography: text })),
      reply(timelineReply(media(SOUP, { caption: { text } }))),
    ];
    const { profile, posts } = read(PROFILE, replies);
    expect(profile?.bio).toMatchObject({ value: text });
    expect(posts[0]?.caption).toMatchObject({ value: text });
    const { comments } = read(
      POST,
      [],
      documentOf(postDialog({ comments: dialogComment({ id: '18000000000000001', text: escaped }) })),
    );
    expect(comments.map((one) => one.text)).toEqual([text]);
  });

  it('in names of the meta tags name nobody else', () => {
    const title = `Evil (@${TILDA.username}) • (@${ORLA.username}) • Instagram`;
    const head = profileMeta({ handle: ORLA.username }).replace(/content="Tilda[^"]*"/, `content="${title}"`);
    expect(read(PROFILE, [], documentOf('', { head })).profile).toBeNull();
  });
});

it('a caption in a post’s title names nobody', () => {
  const head =
    `<meta property="og:title" content='Evil on Instagram: "(@${TILDA.username}) • soup"'><meta property="og:url" content="${POST}">` +
    `<meta name="twitter:title" content="Evil (@${TILDA.username}) • (@${ORLA.username}) • Instagram photo">`;
  expect(read(POST, [], documentOf('', { head })).profile?.handle).toBe(ORLA.username);
  const unnamed = head.replace(/<meta name="twitter.*/, '');
  for (const url of [POST, PROFILE]) expect(read(url, [], documentOf('', { head: unnamed })).profile).toBeNull();
});

it('reading changes nothing in the document', () => {
  const document = documentOf(
    script(profileReply()) + profilePage() + postDialog({ comments: dialogComment({ id: '18000000000000001' }) }),
    {
      head: profileMeta(),
    },
  );
  const before = document.toString();
  for (const url of [PROFILE, POST]) expect(read(url, [], document).state).toBe('ok');
  expect(document.toString()).toBe(before);
});
