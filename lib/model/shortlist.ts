import * as z from 'zod/mini';
import { Answer, Campaign, Contact, Quote } from './campaign';
import { OwnQuestion } from './own-question';

const key = z.string().check(z.minLength(1), z.maxLength(700));
const instant = z.int();
const line = z.string().check(z.minLength(1), z.maxLength(300));
const shortText = z.string().check(z.maxLength(300));
const longText = z.string().check(z.maxLength(10_000));

/** The campaign that the first save makes where a person has none. */
export const DEFAULT_CAMPAIGN = { id: 'default', name: 'My shortlist' } as const;

/** What a campaign may cost in all: an amount and its currency in three capitals. */
export const Budget = z.object({
  amount: z.number().check(z.nonnegative(), z.lte(1e12)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Budget = z.infer<typeof Budget>;

/**
 * One campaign of one client, as it is kept. `client` is '' where the person names none; campaigns of one client see
 * each other's earlier entries, others never do. `retentionDays`: how long entries are kept after their last change;
 * null: until they are removed. `goal` is the brief in the person's words; it decides nothing. `settings` is what scoring
 * looks at; `questions` are the checklist's own ones.
 */
export const StoredCampaign = z.object({
  id: key,
  client: shortText,
  name: line,
  createdAt: instant,
  archivedAt: z.nullable(instant),
  budget: z.nullable(Budget),
  retentionDays: z.nullable(z.int().check(z.gte(1), z.lte(36_500))),
  goal: z.optional(z.string().check(z.maxLength(2_000))),
  settings: Campaign,
  questions: z.optional(z.array(OwnQuestion).check(z.maxLength(100))),
});
export type StoredCampaign = z.infer<typeof StoredCampaign>;

/** The stages of the pipeline in their order; `rejected` ends it from anywhere. */
export const STAGES = [
  'found',
  'vetting',
  'shortlisted',
  'contacted',
  'replied',
  'negotiating',
  'booked',
  'briefed',
  'content-review',
  'live',
  'done',
  'rejected',
] as const;

/** Where a creator stands in a campaign. */
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** When an entry came to a stage. `reason` is set where it was rejected, and may be elsewhere. */
export const StageEvent = z.object({ stage: Stage, at: instant, reason: z.nullable(line) });
export type StageEvent = z.infer<typeof StageEvent>;

/** What a person decided about a creator in a campaign: the last word, whatever was screened. */
export const Decision = z.object({
  kind: z.enum(['approve', 'hold', 'reject']),
  reason: longText,
  who: shortText,
  at: instant,
});
export type Decision = z.infer<typeof Decision>;

/** How to reach a creator: only what a person entered or the profile states publicly. What isn't known is null. */
export const ContactDetails = z.object({
  name: z.nullable(line),
  email: z.nullable(line),
  phone: z.nullable(line),
  company: z.nullable(line),
  address: z.nullable(
    z.object({
      street: shortText,
      city: shortText,
      region: shortText,
      postalCode: shortText,
      country: shortText,
    }),
  ),
});
export type ContactDetails = z.infer<typeof ContactDetails>;

/** Something that the creator supplied about the audience, such as its countries, with the day it came. */
export const AudienceItem = z.object({ what: line, value: longText, receivedAt: instant });
export type AudienceItem = z.infer<typeof AudienceItem>;

/**
 * A person's answer to a question of the checklist. `reason` says why it overrules what the page answered; it is left
 * out where nothing is overruled.
 */
export const ChecklistAnswer = z.object({
  ...Answer.shape,
  note: longText,
  by: shortText,
  reason: z.optional(longText),
});
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>;

/** A flag that a person has looked at, with why it stands in nobody's way. */
export const Acknowledgement = z.object({ flagId: line, reason: longText, at: instant });
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** What tells this creator's customers from others'. */
export const CreatorLink = z.object({
  trackingUrl: z.nullable(z.string().check(z.maxLength(2_048))),
  promoCode: z.nullable(line),
});
export type CreatorLink = z.infer<typeof CreatorLink>;

/** A word that a person puts on entries. */
export const Tag = z.string().check(z.minLength(1), z.maxLength(60));
export type Tag = z.infer<typeof Tag>;

/**
 * A creator that a person saved to a campaign, with all that persons entered about it there. `id` is made by
 * {@link entryId}. `stages` are in the order in which they were set, the last is `stage`; `contacts` are when it was
 * written to and answered, `contact` how to reach it. One answer a question, one acknowledgement a flag.
 */
export const ShortlistEntry = z.object({
  id: key,
  campaignId: key,
  creatorId: key,
  addedAt: instant,
  changedAt: instant,
  stage: Stage,
  stages: z.array(StageEvent),
  decision: z.nullable(Decision),
  tags: z.array(Tag),
  note: longText,
  foundVia: shortText,
  quote: z.nullable(Quote),
  contacts: z.array(Contact),
  contact: z.nullable(ContactDetails),
  audience: z.array(AudienceItem),
  answers: z.array(ChecklistAnswer),
  acknowledged: z.array(Acknowledgement),
  link: z.nullable(CreatorLink),
});
export type ShortlistEntry = z.infer<typeof ShortlistEntry>;

/** The id of a creator's entry in a campaign: one each, so that saving twice is saving once. */
export function entryId(campaignId: string, creatorId: string): string {
  return `${campaignId} ${creatorId}`;
}

/** An entry of which a person entered nothing yet. */
export function newEntry(campaignId: string, creatorId: string, now: number): ShortlistEntry {
  return {
    id: entryId(campaignId, creatorId),
    campaignId,
    creatorId,
    addedAt: now,
    changedAt: now,
    stage: 'found',
    stages: [{ stage: 'found', at: now, reason: null }],
    decision: null,
    tags: [],
    note: '',
    foundVia: '',
    quote: null,
    contacts: [],
    contact: null,
    audience: [],
    answers: [],
    acknowledged: [],
    link: null,
  };
}

/** The campaign that the first save makes where there is none. */
export function defaultCampaign(now: number): StoredCampaign {
  return {
    ...DEFAULT_CAMPAIGN,
    client: '',
    createdAt: now,
    archivedAt: null,
    budget: null,
    retentionDays: null,
    settings: {
      brand: { nicheWords: [], competitors: [], wordsToLookFor: [], markets: [], languages: [], tiers: [] },
      marks: {},
      bookings: [],
    },
  };
}
