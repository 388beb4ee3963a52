/** The longest address that is kept, in UTF-16 units: what a reading's schema allows. */
const URL_LENGTH = 2_048;

/** A link as pages write it, with "https://" before a bare domain ("tilda.example/x"), parsed; null for other texts. */
export function linkUrl(text: string): URL | null {
  try {
    const url = new URL(withScheme(text.trim()));
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null; // Not an address.
  }
}

/**
 * A link as pages write it: an address as it is, a bare domain with "https://" before it. Null for everything that isn't
 * an address of the web, and for what is longer than 2,048 UTF-16 units.
 */
export function linkAddress(text: string | null): string | null {
  if (text === null || text.length > URL_LENGTH || linkUrl(text) === null) return null;
  const address = withScheme(text.trim());
  return address.length <= URL_LENGTH ? address : null;
}

function withScheme(text: string): string {
  const isBareDomain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}(?:\/\S*)?$/u.test(text);
  return isBareDomain ? `https://${text}` : text;
}
