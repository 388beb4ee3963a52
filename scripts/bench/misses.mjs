/**
 * Why a metric misses its target, by its name: what the profile of the work shows. Only what is missed in a run comes to
 * docs/benchmarks.md.
 * @type {Readonly<Record<string, string>>}
 */
export const MISSES = {
  P1: 'near its limit: four runs gave 1.07, 1.08, 1.08 and 1.12. Of half a millisecond for 168 posts a third goes to the channel’s header and names, once a page; the rest to 3 µs a post: facts with their sources, and the first touch of objects that were only just parsed, of which eight fields alone cost .02.',
  'P1 instagram':
    'these data are mostly long addresses, which a bare parse passes over in one to two milliseconds for 1.5 MB. A tenth of that is left for everything else, while about eighty posts take one millisecond: the way through all objects, as posts may stand anywhere, then facts with their sources. In time it is one millisecond a megabyte.',
  'P1 tiktok':
    'as with Instagram: the parse takes about two milliseconds, the reading of its posts below one, for facts with their sources and what is left of them to collect.',
  P11: 'measured alone it takes 8.1, 8.5 and 10.0 ms; behind the other measurements in one process 10.0 to 14.7 ms, the more the busier the machine.',
  P10: 'four runs gave 1.07, 1.20, 1.24 and 1.41: at the limit. The guard itself looks at the first sign of each text.',
  'P8-filter':
    'by name, 94 to 152 ms in four runs, 101 and below in three of them: a filter of words looks through 200 texts of 512 lines each, which the browser has to hand over first.',
  'P8-interaction': '80, 96 and 144 ms in three runs on a machine shared with others.',
  P3: 'see the script below. Five runs gave 1.11 to 1.25, on a machine shared with others.',
  'P3-script':
    'a profile of six loads gives 19 ms to the reader, of which 7 ms parse the page’s data (a script of an extension can’t reach the page’s own objects without trusting what any script on it may have put there), 3 ms to the questions to the shown page, 1 ms to the card, and 8 ms to collecting garbage that the page alone doesn’t make. Without a parse of its own, only numbers that the page could forge would be left.',
  'P3-load':
    'the reader’s script is brought in before the page’s first, so that it meets the observer; reading waits until the page has loaded.',
  'P9-save':
    '11 to 19 ms in three runs. One save is some forty requests to the browser’s database, of which the ten columns of the last group of the list are read and written anew: they keep a filter of 100,000 below 100 ms. In a profile 40 % of the time is waiting for the browser.',
  'P10-task': 'one of three runs had a task of 54 ms, the others none above 50 ms; what it was is not known.',
  P12: 'the worker is one script of 0.7 MB. Of the time until it answers, half passes before it begins (the browser starts it and takes in the script), a quarter to a third in what every message needs at once (the schemas of all messages, and the sites’ readers, of which the addresses are asked), the rest until the message arrives. Then come the database library and the opening of the database, which an empty worker does not have: without them a message is answered in about three times an empty worker’s time. What carries out a message begins when one comes; a worker cannot load a part of itself later.',
  'P12-time': 'as P12.',
};
