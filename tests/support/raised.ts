import type { Campaign } from '@/lib/model/campaign';
import type { KnownComment, Observation } from '@/lib/model/creator';
import { notShown, readFact } from '@/lib/model/facts';
import type { Examined } from '@/lib/scoring/evidence';
import { CONTROVERSY_QUESTION } from '@/lib/scoring/flags/past-controversy';
import { examinedOf, shownPost, shownPosts } from './examined';
import { inventedHistory } from './growth';
import { commentReading, countFact, DAY, NOW } from './readings';

/** A campaign with these words set. */
function campaignWith(words: Partial<Campaign['brand']>): Campaign {
  const brand = { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] };
  return { brand: { ...brand, ...words }, marks: {}, bookings: [] };
}

/** A comment by the account of that number under one of four posts. */
function comment(index: number, text: string, account = index): KnownComment {
  const { author: _author, ...rest } = commentReading(`c${index}`, `p${index % 4}`, { text });
  return { id: `c${index}`, creatorId: 'x', postId: `p${index % 4}`, authorHash: `h${account}`, comment: rest };
}

function withComments(comments: KnownComment[], given: Parameters<typeof examinedOf>[1] = {}): Examined {
  const base = examinedOf(shownPosts(4), given);
  return { ...base, known: { ...base.known, comments } };
}

function withHistory(): Examined {
  const base = examinedOf(shownPosts(2));
  const growth = { days: 120, followers: 42_000, pace: 30, views: 9_000, digits: 3, added: { 60: 9_000 } };
  const observations = inventedHistory(growth).map(({ at, followers, views }): Observation => {
    const date = new Date(at).toISOString().slice(0, 10);
    return { id: date, creatorId: 'x', date, at, followers, views, postCount: null, source: 'history-page' };
  });
  return { ...base, known: { ...base.known, observations } };
}

/** For each flag what raises it. Words of creators and commenters in it are no English words. */
export const RAISING: Readonly<Record<string, readonly Examined[]>> = {
  'follower-jump': [withHistory()],
  'generic-comments': [withComments(Array.from({ length: 60 }, (_, index) => comment(index, '🔥🔥🔥')))],
  'brand-conflict': [
    examinedOf([shownPost('a', { caption: '#ad Lumo, grüzi!' })], {
      campaign: campaignWith({ competitors: ['Lumo'] }),
    }),
    examinedOf([shownPost('a', { caption: 'Grüzi!' })], { campaign: campaignWith({ wordsToLookFor: ['grüzi'] }) }),
  ],
  'past-controversy': [
    examinedOf(shownPosts(1), { answers: [{ question: CONTROVERSY_QUESTION, answer: 'yes', at: NOW }] }),
    withComments([comment(0, 'Grüzi, Tilda!')], { campaign: campaignWith({ wordsToLookFor: ['grüzi'] }) }),
  ],
  'same-commenters': [
    withComments(
      Array.from({ length: 100 }, (_, index) => comment(index, `Xü ${index}`, index < 31 ? index % 9 : index)),
    ),
  ],
  'engagement-far-below-typical': [examinedOf(shownPosts(4, () => ({ likes: 30, comments: 1 })))],
  'even-likes': [examinedOf(shownPosts(12, (index) => ({ likes: 1_000 + index })))],
  'comments-per-like': [examinedOf(shownPosts(5, () => ({ likes: 3_001, comments: 1 })))],
  'views-per-follower': [examinedOf(shownPosts(4, () => ({ views: 100 })))],
  'declining-engagement': [
    examinedOf(shownPosts(10, (index) => (index < 5 ? { likes: 60 } : { likes: 1_000, daysAgo: 120 + index }))),
  ],
  inactive: [examinedOf(shownPosts(3, (index) => ({ daysAgo: 200 + index })))],
  'disclosure-missing': [
    'Mit dem Code TILDA10 sparst du 10 %.',
    'Xü. https://amzn.to/3xyz',
    '#spon Lampe',
    `${'Grüzi mitenand. '.repeat(12)}#ad`,
  ].map((caption) => examinedOf([...shownPosts(3), shownPost('odd', { caption })])),
  'paid-saturation': [examinedOf(shownPosts(10, () => ({ isLabelled: true })))],
  'paid-posts-do-worse': [
    examinedOf(shownPosts(8, (index) => ({ likes: index < 3 ? 40 : 1_000, isLabelled: index < 3 }))),
  ],
  'quote-far-above': [
    examinedOf(shownPosts(5), {
      quote: {
        price: 1_640.5,
        currency: 'EUR',
        posts: [{ kind: 'photo', count: 1 }],
        usageRightsMonths: 3,
        exclusivityMonths: 1,
      },
      campaign: { ...campaignWith({}), bookings: [{ price: 72, currency: 'EUR', views: 4_000 }] },
    }),
    examinedOf(shownPosts(5), { quote: { price: 9_000, currency: 'USD', posts: [{ kind: 'photo', count: 1 }] } }),
  ],
  'no-answer': [
    examinedOf([], { contact: { askedAt: NOW - 30 * DAY, answeredAt: null } }),
    examinedOf([], { contact: { askedAt: NOW - 30 * DAY, answeredAt: NOW - DAY } }),
  ],
  'may-be-minor': [examinedOf(shownPosts(2), { profile: { bio: readFact('Tänzli, 14 jahre alt', 'bio', 'test') } })],
  'hidden-likes': [
    examinedOf(shownPosts(6).map((post) => ({ ...post, likes: notShown, likesHidden: readFact(true, '', 'test') }))),
  ],
  'comments-off': [examinedOf(shownPosts(4, () => ({ comments: notShown })))],
  'irregular-posting': [examinedOf(shownPosts(4, (index) => ({ daysAgo: 5 + index * 50 })))],
  'high-following': [examinedOf([], { profile: { following: countFact(2_345) } })],
  'very-high-engagement': [examinedOf(shownPosts(4, () => ({ likes: 5_000 })))],
  'ai-label': [examinedOf(shownPosts(2, () => ({ caption: 'Grüzi #aigenerated' })))],
};
