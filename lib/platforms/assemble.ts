import { combineFacts, POST_FACTS, PROFILE_FACTS } from '../model/fact-fields';
import type { Identity, PageState, PlatformId, PostReading, ProfileReading, Reading } from '../model/reading';
import type { Finding, PageAddress, PlatformPage, ReadContext } from './platform';
import { tightestFacts } from './tightest-facts';

/** The page that findings are put together for. */
export interface PageAt {
  url: string;
  address: PageAddress;
  context: ReadContext;
}

/**
 * Puts the findings about the page's own address together to one reading; findings about anybody else are dropped.
 * Of several sources for a fact the tightest wins; posts and comments are united by id, in the order they came.
 */
export function assemble(
  platform: Pick<PlatformPage, 'id' | 'place' | 'uniteComments' | 'uniteHistory' | 'withoutDoubtful'>,
  page: PageAt,
  found: readonly Finding[],
): Reading {
  const findings = platform.place?.(page.address, found) ?? found;
  const own = findingsAbout(page.address, findings);
  const said = own.reduce<ProfileReading | null>((known, finding) => mergeProfiles(known, finding.profile), null);
  const profile = said && (platform.withoutDoubtful?.(said, own) ?? said);
  const state = stateOf(page.address, own);
  const items = state === 'ok' ? own : [];
  const posts = ownPosts(page.address, profile, unite(postsOf(page.address, items, findings), mergePosts));
  return {
    platform: platform.id,
    creatorPlatform: creatorPlatformOf(platform, page.address),
    url: page.url,
    capturedAt: page.context.capturedAt,
    language: page.context.language,
    pageKind: page.address.kind,
    state,
    profile: state === 'not-a-creator-page' ? null : profile,
    posts,
    comments:
      platform.uniteComments?.(
        items.map((finding) => finding.comments),
        posts,
      ) ?? [],
    history: platform.uniteHistory?.(items.flatMap((finding) => finding.history)) ?? [],
  };
}

/**
 * The posts of findings about the page. Cards on a profile's screen don't name their creator and may lag behind the
 * header, so those that data name as another creator's are left out.
 */
function postsOf(address: PageAddress, own: readonly Finding[], all: readonly Finding[]): PostReading[] {
  if (address.kind !== 'profile') return own.flatMap((finding) => finding.posts);
  const foreign = new Set<string>();
  for (const finding of all) {
    if (finding.subject.kind !== 'profile' || finding.carrier === 'rendered' || own.includes(finding)) continue;
    for (const post of finding.posts) foreign.add(post.id);
  }
  return own.flatMap((finding) =>
    finding.carrier === 'rendered' ? finding.posts.filter((post) => !foreign.has(post.id)) : finding.posts,
  );
}

/** The platform whose creator a page is about: the page's own, but on a history site. */
export function creatorPlatformOf(platform: Pick<PlatformPage, 'id'>, address: PageAddress): PlatformId {
  return (address.kind === 'profile' ? address.creatorPlatform : undefined) ?? platform.id;
}

/** Handles compare without regard to case, as all platforms treat them. */
export function sameHandle(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}

/** Whether two identities are of one creator: equal ids, or equal handles where an id is unknown. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  if (a.platformId !== null && b.platformId !== null) return a.platformId === b.platformId;
  return sameHandle(a.handle, b.handle);
}

function findingsAbout(address: PageAddress, findings: readonly Finding[]): Finding[] {
  const identity = identityAt(address, findings);
  const named = findings.filter((finding) => isAbout(address, finding, identity));
  if (named.some((finding) => finding.profile !== null || finding.state === 'ok')) {
    return named.filter((finding) => finding.subject.kind !== 'unnamed' || finding.state === null);
  }
  return named.length > 0 ? named : findings.filter((finding) => isErrorByIdAlone(address, finding));
}

/**
 * A reply that nobody is behind an id, on a page whose address gives a handle and of which nothing tells the id: like an
 * error that names nobody, it is good only while nothing else is known.
 */
function isErrorByIdAlone(address: PageAddress, { carrier, subject, state, profile }: Finding): boolean {
  const isError = carrier === 'reply' && profile === null && state !== null && state !== 'ok';
  const isByIdAlone = subject.kind === 'profile' && subject.handle === null;
  return isError && isByIdAlone && address.kind === 'profile' && address.platformId === null;
}

