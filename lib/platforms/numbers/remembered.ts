/** How many texts are remembered before it begins anew: those of a few long lists. */
const KEPT = 2_000;

/** The longest text that is remembered, in UTF-16 units. */
const LONGEST_KEPT = 120;

/** `read`, which goes through each text once: pages repeat their texts. Keeps a bounded number of results. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= KEPT) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(text, made);
    return made;
  };
}
