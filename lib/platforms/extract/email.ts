/** Longest parts of an address: what stands before "@", and after it (RFC 5321). */
const LOCAL_LENGTH = 64;
const DOMAIN_LENGTH = 255;

/**
 * The first e-mail address that a text writes out plainly ("tilda@brennkessel.example"), null where there is none.
 * Disguised ones ("tilda at brennkessel dot example") are left alone. Linear in the length of the text.
 */
export function findEmail(text: string): string | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart(text.slice(Math.max(0, at - LOCAL_LENGTH), at));
    if (local === '') continue;
    const domain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![a-z0-9-])/i.exec(
      text.slice(at + 1, at + 1 + DOMAIN_LENGTH),
    );
    if (domain) return `${local}@${domain[0]}`;
  }
  return null;
}

/** What of a text's end can stand before an "@". */
function localPart(text: string): string {
  let start = text.length;
  while (start > 0 && /[a-z0-9._%+-]/i.test(text.charAt(start - 1))) start--;
  return text.slice(start).replace(/^\.+/, '');
}
