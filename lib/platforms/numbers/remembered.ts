/** How many results are remembered before it begins anew: the wordings of a few long lists. */
const KEPT = 2_000;

/**
 * `read`, which goes through each pair of texts once: the numbers of a list differ, the words before and after them hardly
 * do. Keeps a bounded number of results.
 */
export function remembered<T>(read: (before: string, after: string) => T): (before: string, after: string) => T {
  // In two steps: to make one text of both would take longer than to look it up.
  const known = new Map<string, Map<string, T>>();
  let kept = 0;
  return (before, after) => {
    let behind = known.get(before);
    const found = behind?.get(after);
    if (found !== undefined) return found;
    const made = read(before, after);
    if (kept++ >= KEPT) {
      known.clear();
      behind = undefined;
      kept = 1;
    }
    if (behind === undefined) {
      behind = new Map();
      known.set(before, behind);
    }
    behind.set(after, made);
    return made;
  };
}
