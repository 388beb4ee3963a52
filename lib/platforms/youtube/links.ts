import type { Fact } from '../../model/fact';
import { notShown, readFact } from '../../model/facts';

/** How many links are kept: what a reading's schema allows. */
const MOST_LINKS = 50;

/** The longest address that is kept, in UTF-16 units: what a reading's schema allows. */
const URL_LENGTH = 2_048;

/**
 * Where a link on YouTube leads: the target of a redirect, an outside address as it is, a bare domain ("tilda.example/x")
 * with "https://" before it. Null for everything that isn't an address of the web.
 */
export function linkTarget(text: string | null): string | null {
  if (text === null || text.length > 4 * URL_LENGTH) return null;
  const trimmed = text.trim();
  const url = parse(/^https?:\/\//i.test(trimmed) ? trimmed : isBareDomain(trimmed) ? `https://${trimmed}` : '');
  if (url === null) return null;
  const isRedirect = /(?:^|\.)youtube\.com$/.test(url.hostname) && url.pathname === '/redirect';
  const target = isRedirect ? url.searchParams.get('q') : trimmed;
  if (target === null) return null;
  const address = isBareDomain(target) ? `https://${target}` : target;
  // A text that is no redirect was understood as an address above.
  return address.length <= URL_LENGTH && (!isRedirect || parse(address) !== null) ? address : null;
}

function isBareDomain(text: string): boolean {
  return /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}(?:\/\S*)?$/u.test(text);
}

function parse(text: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null; // Not an address.
  }
}

/** Where the links of a list lead, each once; none are not shown. */
export function linksFact(shown: readonly (string | null)[], source: string): Fact<string[]> {
  const links = [...new Set(shown.flatMap((link) => linkTarget(link) ?? []))].slice(0, MOST_LINKS);
  return links.length === 0 ? notShown : readFact(links, shown.join(' '), source);
}
