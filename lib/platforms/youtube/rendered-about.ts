import type { Count } from '../../model/count';
import type { Fact } from '../../model/fact';
import { notFound, notShown, readFact } from '../../model/facts';
import { blankProfile } from '../extract/blank';
import { allIn, attributeOf, textIn, verbatimIn } from '../extract/dom';
import { emailFact } from '../extract/email';
import { textFact } from '../extract/facts';
import { finding } from '../extract/findings';
import { regionNames } from '../extract/regions';
import type { CountKind } from '../numbers/style';
import type { Finding, ReadContext } from '../platform';
import { countFact, kindOf } from './counts';
import { linksFact } from './links';
import { handleInUrl } from './names';
import { ABOUT, ABOUT_LINKS, ABOUT_ROWS, ABOUT_TEXT } from './selectors';

const SOURCE = 'page: about panel';

/**
 * What the About panel says while the person has it open. It is named by the row with the channel's own address; each
 * row is told by what it says, not by its place. A panel that names nobody, or two, is nobody's.
 */
export function readRenderedAbout(document: Document, context: ReadContext): Finding[] {
  return allIn(document, ABOUT).flatMap((panel) => {
    const rows = allIn(panel, ABOUT_ROWS).flatMap((row) => textIn(row) ?? []);
    const [handle = null, ...others] = new Set(rows.flatMap((row) => handleInUrl(ownAddress(row)) ?? []));
    if (handle === null || others.length > 0) return [];
    const identity = { handle, platformId: null };
    const bio = textFact(verbatimIn(panel.querySelector(ABOUT_TEXT)), SOURCE);
    const shown = allIn(panel, ABOUT_LINKS).map((link) => attributeOf(link, 'href'));
    const profile = {
      ...blankProfile(identity),
      bio,
      email: emailFact(bio, SOURCE),
      country: countryFact(rows, context.language),
      links: linksFact(shown, SOURCE),
      followers: countIn(rows, 'followers', context),
      postCount: countIn(rows, 'posts', context),
      totalViews: countIn(rows, 'views', context),
    };
    return [finding('rendered', { kind: 'profile', ...identity, aliases: [] }, { profile })];
  });
}

/** The path of a YouTube address that a row consists of ("www.youtube.com/@tilda"). */
function ownAddress(row: string): string | null {
  return /^(?:https?:\/\/)?(?:www\.)?youtube\.com(\/\S+)$/.exec(row)?.[1] ?? null;
}

function countIn(rows: readonly string[], kind: CountKind, context: ReadContext): Fact<Count> {
  const [row, ...others] = new Set(rows.filter((text) => kindOf(text, context) === kind));
  if (others.length > 0) return notFound;
  return row === undefined ? notShown : countFact(row, kind, SOURCE, context);
}

/** Nothing but its content tells the row with the country: it is the name of a region in the page's language. */
function countryFact(rows: readonly string[], language: string | null): Fact<string> {
  const regions = regionNames(language);
  const country = rows.find((row) => regions.has(row));
  return country === undefined ? notFound : readFact(country, country, SOURCE);
}
