/** The name under which the script that reads a platform's pages is built. Each has its own: no page carries another's. */
export function readerName(platformId: string): string {
  return `reader-${platformId}`;
}

/** The file of that script in the build. */
export function readerScript(platformId: string): string {
  return `${readerName(platformId)}.js`;
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
