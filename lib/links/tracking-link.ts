import { type Sentence, sentence } from '../model/sentence';
import { slug } from './slug';

/** Whom and what a tracking link is for. `creative` tells several links of one creator apart; empty for none. */
export interface LinkSubject {
  platform: string;
  creator: string;
  campaign: string;
  creative: string;
}

/** A way to fill in the parameters of a link. */
export interface LinkTemplate {
  id: 'ga4' | 'field-guide';
  source: string;
  /** What to know before choosing it; null where there is nothing. */
  warning: string | null;
  parameters(subject: LinkSubject, medium: string): Readonly<Record<string, string>>;
}

/** Mediums to choose from, the default first: those that GA4's default channels know, then what marketers use besides. */
export const MEDIUMS = ['social', 'affiliate', 'referral', 'paid-social', 'creator', 'influencer'] as const;

/** Every template, the default first. */
export const LINK_TEMPLATES: readonly LinkTemplate[] = [
  {
    id: 'ga4',
    source: 'Google Analytics help: campaign parameters, default channel group',
    warning: null,
    parameters: ({ platform, creator, campaign, creative }, medium) => ({
      utm_source: slug(platform),
      utm_medium: slug(medium),
      utm_campaign: slug(campaign),
      utm_content: slug(`${creator} ${creative}`),
    }),
  },
  {
    id: 'field-guide',
    source: 'InfluenceFlow, guide to micro-influencers, 2026',
    warning:
      'This form has the platform as the medium, which the default channels of GA4 do not recognise: visits end up in "Unassigned".',
    parameters: ({ platform, creator, campaign, creative }) => ({
      utm_source: 'influencer',
      utm_medium: slug(platform),
      utm_campaign: slug(`${campaign} ${creator} ${creative}`),
    }),
  },
];

/** A tracking link, or why there can be none. */
export type TrackingLink = { ok: true; url: string; warning: string | null } | { ok: false; why: Sentence };

/**
 * The address of a landing page with a template's parameters. Parameters of the same names are replaced, others and the
 * fragment are kept. Values are in lower case with hyphens: GA4 takes "Sale" and "sale" for two campaigns.
 */
export function trackingLink(
  landingPage: string,
  subject: LinkSubject,
  { template = LINK_TEMPLATES[0], medium = MEDIUMS[0] }: { template?: LinkTemplate | undefined; medium?: string } = {},
): TrackingLink {
  const url = parsed(landingPage.trim());
  if (url === null || !/^https?:$/.test(url.protocol))
    return { ok: false, why: sentence('is no address that begins with https://') };
  if (url.username || url.password) return { ok: false, why: sentence('holds a user name or password') };
  const parameters = template?.parameters(subject, medium) ?? {};
  for (const name of [...url.searchParams.keys()]) if (/^utm_/i.test(name)) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') return { ok: false, why: sentence('has nothing for {name}', { name }) };
    url.searchParams.set(name, value);
  }
  return { ok: true, url: url.href, warning: template?.warning ?? null };
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null; // what a person typed in
  }
}
