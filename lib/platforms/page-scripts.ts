import type { Platform } from './platform';

/** A script that reads pages from their load on, and the match patterns of these pages. */
export interface ReaderAtLoad {
  script: string;
  matches: readonly string[];
  exceptFor: readonly string[];
}

/**
 * The name under which the script that reads a platform's pages is built, with one of its parts where it comes in parts. Each
 * has its own: no page carries another's.
 */
export function readerName(platformId: string, part?: string): string {
  return part === undefined ? `reader-${platformId}` : `reader-${platformId}-${part}`;
}

/** The file of that script in the build. */
function readerScript(platformId: string, part?: string): string {
  return `${readerName(platformId, part)}.js`;
}

/** The name under which the script that sees the replies to a platform's pages is built. */
export function observerName(platformId: string): string {
  return `observer-${platformId}`;
}

/** The file of that script in the build. */
export function observerScript(platformId: string): string {
  return `${observerName(platformId)}.js`;
}

/** The name under which the script that makes a redacted copy of a platform's page is built; only reports bring it there. */
export function redactorName(platformId: string): string {
  return `redactor-${platformId}`;
}

/** The file of that script in the build. */
export function redactorScript(platformId: string): string {
  return `${redactorName(platformId)}.js`;
}

/** The name under which a part of a platform's reader is built, for pages that turn to an address which needs it. */
export function partName(platformId: string, part: string): string {
  return `part-${platformId}-${part}`;
}

/** The file of that part in the build. */
export function partScript(platformId: string, part: string): string {
  return `${partName(platformId, part)}.js`;
}

/** Which script reads a platform's pages from their load on, by address: with the part that such pages need, or with none. */
export function readersAtLoad({ id, matches, parts = [] }: Pick<Platform, 'id' | 'matches' | 'parts'>): ReaderAtLoad[] {
  return [
    { script: readerScript(id), matches, exceptFor: parts.flatMap((part) => part.matches) },
    ...parts.map((part) => ({ script: readerScript(id, part.name), matches: part.matches, exceptFor: [] })),
  ];
}
