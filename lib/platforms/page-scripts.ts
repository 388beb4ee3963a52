/** The file in the build that reads a platform's pages. Each platform has one of its own, so that a page carries no other's. */
export function readerScript(platformId: string): string {
  return `${readerName(platformId)}.js`;
}

/** The name under which that file is built. */
export function readerName(platformId: string): string {
  return `reader-${platformId}`;
}
