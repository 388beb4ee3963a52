import type { FlagResult } from '../model/assessment';
import type { KnownComment, KnownPost } from '../model/creator';
import { readValue } from '../model/facts';
import { evidenceInEnglish } from '../model/flag-evidence';
import { textLanguage, textsFor } from '../texts/catalog';
import { EVIDENCE_TEXTS, evidenceText } from '../texts/flag-evidence';
import type { TextIn } from '../texts/told';
import { formatDay } from './dashboard-figures';

/** A piece of a flag's evidence, ready to show. `url`: the post that it is; null where it is none that can be opened. */
export interface EvidenceLine extends TextIn {
  /** Of this piece alone among the flag's. */
  id: string;
  url: string | null;
}

/** What evidence may name of a creator. */
export interface Named {
  posts: readonly KnownPost[];
  comments: readonly KnownComment[];
}

/** What is shown of a post's title or caption, or of a comment, in characters. */
const SHOWN = 80;

/** A flag's evidence: posts by their day and first words, comments by their words, and what was seen, as `locale` has it. */
export function evidenceLines(
  { evidence }: Pick<FlagResult, 'evidence'>,
  { posts, comments }: Named,
  locale: string,
): EvidenceLine[] {
  const texts = textsFor(EVIDENCE_TEXTS, locale);
  const language = textLanguage(locale);
  const postById = new Map(posts.map(({ post }) => [post.id, post]));
  const commentById = new Map(comments.map((comment) => [comment.id, comment]));
  return evidence.map((piece) => {
    const id = evidenceInEnglish(piece);
    const post = piece.kind === 'post' ? postById.get(piece.id) : undefined;
    if (post) {
      const published = readValue(post.publishedAt);
      const name = texts.postOf(published ? formatDay((published.earliest + published.latest) / 2, locale) : '');
      const words = firstWords(readValue(post.title) ?? readValue(post.caption) ?? '');
      return { id, text: words === '' ? name : `${name}: ${words}`, language, url: webAddress(post.url) };
    }
    const comment = piece.kind === 'comment' ? commentById.get(piece.id) : undefined;
    if (comment) {
      const url = webAddress(postById.get(comment.postId)?.url ?? '');
      return { id, text: texts.quoted(firstWords(comment.comment.text)), language, url };
    }
    return { id, ...evidenceText(piece, locale), url: null };
  });
}

function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > SHOWN ? `${[...words].slice(0, SHOWN).join('')}…` : words;
}

function webAddress(url: string): string | null {
  return url.startsWith('https://') ? url : null;
}
