import { describe, expect, it } from 'vitest';
import { exactly, notFound, notShown, readFact, readValue } from '@/lib/model/facts';
import type { CommentReading, PageState, PostReading, ProfileReading } from '@/lib/model/reading';
import { assemble, sameHandle, sameIdentity } from '@/lib/platforms/assemble';
import { numberReaderOf } from '@/lib/platforms/numbers/by-tag';
import type { Finding, PageAddress, Subject } from '@/lib/platforms/platform';
import { youtube } from '@/lib/platforms/youtube';
import { commentReading, countFact, NOW, postReading, profileReading } from '../support/readings';

const TILDA = { handle: 'tilda.brennkessel', platformId: 'UC-tilda' };
const ORLA = { handle: 'orla_quill', platformId: 'UC-orla' };

const PROFILE: PageAddress = { kind: 'profile', handle: TILDA.handle, platformId: null, alias: null };
const POST: PageAddress = { kind: 'post', postId: 'one' };

const about = (identity: { handle: string | null; platformId: string | null }, aliases: string[] = []): Subject => ({
  kind: 'profile',
  ...identity,
  aliases,
});

interface Said {
  carrier?: Finding['carrier'];
  state?: PageState | null;
  profile?: ProfileReading | null;
  posts?: PostReading[];
  comments?: CommentReading[];
}

const finding = (
  subject: Subject,
  { carrier = 'reply', state = null, profile = null, posts = [], comments = [] }: Said,
): Finding => ({
  carrier,
  subject,
  state,
  profile,
  posts,
  comments,
  history: [],
});

const put = (address: PageAddress, ...findings: Finding[]) =>
  assemble(
    youtube,
    {
      url: 'https://www.youtube.com/',
      address,
      context: { capturedAt: NOW, language: 'en', numbers: numberReaderOf('en') },
    },
    findings,
  );

const ofTilda = (known: Partial<ProfileReading> = {}) => profileReading({ ...TILDA, ...known });
const postOf = (author: typeof TILDA, id: string, known: Partial<PostReading> = {}) =>
  postReading(id, { author, ...known });

describe('whom a finding is about', () => {
  it('decides whether it is used: by handle, without regard to case', () => {
    const mine = finding(about({ ...TILDA, handle: 'Tilda.Brennkessel' }), { state: 'ok', profile: ofTilda() });
    const hers = finding(about(ORLA), { state: 'ok', profile: profileReading(ORLA) });
    expect(put(PROFILE, hers, mine).profile).toMatchObject(TILDA);
    expect(put(PROFILE, hers)).toMatchObject({ state: 'still-loading', profile: null });
  });

  it('by id, where the address has it', () => {
    const address: PageAddress = { kind: 'profile', handle: null, platformId: TILDA.platformId, alias: null };
    expect(put(address, finding(about(TILDA), { state: 'ok', profile: ofTilda() })).profile).toMatchObject(TILDA);
    const impostor = { handle: TILDA.handle, platformId: 'UC-other' };
    expect(
      put(address, finding(about(impostor), { state: 'ok', profile: profileReading(impostor) })).profile,
    ).toBeNull();
  });

  it('by a legacy name, where the finding knows it', () => {
    const address: PageAddress = { kind: 'profile', handle: null, platformId: null, alias: 'Kettles' };
    const found = (aliases: string[]) =>
      put(address, finding(about(TILDA, aliases), { state: 'ok', profile: ofTilda() })).profile;
    expect(found(['kettles'])).toMatchObject(TILDA);
    expect(found([])).toBeNull();
  });

  it('by the id that another finding adds to the address’s handle', () => {
    const head = finding(about(TILDA), { state: 'ok', profile: ofTilda() });
    const more = finding(about({ handle: null, platformId: TILDA.platformId }), {
      posts: [postReading('two', { author: { handle: null, platformId: TILDA.platformId } })],
    });
    expect(put(PROFILE, more, head).posts.map(({ id }) => id)).toEqual(['two']);
    expect(put(PROFILE, more).posts).toEqual([]);
  });

  it('lists are good for search and feed pages only', () => {
    const list = finding({ kind: 'list' }, { state: 'ok', posts: [postOf(ORLA, 'two')] });
    for (const kind of ['search', 'feed'] as const) {
      expect(put({ kind }, list)).toMatchObject({ pageKind: kind, state: 'ok', posts: [{ id: 'two' }] });
    }
    expect(put(PROFILE, list).posts).toEqual([]);
  });
});

describe('a finding that names nobody', () => {
  const lost = finding({ kind: 'unnamed' }, { state: 'not-found' });

  it('is the page’s state where nothing else is known', () => {
    expect(put(PROFILE, lost).state).toBe('not-found');
    expect(put(POST, lost).state).toBe('not-found');
  });

  it('gives way to one that names the page’s creator', () => {
    expect(put(PROFILE, lost, finding(about(TILDA), { state: 'ok', profile: ofTilda() })).state).toBe('ok');
  });

  it('says nothing of pages that are about nobody', () => {
    expect(put({ kind: 'search' }, lost).state).toBe('not-a-creator-page');
    expect(put({ kind: 'other' }, lost).state).toBe('not-a-creator-page');
  });
});

