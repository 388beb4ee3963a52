/**
 * Why a metric misses its target, by its name: what the profile of the work shows. Only what is missed in a run comes to
 * docs/benchmarks.md.
 * @type {Readonly<Record<string, string>>}
 */
export const MISSES = {
  'P1 instagram':
    'these data are mostly long addresses, which a bare parse passes over in one to two milliseconds for 1.5 MB. A tenth of that is left for everything else, while about eighty posts take one millisecond: the way through all objects, as posts may stand anywhere, then facts with their sources. In time it is one millisecond a megabyte.',
  'P1 tiktok':
    'as with Instagram: the parse takes about two milliseconds, the reading of its posts below one, for facts with their sources and what is left of them to collect.',
  P12: 'the worker’s modules are 0.7 MB (schemas, scoring, words of languages, exports). Compiling and beginning them takes nearly all of the time, whether or not the message then opens the database. A worker cannot load a part of itself later, so that what is put together at its beginning counts; the words of comments no longer are.',
  'P12-time': 'as P12.',
};
