import type { Finding, PageAddress, Subject } from '../platform';

/**
 * Findings that go by nothing but what the site calls a creator, each under every name that other findings give to whom the
 * site calls so; those to whom none gives a name are left out.
 */
export function underNames(_: PageAddress, findings: readonly Finding[]): readonly Finding[] {
  const names = new Map<string, Subject[]>();
  for (const { subject } of findings) {
    const key = siteName(subject);
    if (key === null || isNameless(subject)) continue;
    const known = names.get(key);
    if (known) known.push(subject);
    else names.set(key, [subject]);
  }
  return findings.flatMap((finding) => {
    if (!isNameless(finding.subject)) return [finding];
    const named = names.get(siteName(finding.subject) ?? '') ?? [];
    return named.map((subject) => ({ ...finding, subject }));
  });
}

/** What the site calls a creator of one platform; null where a subject doesn't say. */
function siteName(subject: Subject): string | null {
  if (subject.kind !== 'profile' || subject.siteId === undefined) return null;
  return `${subject.creatorPlatform} ${subject.siteId}`;
}

function isNameless(subject: Subject): boolean {
  if (siteName(subject) === null || subject.kind !== 'profile') return false;
  return subject.handle === null && subject.platformId === null;
}
