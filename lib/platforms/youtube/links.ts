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
