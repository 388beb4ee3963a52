import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValue } from '@/lib/model/facts';
import type { Reading } from '@/lib/model/reading';
import { assemble } from '@/lib/platforms/assemble';
import { instagram } from '@/lib/platforms/instagram';
import type { Finding, Platform } from '@/lib/platforms/platform';
import { ENGLISH } from '../../support/read-context';
import {
  comment,
  commentsReply,
  feedReply,
  hoverReply,
  idAt,
  type MediaId,
  media,
  ORLA,
  openedReply,
  type Person,
  profileReply,
  reel,
  reelsReply,
  searchReply,
  signedOutMedia,
  signedOutPost,
  signedOutPosts,
  signedOutProfile,
  TILDA,
  timelineReply,
} from './page-data';
import { dialogComment, documentOf, grid, header, postDialog, profileMeta, script, tile } from './page-html';
import { reply } from './read';

/** Two creators' replies, documents and navigations, in any order and number: nothing changes its owner. */

interface World {
  person: Person;
  followers: number;
  likes: number;
  posts: readonly MediaId[];
  commentIds: readonly string[];
}

const worldOf = (person: Person, followers: number, likes: number, day: number): World => ({
  person,
  followers,
  likes,
  posts: [1, 2, 3].map((serial) => idAt(`2026-05-${day + serial}T10:00:00Z`, day)),
  commentIds: [1, 2, 3].map((serial) => `180000000000${day}00${serial}`),
});
const worlds = [worldOf(TILDA, 48_213, 2_417, 10), worldOf(ORLA, 9_874, 611, 20)] as const;

const profileUrl = ({ person }: World) => `https://www.instagram.com/${person.username}/`;
const postUrl = (id: MediaId) => `https://www.instagram.com/p/${id.code}/`;

/** All carriers of one creator, as what they make the reader find at the addresses of both. */
function carriersOf(world: World): Finding[][] {
  const { person, posts, followers, likes, commentIds } = world;
  const [first, second, third] = posts;
  if (!first || !second || !third) throw new Error('three posts');
  const post = (id: MediaId, more = {}) => media(id, { like_count: likes, ...more }, person);
  const comments = commentIds.map((id) => comment({ id, author: person }));
  const replies = [
    profileReply(person, { follower_count: followers }),
    hoverReply(person, { follower_count: followers }),
    timelineReply(post(first), post(second)),
    reelsReply(reel(third, { like_count: likes }, person)),
    feedReply(post(third)),
    searchReply(post(second)),
    openedReply(post(first)),
    commentsReply(...comments),
    { data: { ...openedReply(post(second)).data, ...commentsReply(...comments.slice(0, 1)).data } },
  ].map((data) => instagram.readReply(reply(data), ENGLISH));
  const embedded = [
    script(signedOutProfile(person, { follower_count: followers })) +
      script(signedOutPosts(person, signedOutMedia(first, {}, person))),
    script(signedOutPost(first, post(first))),
  ].map((body) =>
    instagram.readEmbedded(
      documentOf(body, { head: profileMeta({ handle: person.username, description: '' }) }),
      ENGLISH,
    ),
  );
  const rows = commentIds.slice(0, 2).map((id) => dialogComment({ id, code: first.code, author: person.username }));
  const shown = documentOf(
    `<main>${header({ handle: person.username, followers: ['1K', String(followers)] })}${grid([tile({ href: `/${person.username}/p/${first.code}/` })])}</main>` +
      postDialog({ code: first.code, authors: [person.username], likes: `${likes} likes`, comments: rows.join('') }),
  );
  const rendered = [profileUrl(world), postUrl(first)].map((url) =>
    instagram.readRendered(shown, instagram.addressOf(url) ?? { kind: 'other' }, ENGLISH),
  );
  return [...replies, ...embedded, ...rendered];
}

const carriers = worlds.flatMap(carriersOf);
const addresses = worlds.flatMap((world) => [profileUrl(world), ...world.posts.map(postUrl)]);

function at(url: string, findings: readonly Finding[]): Reading {
  const platform: Platform = instagram;
  return assemble(platform, { url, address: platform.addressOf(url) ?? { kind: 'other' }, context: ENGLISH }, findings);
}

/** What of a reading is not of the creator to whom the address belongs. */
function strangers(reading: Reading, world: World): string[] {
  const { person, followers, likes, posts, commentIds } = world;
  const found: string[] = [];
  const known = reading.profile && readValue(reading.profile.followers);
  if (reading.profile && reading.profile.handle !== null && reading.profile.handle !== person.username)
    found.push('handle');
  if (reading.profile && reading.profile.platformId !== null && reading.profile.platformId !== person.pk)
    found.push('id');
  if (known && (known.low > followers || known.high < followers)) found.push('followers');
  for (const post of reading.posts) {
    const number = readValue(post.likes);
    if (!posts.some(({ code }) => code === post.id)) found.push(`post ${post.id}`);
    if (number && (number.low > likes || number.high < likes)) found.push(`likes ${post.id}`);
  }
  for (const { id, author } of reading.comments) {
    if (!commentIds.includes(id) || (author !== null && author !== person.username)) found.push(`comment ${id}`);
  }
  return found;
}

describe('two creators', () => {
  it('are never taken for one another, whatever comes when', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...carriers), { minLength: 8, maxLength: 40 }),
        fc.constantFrom(...addresses),
        (steps, url) => {
          const world = worlds.find((one) => profileUrl(one) === url || one.posts.some((id) => postUrl(id) === url));
          if (!world) throw new Error('an address of nobody');
          const reading = at(url, steps.flat());
          read += reading.posts.length;
          expect(strangers(reading, world)).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  });

  it('with all that there is are read whole, in any order', () => {
    for (const order of [carriers, [...carriers].reverse()]) {
      for (const world of worlds) {
        const { profile, posts } = at(profileUrl(world), order.flat());
        expect(profile && readValue(profile.followers)).toEqual({ low: world.followers, high: world.followers });
        expect(posts.map(({ id }) => id).sort()).toEqual(world.posts.map(({ code }) => code).sort());
      }
    }
  });
});
