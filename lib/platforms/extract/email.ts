import type { Fact } from '../../model/fact';
import { notFound, notShown, readFact } from '../../model/facts';

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

/** The e-mail address that a bio states. A bio that isn't there shows none; of one that wasn't read nothing is known. */
export function emailFact(bio: Fact<string>, source: string): Fact<string> {
  if (bio.state === 'not-shown') return notShown;
  if (bio.state !== 'read') return notFound;
  const email = findEmail(bio.value);
  return email === null ? notShown : readFact(email, email, source);
}
