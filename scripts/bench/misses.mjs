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
  P12: 'the worker is one script of 0.7 MB. Of the time until it answers, half passes before it begins (the browser starts it and takes in the script), a quarter to a third in what every message needs at once (the schemas of all messages, and the sites’ readers, of which the addresses are asked), the rest until the message arrives. Then come the database library and the opening of the database, which an empty worker does not have: without them a message is answered in about three times an empty worker’s time. What carries out a message begins when one comes; a worker cannot load a part of itself later.',
  'P12-time': 'as P12.',
};
