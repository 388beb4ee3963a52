import type { KnownComment, KnownPost, Observation } from '../../lib/model/creator';
import { exactly, notShown, readFact } from '../../lib/model/facts';
import { youtube } from '../../lib/platforms/youtube';
import { assess } from '../../lib/scoring/assess';
import type { Evidence } from '../../lib/scoring/evidence';
import { evidenceOf } from '../support/evidence';
import { commentReading, countFact, DAY, NOW, postReading } from '../support/readings';
import { atMost, type Metric } from './metric';
import { shortestTime } from './shortest-time';

/** Assessing a creator of whom a lot is known is done with within this. Milliseconds. */
const LIMIT = 10;

/** Four times as much may take at most so many times as long: linear is 4. */
const LINEAR = 5;

const CAPTIONS = [
  'A slow walk along the river with the old camera, and a few notes on what the light did that evening. ',
  'Paid partnership with Lumo: the lamp that wakes me up. My code TILDA10 saves you something. ',
  'Ein paar Bilder aus dem Garten, unbezahlt und selbst gekauft. Danke fürs Lesen! #garten #licht ',
];

/** What assessing costs: for 200 posts, 2,000 comments and 3 years of daily history, and how it grows with each. */
export function scoringMetrics(): Metric[] {
  const size = { posts: 200, comments: 2_000, days: 1_095 };
  const base = timeOf(evidenceWith(size));
  const grown = (key: keyof typeof size, to: number) =>
    atMost(LINEAR, {
      id: `P11 ${key}`,
      what: `assess with ${to} ${key} ÷ with ${to / 4}`,
      ratio: timeOf(evidenceWith({ ...size, [key]: to })) / timeOf(evidenceWith({ ...size, [key]: to / 4 })),
    });
  return [
    atMost(1, {
      id: 'P11',
      what: `assess 200 posts, 2,000 comments, 3 years (${base.toFixed(2)} ms) ÷ ${LIMIT} ms`,
      ratio: base / LIMIT,
    }),
    grown('posts', 3_200),
    grown('comments', 20_000),
    grown('days', 8_000),
  ];
}

function timeOf(evidence: Evidence): number {
  return shortestTime(() => assess(evidence));
}

function evidenceWith({ posts, comments, days }: { posts: number; comments: number; days: number }): Evidence {
  const base = evidenceOf([], { followers: countFact(48_200, 48_299), bio: readFact('Lamps and rivers.', '', '') });
  const known = {
    ...base.known,
    posts: Array.from({ length: posts }, (_, n) => knownPost(n, posts)),
    comments: Array.from({ length: comments }, (_, n) => knownComment(n, posts)),
    observations: Array.from({ length: days }, (_, n) => observed(NOW - (days - n) * DAY, n)),
  };
  const brand = {
    nicheWords: ['lamp', 'light'],
    competitors: ['Glimm'],
    wordsToLookFor: ['scandal', 'refund'],
    markets: ['Germany'],
    languages: ['en'],
    tiers: [],
  };
  return { ...base, traits: youtube.traits, known, campaign: { brand, marks: {}, bookings: [] } };
}

function observed(at: number, n: number): Observation {
  const date = new Date(at).toISOString().slice(0, 10);
  const followers = exactly(40_000 + 8 * n);
  return {
    id: `x@${date}`,
    creatorId: 'x',
    date,
    at,
    followers,
    views: exactly(1_000_000 + 900 * n),
    postCount: null,
    source: 'history-page',
  };
}

function knownPost(n: number, count: number): KnownPost {
  const at = NOW - Math.floor((n * 1_000) / count) * DAY;
  const caption = (CAPTIONS[n % CAPTIONS.length] ?? '').repeat(4);
  const post = postReading(`p${n}`, {
    title: notShown,
    caption: readFact(caption, '', ''),
    publishedAt: readFact({ earliest: at, latest: at }, '', ''),
    likes: countFact(500 + ((n * 37) % 900)),
    comments: countFact(20 + (n % 30)),
    views: countFact(20_000 + ((n * 911) % 30_000)),
    paidPartnership: readFact(n % 5 === 0, '', ''),
  });
  return { id: `p${n}`, creatorId: 'x', post, firstSeenAt: NOW, lastSeenAt: NOW };
}

function knownComment(n: number, posts: number): KnownComment {
  const { author: _, ...comment } = commentReading(`c${n}`, `p${n % posts}`, {
    text: `Where was this, and which lens is that? ${n}`,
  });
  return { id: `c${n}`, creatorId: 'x', postId: `p${n % posts}`, authorHash: `h${n % 700}`, comment };
}
