import { sameHandle } from '../assemble';
import type { Finding, PageAddress } from '../platform';

/** Comments that don't name their post belong to the page's where another finding shows one of them under it. */
export function placeThreads(address: PageAddress, findings: readonly Finding[]): readonly Finding[] {
  if (address.kind !== 'post' || !findings.some(({ subject }) => subject.kind === 'thread')) return findings;
  const { postId } = address;
  const about = findings.filter(({ subject }) => subject.kind === 'post' && subject.postId === postId);
  const shown = new Set(about.flatMap(({ comments }) => comments.map(({ id }) => id)));
  const owner = about.map(({ profile }) => profile?.handle ?? null).find((handle) => handle !== null) ?? null;
  return findings.map((finding) => {
    if (finding.subject.kind !== 'thread' || !finding.subject.commentIds.some((id) => shown.has(id))) return finding;
    const comments = finding.comments.map((comment) => {
      const isKnown = owner !== null && comment.author !== null;
      return { ...comment, postId, byCreator: isKnown ? sameHandle(comment.author, owner) : null };
    });
    return { ...finding, subject: { kind: 'post', postId }, comments };
  });
}
