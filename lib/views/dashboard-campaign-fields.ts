import { BrandProfile, Campaign } from '../model/campaign';
import { Budget, type StoredCampaign } from '../model/shortlist';
import { parseAmount } from './dashboard-amount';

/** A campaign as a form shows it: every field a text, '' for what isn't set. */
export interface CampaignFields {
  name: string;
  client: string;
  budget: string;
  currency: string;
  retention: string;
  goal: string;
  nicheWords: string;
  competitors: string;
  wordsToLookFor: string;
  markets: string;
  languages: string;
  /** The ids of the sizes that are wanted, separated by commas. */
  sizes: string;
  passMark: string;
  inactiveDays: string;
  fewest: string;
  most: string;
  replyDays: string;
  /** The id of a tier scheme; '' is the field guide's. */
  scheme: string;
  /** The country whose ad-label rules hold, in two capitals. */
  labelMarket: string;
}

/** A field that can't mean what it holds. */
export type WrongField = keyof CampaignFields;

/** What of a campaign the form holds. */
export type CampaignEntered = Pick<
  StoredCampaign,
  'name' | 'client' | 'budget' | 'retentionDays' | 'goal' | 'settings'
>;

/** The most days that an entry can be kept, as the campaign's schema has it. */
const MOST_DAYS = 36_500;

const MARK_OF = {
  passMark: 'passMarkPercent',
  inactiveDays: 'inactiveDays',
  fewest: 'fewestFollowers',
  most: 'mostFollowers',
  replyDays: 'replyWorkingDays',
} as const;

const MARK_FIELDS = ['passMark', 'inactiveDays', 'fewest', 'most', 'replyDays'] as const;

/** The fields of a campaign, empty ones for a new one. */
export function fieldsOf(campaign: StoredCampaign | null): CampaignFields {
  const { brand, marks } = campaign?.settings ?? { brand: BrandProfile.parse({}), marks: {} };
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return {
    name: campaign?.name ?? '',
    client: campaign?.client ?? '',
    budget: number(campaign?.budget?.amount),
    currency: campaign?.budget?.currency ?? '',
    retention: number(campaign?.retentionDays),
    goal: campaign?.goal ?? '',
    nicheWords: brand.nicheWords.join(', '),
    competitors: brand.competitors.join(', '),
    wordsToLookFor: brand.wordsToLookFor.join(', '),
    markets: brand.markets.join(', '),
    languages: brand.languages.join(', '),
    sizes: brand.tiers.join(', '),
    passMark: number(marks.passMarkPercent),
    inactiveDays: number(marks.inactiveDays),
    fewest: number(marks.fewestFollowers),
    most: number(marks.mostFollowers),
    replyDays: number(marks.replyWorkingDays),
    scheme: marks.tierScheme ?? '',
    labelMarket: marks.disclosureMarket ?? '',
  };
}

/** What the fields mean, or which of them can't mean anything. What the form doesn't show is kept from `before`. */
export function campaignOf(
  fields: CampaignFields,
  before: StoredCampaign | null,
): { input: CampaignEntered } | { wrong: WrongField[] } {
  const wrong: WrongField[] = [];
  if (fields.name.trim() === '') wrong.push('name');
  const budget = budgetOf(fields);
  if (budget === undefined) wrong.push('budget');
  const retentionDays = fields.retention.trim() === '' ? null : parseAmount(fields.retention);
  const isRetention = (days: number | null) =>
    days !== null && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  if (fields.retention.trim() !== '' && !isRetention(retentionDays)) wrong.push('retention');
  const marks: Record<string, unknown> = { ...before?.settings.marks };
  for (const field of MARK_FIELDS) {
    if (fields[field].trim() === '') delete marks[MARK_OF[field]];
    else marks[MARK_OF[field]] = parseAmount(fields[field]);
  }
  for (const [field, mark] of [
    ['scheme', 'tierScheme'],
    ['labelMarket', 'disclosureMarket'],
  ] as const) {
    if (fields[field] === '') delete marks[mark];
    else marks[mark] = fields[field];
  }
  const settings = Campaign.safeParse({
    brand: {
      ...before?.settings.brand,
      nicheWords: wordsOf(fields.nicheWords),
      competitors: wordsOf(fields.competitors),
      wordsToLookFor: wordsOf(fields.wordsToLookFor),
      markets: wordsOf(fields.markets),
      languages: wordsOf(fields.languages),
      tiers: wordsOf(fields.sizes),
    },
    marks,
    bookings: before?.settings.bookings ?? [],
  });
  if (!settings.success) {
    const places = settings.error.issues.map(({ path }) => String(path[1]));
    wrong.push(...MARK_FIELDS.filter((field) => places.includes(MARK_OF[field])));
    wrong.push(...WORD_FIELDS.filter((field) => places.includes(field)));
  }
  const { fewestFollowers = 0, mostFollowers = Number.POSITIVE_INFINITY } = settings.data?.marks ?? {};
  if (fewestFollowers > mostFollowers) wrong.push('most');
  if (wrong.length > 0 || !settings.success || budget === undefined) return { wrong };
  return {
    input: {
      name: fields.name.trim(),
      client: fields.client.trim(),
      budget,
      retentionDays,
      ...(fields.goal.trim() === '' && before?.goal === undefined ? {} : { goal: fields.goal.trim() }),
      settings: settings.data,
    },
  };
}

const WORD_FIELDS = ['nicheWords', 'competitors', 'wordsToLookFor', 'markets', 'languages'] as const;

/** Undefined: what was entered is no budget. */
function budgetOf({ budget, currency }: CampaignFields): Budget | null | undefined {
  if (budget.trim() === '' && currency.trim() === '') return null;
  const parsed = Budget.safeParse({ amount: parseAmount(budget), currency: currency.trim().toUpperCase() });
  return parsed.success ? parsed.data : undefined;
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[,\n]/).map((word) => word.trim()))].filter((word) => word !== '');
}
