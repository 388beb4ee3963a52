/**
 * Why a metric misses its target, by its name: what the profile of the work shows. Only what is missed in a run comes to
 * docs/benchmarks.md.
 * @type {Readonly<Record<string, string>>}
 */
export const MISSES = {
  'P1 instagram':
    'the bare JSON.parse of data that are mostly long addresses takes 1.2 ms for 1.5 MB, which leaves 0.1 ms for everything else. Reading 80 posts takes 1.1 ms on top, 14 µs a post: half of it goes through the data to find posts wherever they stand, the rest makes facts with their sources. On a page that is below one thousandth of its load.',
  'P1 tiktok':
    'as with Instagram: the parse takes 2 ms for 1.5 MB, and 77 posts are read in below 1 ms on top, most of it for making facts with their sources and for garbage collection.',
};
