import { linkAddress, linkUrl } from '../extract/links';

/** The longest link that is looked at, in UTF-16 units: a redirect is longer than its target. */
const LONGEST = 8_192;

/**
 * Where a link on YouTube leads: the target of a redirect, an outside address as it is, a bare domain ("tilda.example/x")
 * with "https://" before it. Null for everything that isn't an address of the web.
 */
export function linkTarget(text: string | null): string | null {
  if (text === null || text.length > LONGEST) return null;
  const url = linkUrl(text);
  const isRedirect = url !== null && /(?:^|\.)youtube\.com$/.test(url.hostname) && url.pathname === '/redirect';
  return linkAddress(isRedirect ? url.searchParams.get('q') : text);
}
