import type { AssessmentDetails, TypicalViews } from '../model/assessment';
import type { Quote } from '../model/campaign';
import { briefFit } from './brief-fit';
import { cadenceOf } from './cadence';
import { rateBy } from './engagement';
import { type Examined, settledPosts } from './evidence';
import { OWN_FORMULAS, PUBLISHED_FORMULAS } from './formulas';
import { estimate, type Range } from './interval';
import { countOf } from './measured-post';
import { bookedCpm, impliedPrice } from './price';
import { pricesByMethod } from './price-methods';
import { RULES } from './rules';
import { viewsTrend } from './trend';

/** What else is known, for whoever wants more than the first answers: rates paid and organic apart, cadence, price, fit. */
export function detailsOf(
  evidence: Examined,
  { typicalViews, tierId }: { typicalViews: readonly TypicalViews[]; tierId: string | null },
): AssessmentDetails {
  const opened = evidence.posts.filter(({ isOpened }) => isOpened);
  const ofState = (state: string) => opened.filter(({ sponsored }) => sponsored.state === state);
  const paid = ofState('paid');
  const organic = ofState('not-marked');
  return {
    cadence: cadenceOf(evidence),
    viewsTrend: viewsTrend(evidence),
    sponsored: {
      paid: paid.length,
      possiblyPaid: organic.filter(({ sponsored }) => sponsored.signs.length > 0).length,
      posts: opened.length,
      brands: [...new Set(evidence.posts.flatMap(({ sponsored }) => sponsored.brands))].sort().slice(0, 50),
      paidPercent: rateOver(paid, evidence),
      organicPercent: rateOver(organic, evidence),
    },
    price: priceOf(evidence, typicalViews),
    briefFit: briefFit(evidence, tierId),
  };
}

/** The rate of some of the posts on the platform's basis, as a range in per cent. */
function rateOver(posts: Examined['posts'], { traits, known, now, seed }: Examined) {
  const id = traits.engagementBasis === 'views' ? 'hypeauditor-views' : 'median-12-followers';
  const formula = [...OWN_FORMULAS, ...PUBLISHED_FORMULAS].find((row) => row.id === id);
  if (!formula) return null;
  const followers = countOf(known.creator.profile.followers);
  const rate = rateBy(formula, { followers, posts: posts.map(({ measured }) => measured), now, seed });
  return rate && { low: rate.low, high: rate.high, n: rate.n };
}

function priceOf(evidence: Examined, typicalViews: readonly TypicalViews[]): AssessmentDetails['price'] {
  const { quote, campaign, traits, known } = evidence;
  if (!quote) return null;
  const followers = countOf(known.creator.profile.followers);
  const views = typicalViews.find(({ kind }) => kind === quote.posts[0]?.kind) ?? null;
  const implied = impliedPrice(quote, typicalViews, typicalInteractions(quote, evidence));
  return {
    ...implied,
    booked: bookedCpm(campaign?.bookings ?? [], quote.currency),
    byMethod: pricesByMethod(traits.prices ?? [], { followers, views }),
  };
}

/** The median likes and comments of a post of the quoted kinds, out of the posts that typical views look at. */
function typicalInteractions({ posts: quoted }: Quote, evidence: Examined): Range | null {
  const kinds = new Set(quoted.map(({ kind }) => kind));
  const sums = settledPosts(evidence).flatMap(({ post, measured: { likes, comments } }) =>
    kinds.has(post.kind) && likes && comments
      ? { low: likes.low + comments.low, high: likes.high + comments.high }
      : [],
  );
  return estimate(sums.slice(0, RULES.typicalPosts.value), 'median', evidence.seed);
}