describe('states', () => {
  const state = (...states: (PageState | null)[]) =>
    put(PROFILE, ...states.map((one) => finding(about(TILDA), { state: one }))).state;

  it.each<[PageState[], PageState]>([
    [['not-found', 'ok'], 'ok'],
    [['ok', 'not-a-creator-page'], 'not-a-creator-page'],
    [['layout-unknown', 'age-gated'], 'age-gated'],
    [['still-loading', 'layout-unknown'], 'layout-unknown'],
  ])('of %j is %s', (states, best) => {
    expect(state(...states)).toBe(best);
  });

  it('of a creator’s page of which nothing is known is still loading', () => {
    expect(state()).toBe('still-loading');
    expect(state(null)).toBe('still-loading');
    expect(put({ kind: 'other' }).state).toBe('not-a-creator-page');
  });

  it('other than ok carry no items', () => {
    const said = { state: 'private' as const, profile: ofTilda(), posts: [postOf(TILDA, 'two')] };
    expect(put(PROFILE, finding(about(TILDA), said))).toMatchObject({ state: 'private', posts: [] });
  });

  it('a page that is nobody’s has no profile', () => {
    const said = { state: 'not-a-creator-page' as const, profile: ofTilda() };
    expect(put(PROFILE, finding(about(TILDA), said)).profile).toBeNull();
  });
});

