import type { FlagResult } from '../model/assessment';
import type { KnownPost } from '../model/creator';
import { readValue } from '../model/facts';
import { textLanguage } from '../texts/catalog';
import { formatDay } from './dashboard-figures';

/** A piece of a flag's evidence, ready to show. `url`: the post that it is; null where it is none that can be opened. */
export interface EvidenceLine {
  /** As the rules name it. */
  id: string;
  text: string;
  language: string;
  url: string | null;
}

/** What of a post is shown of its title or caption, in characters. */
const SHOWN = 80;

/** How the rules name a post among a flag's evidence. */
const POST = /^post (.+)$/;

/**
 * A flag's evidence: posts by their day and their first words in place of their ids, other pieces in the rules' own English.
 * `postOf` says in the person's language that it is a post of a day; '' for a day that isn't known.
 */
export function evidenceLines(
  { evidence }: Pick<FlagResult, 'evidence'>,
  posts: readonly KnownPost[],
  { locale, postOf }: { locale: string; postOf(day: string): string },
): EvidenceLine[] {
  const postById = new Map(posts.map(({ post }) => [post.id, post]));
  return evidence.map((line) => {
    const post = postById.get(POST.exec(line)?.[1] ?? '');
    if (!post) return { id: line, text: line, language: 'en', url: null };
    const published = readValue(post.publishedAt);
    const words = (readValue(post.title) ?? readValue(post.caption) ?? '').replace(/\s+/g, ' ').trim();
    const shown = words.length > SHOWN ? `${[...words].slice(0, SHOWN).join('')}…` : words;
    const name = postOf(published ? formatDay((published.earliest + published.latest) / 2, locale) : '');
    return {
      id: line,
      text: shown === '' ? name : `${name}: ${shown}`,
      language: textLanguage(locale),
      url: post.url.startsWith('https://') ? post.url : null,
    };
  });
}
