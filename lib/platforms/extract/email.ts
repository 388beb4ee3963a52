import type { Fact } from '../../model/fact';
import { isRead, notFound, notShown, readFact } from '../../model/facts';

/** An address with parts of bounded length, as RFC 5321 bounds them, so that a search takes linear time. */
const EMAIL = /[a-z0-9_%+-][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![a-z0-9-])/i;

/**
 * The first e-mail address that a text writes out plainly ("tilda@brennkessel.example"), null where there is none.
 * Disguised ones ("tilda at brennkessel dot example") are left alone. Linear in the length of the text.
 */
export function findEmail(text: string): string | null {
  // Asked first, since most texts have none and the search looks at each word.
  return text.includes('@') ? (EMAIL.exec(text)?.[0] ?? null) : null;
}

/** The e-mail address that a bio states. A bio that isn't there shows none; of one that wasn't read nothing is known. */
export function emailFact(bio: Fact<string>, source: string): Fact<string> {
  if (bio.state === 'not-shown') return notShown;
  if (!isRead(bio)) return notFound;
  const email = findEmail(bio.value);
  return email === null ? notShown : readFact(email, email, source);
}
