import * as z from 'zod/mini';
import { proposedCodes } from '../../lib/links/promo-codes';
import { LINK_TEMPLATES, trackingLink } from '../../lib/links/tracking-link';
import { inEnglish } from '../../lib/model/sentence';
import type { Command } from './command';
import { checkInputs, optional, text } from './input';
import { good, unusable } from './outcome';
import { platformId } from './platform-input';
import { lastOf } from './single-call';

const TEMPLATE_IDS = LINK_TEMPLATES.map(({ id }) => id);

const LinkInputs = z.object({
  page: text,
  platform: platformId,
  creator: text,
  campaign: text,
  creative: optional(text),
  template: optional(z.enum(TEMPLATE_IDS, `must be one of ${TEMPLATE_IDS.join(', ')}`)),
  ending: optional(text),
});

/** The tracking link of a creator in a campaign, with what to know about its form, and a promo code to go with it. */
const command: Command = {
  usage:
    'link --page URL --platform P --creator NAME --campaign NAME [--creative NAME] [--template ga4|field-guide] [--ending TEXT]',
  options: ['page', 'platform', 'creator', 'campaign', 'creative', 'template', 'ending'],
  inputsOf: (args) => good(lastOf(args.options)),
  run(inputs) {
    const checked = checkInputs(LinkInputs, inputs);
    if (!checked.ok) return checked;
    const { page, platform, creator, campaign, creative, template: wanted, ending } = checked.value;
    const template = LINK_TEMPLATES.find(({ id }) => id === (wanted ?? 'ga4'));
    const link = trackingLink(page, { platform, creator, campaign, creative: creative ?? '' }, { template });
    if (!link.ok) return unusable(`the link ${inEnglish(link.why)}`);
    const [proposed] = proposedCodes([{ id: creator, name: creator }], ending ?? '');
    return good({ url: link.url, warning: link.warning, code: proposed?.code ?? null });
  },
};
export default command;
