import type { Fact } from '../../model/fact';
import { notShown, readFact } from '../../model/facts';
import { at, stringAt } from '../extract/json';
import { linkAddress, linkUrl } from '../extract/links';
import { addressIn } from './endpoints';

/** How many links are kept: what a reading's schema allows. */
const MOST_LINKS = 50;

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

/** The address that a text of data leads to, whole where the text itself may be cut; null where it leads nowhere. */
export function linkIn(text: unknown): string | null {
  const command = at(text, 'commandRuns.0.onTap.innertubeCommand');
  return stringAt(command, 'urlEndpoint.url') ?? addressIn(command);
}

/** Where the links of a list lead, each once; none are not shown. */
export function linksFact(shown: readonly (string | null)[], source: string): Fact<string[]> {
  const links = [...new Set(shown.flatMap((link) => linkTarget(link) ?? []))].slice(0, MOST_LINKS);
  return links.length === 0 ? notShown : readFact(links, links.join(' '), source);
}
