/**
 * What a column holds: a text, an address, a time, or a number: a whole one, a rate in per cent (three decimals), an
 * amount of money (two).
 */
export type ColumnKind = 'text' | 'link' | 'date' | 'count' | 'rate' | 'money';

/** Which choice of columns one belongs to: the usual ones, intervals, or sources. */
export type ColumnGroup = 'usual' | 'interval' | 'source';

/**
 * Every column that a table of creators can have, by its name in files, in the order in which exports write them.
 * Exports and imports mean the same by these names.
 */
export const TABLE_COLUMNS = {
  platform: { kind: 'text', group: 'usual' },
  handle: { kind: 'text', group: 'usual' },
  name: { kind: 'text', group: 'usual' },
  profile_url: { kind: 'link', group: 'usual' },
  platform_id: { kind: 'text', group: 'usual' },
  email: { kind: 'text', group: 'usual' },
  contact_name: { kind: 'text', group: 'usual' },
  followers: { kind: 'count', group: 'usual' },
  followers_low: { kind: 'count', group: 'interval' },
  followers_high: { kind: 'count', group: 'interval' },
  tier: { kind: 'text', group: 'usual' },
  tier_scheme: { kind: 'text', group: 'interval' },
  engagement_percent: { kind: 'rate', group: 'usual' },
  engagement_low: { kind: 'rate', group: 'interval' },
  engagement_high: { kind: 'rate', group: 'interval' },
  engagement_formula: { kind: 'text', group: 'usual' },
  engagement_posts: { kind: 'count', group: 'interval' },
  typical_views: { kind: 'count', group: 'usual' },
  typical_views_low: { kind: 'count', group: 'interval' },
  typical_views_high: { kind: 'count', group: 'interval' },
  typical_views_kind: { kind: 'text', group: 'usual' },
  screening: { kind: 'text', group: 'usual' },
  flags: { kind: 'text', group: 'usual' },
  coverage_percent: { kind: 'count', group: 'usual' },
  campaign: { kind: 'text', group: 'usual' },
  stage: { kind: 'text', group: 'usual' },
  decision: { kind: 'text', group: 'usual' },
  decision_reason: { kind: 'text', group: 'usual' },
  tags: { kind: 'text', group: 'usual' },
  note: { kind: 'text', group: 'usual' },
  found_via: { kind: 'text', group: 'usual' },
  quote: { kind: 'money', group: 'usual' },
  quote_currency: { kind: 'text', group: 'usual' },
  tracking_link: { kind: 'link', group: 'usual' },
  promo_code: { kind: 'text', group: 'usual' },
  saved: { kind: 'date', group: 'usual' },
  last_read: { kind: 'date', group: 'usual' },
  followers_read_as: { kind: 'text', group: 'source' },
  followers_source: { kind: 'text', group: 'source' },
  followers_read_at: { kind: 'date', group: 'source' },
  rules_version: { kind: 'text', group: 'source' },
} as const satisfies Record<string, { kind: ColumnKind; group: ColumnGroup }>;

/** The name of a column in files. */
export type ColumnId = keyof typeof TABLE_COLUMNS;

/** The names of all columns, in order. */
export const COLUMN_IDS = Object.keys(TABLE_COLUMNS) as readonly ColumnId[]; // the object's own keys

/** How many decimals a number of each kind is written with at most. */
export const DECIMALS = { count: 0, rate: 3, money: 2 } as const;
