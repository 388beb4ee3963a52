import { BrandProfile, Campaign } from '../../lib/model/campaign';
import { readJson } from './file';
import { good, type Outcome, unusable } from './outcome';

/** A campaign out of a JSON file: `{"brand": {…}, "marks": {…}, "bookings": […]}`, or a brand profile alone. */
export async function readCampaign(path: string, folder: string): Promise<Outcome<Campaign>> {
  const content = await readJson(path, folder);
  if (!content.ok) return content;
  const { value } = content;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unusable(`${path} holds no object`);
  const isCampaign = ['brand', 'marks', 'bookings'].some((key) => key in value);
  const parsed = Campaign.safeParse(isCampaign ? value : { brand: value });
  if (parsed.success) return good(parsed.data);
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') || Object.keys(BrandProfile.shape).join(', ');
  return unusable(`${path}: ${name} ${issue?.message ?? 'is not usable'}`);
}