/** The address's creator with whatever more a finding that names both handle and id adds to it. */
function identityAt(address: PageAddress, findings: readonly Finding[]): Identity | null {
  if (address.kind !== 'profile') return null;
  for (const { subject } of findings) {
    if (subject.kind !== 'profile' || subject.handle === null || subject.platformId === null) continue;
    if (matches(address, subject)) return { handle: subject.handle, platformId: subject.platformId };
  }
  return { handle: address.handle, platformId: address.platformId };
}

function matches(
  address: Extract<PageAddress, { kind: 'profile' }>,
  subject: Extract<Finding['subject'], { kind: 'profile' }>,
): boolean {
  if (address.creatorPlatform !== subject.creatorPlatform) return false;
  if (address.platformId !== null) return address.platformId === subject.platformId;
  if (address.handle !== null) return sameHandle(address.handle, subject.handle);
  return subject.aliases.some((alias) => sameHandle(alias, address.alias));
}

function isAbout(address: PageAddress, { subject }: Finding, identity: Identity | null): boolean {
  if (subject.kind === 'unnamed') return address.kind === 'profile' || address.kind === 'post';
  if (address.kind === 'profile' && subject.kind === 'profile') {
    if (address.creatorPlatform !== subject.creatorPlatform) return false;
    return matches(address, subject) || (identity !== null && sameIdentity(identity, subject));
  }
  if (address.kind === 'post' && subject.kind === 'post') return address.postId === subject.postId;
  if (subject.kind !== 'list' || (address.kind !== 'search' && address.kind !== 'feed')) return false;
  return subject.of === undefined || subject.of === address.kind;
}

/** States from the best to know to the least: what a page says plainly of itself goes before our own failures. */
const STATE_ORDER: readonly PageState[] = [
  'not-a-creator-page',
  'ok',
  'private',
  'age-gated',
  'unavailable',
  'not-found',
  'login-wall',
  'throttled',
  'layout-unknown',
  'still-loading',
];

function stateOf(address: PageAddress, own: readonly Finding[]): PageState {
  const states = own.flatMap((finding) => finding.state ?? []);
  const first = STATE_ORDER.find((state) => states.includes(state));
  if (first) return first;
  return address.kind === 'profile' || address.kind === 'post' ? 'still-loading' : 'not-a-creator-page';
}

/** On a creator's pages only that creator's own and co-authored posts; on search and feed pages everybody's. */
function ownPosts(address: PageAddress, profile: ProfileReading | null, posts: PostReading[]): PostReading[] {
  if (address.kind === 'post') return posts.filter((post) => post.id === address.postId);
  if (address.kind !== 'profile') return posts;
  if (profile === null) return [];
  return posts.flatMap((post) => {
    // A part of a post may name its author by one name only, or by a former one.
    if (sameIdentity(post.author, profile)) return [byAuthor(post, mergeIdentities(profile, post.author))];
    return post.coauthors.some((handle) => sameHandle(handle, profile.handle)) ? [post] : [];
  });
}

/** The same post where it names its author so already: pages have hundreds of them. */
function byAuthor(post: PostReading, author: Identity): PostReading {
  const { handle, platformId } = post.author;
  return author.handle === handle && author.platformId === platformId ? post : { ...post, author };
}

function unite<T extends { id: string }>(items: readonly T[], merge: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(item.id, known ? merge(known, item) : item);
  }
  return [...byId.values()];
}

/** One profile out of two findings about the same creator. */
function mergeProfiles(a: ProfileReading | null, b: ProfileReading | null): ProfileReading | null {
  if (a === null || b === null) return a ?? b;
  return { ...combineFacts(PROFILE_FACTS, a, b, tightestFacts), ...mergeIdentities(a, b) };
}

function mergePosts(a: PostReading, b: PostReading): PostReading {
  return {
    ...combineFacts(POST_FACTS, a, b, tightestFacts),
    ...formOf(a, b),
    author: mergeIdentities(a.author, b.author),
    coauthors: [...new Set([...a.coauthors, ...b.coauthors])],
    sponsors: [...new Set([...a.sponsors, ...b.sponsors])],
  };
}

/** The more particular of two forms with the address that goes with it: a Short and a stream are videos, too. */
function formOf(a: PostReading, b: PostReading): Pick<PostReading, 'kind' | 'url'> {
  const isWider = a.kind === 'other' || (a.kind === 'video' && (b.kind === 'short' || b.kind === 'live'));
  const { kind, url } = isWider ? b : a;
  return { kind, url };
}

function mergeIdentities(a: Identity, b: Identity): Identity {
  return { handle: a.handle ?? b.handle, platformId: a.platformId ?? b.platformId };
}
