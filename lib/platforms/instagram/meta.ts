import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { isRead, notFound, readFact } from '../../model/facts';
import type { ProfileReading } from '../../model/reading';
import { attributeOf } from '../extract/dom';
import { shownCountFact } from '../extract/facts';
import { finding } from '../extract/findings';
import type { CountKind } from '../numbers/style';
import type { Finding, ReadContext } from '../platform';
import { SUMMARY_STYLE } from './counts';
import { handleOf, postPath, profilePath } from './names';
import { bareProfile } from './profile';

/**
 * What a document's meta tags say: the last resort, as of the first load. Their counts are rounded and come from a cache
 * that was seen to be off by a fifth, so they are marked stale. Likes and comments of posts are not taken: the summary
 * doesn't say whether likes are hidden.
 */
export function readMeta(document: Document, context: ReadContext): Finding[] {
  const url = content(document, 'og:url');
  const post = postPath(url);
  // A post's own title holds its caption, in which anything may stand.
  const title = titleOf(content(document, post === null ? 'og:title' : 'twitter:title'));
  if (title === null) return [];
  const profile = { ...bareProfile({ handle: title.handle, platformId: null }), name: title.name };
  if (post !== null) return [finding('embedded', { kind: 'post', postId: post.code }, { profile })];
  if (profilePath(url)?.toLowerCase() !== title.handle.toLowerCase()) return [];
  const counts = summary(content(document, 'og:description'), title.handle, context);
  return [
    finding(
      'embedded',
      { kind: 'profile', handle: title.handle, platformId: null, aliases: [] },
      { profile: { ...profile, ...counts } },
    ),
  ];
}

function content(document: Document, name: string): string | null {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return attributeOf(meta, 'content')?.replace(/[\u200e\u200f\u2066-\u2069]/g, '') ?? null;
}

/** "Tilda Brennkessel (@tilda) • Instagram photos and videos". The name may hold anything; the last handle is the page's. */
function titleOf(text: string | null): { handle: string; name: Fact<string> } | null {
  const parts = /^(.{0,300})\(@([\w.]{1,30})\) [•·] [^"\n]{1,80}$/s.exec(text ?? '');
  const handle = handleOf(parts?.[2]);
  const name = parts?.[1]?.trim() ?? '';
  return handle === null ? null : { handle, name: name === '' ? notFound : readFact(name, name, 'meta: title') };
}

/** "1,234 Followers, 56 Following, 78 Posts - See … (@tilda)": in this order in every language that was seen. */
function summary(text: string | null, handle: string, context: ReadContext): Partial<ProfileReading> {
  const [head = '', ...rest] = (text ?? '').split(' - ');
  const parts = head.split(/, |、|،\s?/).map((part) => part.trim());
  if (parts.length !== 3 || !rest.join(' - ').toLowerCase().includes(`@${handle.toLowerCase()})`)) return {};
  const [first = '', second = '', third = ''] = parts;
  const kinds = [context.numbers.kind(first), context.numbers.kind(third)];
  if (kinds[0] !== 'followers' || kinds[1] !== 'posts') return {};
  return {
    followers: staleCount(first, 'followers', context),
    following: staleCount(second, 'following', context),
    postCount: staleCount(third, 'posts', context),
  };
}

function staleCount(text: string, kind: CountKind, context: ReadContext): Fact<Count> {
  const fact = shownCountFact(text, SUMMARY_STYLE, `meta: ${kind}`, context);
  return isRead(fact) ? { ...fact, stale: true } : fact;
}
