import type { Creator, Post, World } from './truth/creator';

/** What an address of the site shows. A profile without a creator is nobody's. */
export type Page =
  | { kind: 'home' | 'discover' | 'search' }
  | { kind: 'profile'; creator: Creator | undefined }
  | { kind: 'post'; post: Post };

/** The page at an address, null where the site has none. */
export function pageAt(world: World, { pathname }: URL): Page | null {
  const [first = '', form, id, ...rest] = pathname.split('/').filter(Boolean);
  if (rest.length > 0) return null;
  if (first === '' || first === 'foryou') return { kind: 'home' };
  if ((first === 'search' || first === 'discover') && form === undefined) return { kind: first };
  if (!first.startsWith('@') || first === '@') return null;
  if (form === undefined) return { kind: 'profile', creator: world.byHandle.get(first.slice(1).toLowerCase()) };
  const post = form === 'video' || form === 'photo' ? world.postById.get(id ?? '') : undefined;
  return post === undefined ? null : { kind: 'post', post };
}