describe('posts', () => {
  const head = finding(about(TILDA), { state: 'ok', profile: ofTilda() });

  it('on a creator’s page are the creator’s own and co-authored ones', () => {
    const posts = [postOf(TILDA, 'own'), postOf(ORLA, 'hers'), postOf(ORLA, 'both', { coauthors: [TILDA.handle] })];
    expect(put(PROFILE, head, finding(about(TILDA), { posts })).posts.map(({ id }) => id)).toEqual(['own', 'both']);
  });

  it('on a post’s page are that post', () => {
    const posts = [postOf(TILDA, 'one'), postOf(TILDA, 'two')];
    const found = finding({ kind: 'post', postId: 'one' }, { state: 'ok', posts });
    expect(put(POST, found).posts.map(({ id }) => id)).toEqual(['one']);
    expect(put(POST, finding({ kind: 'post', postId: 'two' }, { state: 'ok', posts })).posts).toEqual([]);
  });

  it('on the screen that data name as another’s are left out', () => {
    const hers = finding(about(ORLA), { carrier: 'embedded', state: 'ok', posts: [postOf(ORLA, 'stale')] });
    const shown = finding(about({ handle: TILDA.handle, platformId: null }), {
      carrier: 'rendered',
      state: 'ok',
      profile: ofTilda(),
      posts: [postOf(TILDA, 'stale'), postOf(TILDA, 'fresh')],
    });
    expect(put(PROFILE, hers, shown).posts.map(({ id }) => id)).toEqual(['fresh']);
    expect(put(PROFILE, shown).posts.map(({ id }) => id)).toEqual(['stale', 'fresh']);
  });

  it('on a post’s page are read from the screen also where an earlier page’s data list them', () => {
    const grid = finding(about(TILDA), { carrier: 'embedded', state: 'ok', posts: [postOf(TILDA, 'one')] });
    const screen = finding(
      { kind: 'post', postId: 'one' },
      { carrier: 'rendered', state: 'ok', profile: ofTilda(), posts: [postOf(TILDA, 'one', { likes: countFact(7) })] },
    );
    expect(put(POST, grid, screen).posts).toMatchObject([{ id: 'one', likes: { value: exactly(7) } }]);
  });

  it('are united by id, in the order in which they came', () => {
    const first = finding(about(TILDA), {
      posts: [postOf(TILDA, 'b', { views: countFact(1_200, 1_299) }), postOf(TILDA, 'a')],
    });
    const second = finding(about(TILDA), {
      posts: [postOf(TILDA, 'c'), postOf(TILDA, 'b', { views: countFact(1_234) })],
    });
    const { posts } = put(PROFILE, head, first, second);
    expect(posts.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(posts[0] && readValue(posts[0].views)).toEqual(exactly(1_234));
  });

  it.each([
    ['other', 'video', 'video'],
    ['video', 'short', 'short'],
    ['short', 'video', 'short'],
    ['video', 'live', 'live'],
    ['photo', 'video', 'photo'],
  ] as const)('%s and %s are a %s, with its own address', (a, b, kind) => {
    const said = (form: PostReading['kind']) =>
      finding(
        { kind: 'post', postId: 'one' },
        { state: 'ok', posts: [postOf(TILDA, 'one', { kind: form, url: `https://${form}.example` })] },
      );
    expect(put(POST, said(a), said(b)).posts).toMatchObject([{ kind, url: `https://${kind}.example` }]);
  });

  it('get author, co-authors and sponsors from all who name them', () => {
    const said = (known: Partial<PostReading>) =>
      finding({ kind: 'post', postId: 'one' }, { state: 'ok', posts: [postReading('one', known)] });
    const nobody = { handle: null, platformId: null };
    const { posts } = put(
      POST,
      said({ author: nobody, coauthors: [ORLA.handle], sponsors: [] }),
      said({ author: TILDA, coauthors: [ORLA.handle, 'bo'], sponsors: ['kettle_works'] }),
    );
    expect(posts).toMatchObject([{ author: TILDA, coauthors: [ORLA.handle, 'bo'], sponsors: ['kettle_works'] }]);
  });
});

describe('facts of several findings', () => {
  it('the tightest count wins, the first of other facts', () => {
    const one = ofTilda({ followers: countFact(84_000, 84_999), name: readFact('Tilda', 'Tilda', 'a'), bio: notShown });
    const two = ofTilda({
      followers: countFact(84_213),
      name: readFact('T.', 'T.', 'b'),
      bio: readFact('Tea', 'Tea', 'b'),
    });
    const { profile } = put(
      PROFILE,
      finding(about(TILDA), { state: 'ok', profile: one }),
      finding(about(TILDA), { state: 'ok', profile: two }),
    );
    expect(profile && readValue(profile.followers)).toEqual(exactly(84_213));
    expect(profile && readValue(profile.name)).toBe('Tilda');
    expect(profile && readValue(profile.bio)).toBe('Tea');
    expect(profile?.email).toBe(notFound);
  });

  it('a list that says of which page it is counts on no other', () => {
    const feed = finding({ kind: 'list', of: 'feed' }, { state: 'ok', posts: [postOf(TILDA, 'one')] });
    expect(put({ kind: 'feed' }, feed).posts).toHaveLength(1);
    expect(put({ kind: 'search' }, feed)).toMatchObject({ posts: [], state: 'not-a-creator-page' });
  });

  it('a comment is the creator’s where the author of its post wrote it, and not where another did', () => {
    const said = (id: string, author: string | null) => commentReading(id, 'one', { author, byCreator: null });
    const written = [said('a', TILDA.handle.toUpperCase()), said('b', 'orla_quill'), said('c', null)];
    const comments = finding({ kind: 'post', postId: 'one' }, { state: 'ok', comments: written });
    const post = (more: Partial<PostReading>) =>
      finding({ kind: 'post', postId: 'one' }, { state: 'ok', posts: [{ ...postOf(TILDA, 'one'), ...more }] });
    const marks = (...findings: Finding[]) => put(POST, ...findings).comments.map(({ byCreator }) => byCreator);
    expect(marks(post({}), comments)).toEqual([true, false, null]);
    expect(marks(post({ coauthors: ['Orla_Quill'] }), comments)).toEqual([true, null, null]);
    expect(marks(post({ author: { handle: null, platformId: TILDA.platformId } }), comments)).toEqual([
      null,
      null,
      null,
    ]);
    expect(marks(comments)).toEqual([null, null, null]);
  });

  it('a list that names a comment twice is kept as it stands', () => {
    const twice = [commentReading('c', 'one'), commentReading('d', 'one'), commentReading('c', 'one')];
    const subject = { kind: 'post', postId: 'one' } as const;
    const { comments } = put(
      { kind: 'post', postId: 'one' },
      finding(subject, { state: 'ok', comments: twice }),
      finding(subject, { comments: [commentReading('d', 'one'), commentReading('e', 'one')] }),
    );
    expect(comments.map(({ id }) => id)).toEqual(['c', 'd', 'c', 'e']);
  });

  it('comments are united by id', () => {
    const said = (known: Partial<CommentReading>) =>
      finding({ kind: 'post', postId: 'one' }, { state: 'ok', comments: [commentReading('c', 'one', known)] });
    const { comments } = put(
      POST,
      said({ author: null, byCreator: null, likes: countFact(19_000, 19_999) }),
      said({ author: 'orla_quill', byCreator: false, likes: countFact(17_645) }),
    );
    expect(comments).toMatchObject([{ author: 'orla_quill', byCreator: false, likes: { value: exactly(17_645) } }]);
  });
});

describe('identities', () => {
  it('are one by id, else by handle', () => {
    expect(sameIdentity(TILDA, { handle: 'renamed', platformId: TILDA.platformId })).toBe(true);
    expect(sameIdentity(TILDA, { handle: TILDA.handle, platformId: 'UC-other' })).toBe(false);
    expect(sameIdentity(TILDA, { handle: 'TILDA.brennkessel', platformId: null })).toBe(true);
    expect(sameIdentity({ handle: null, platformId: null }, { handle: null, platformId: null })).toBe(false);
    expect(sameHandle(null, null)).toBe(false);
  });
});
