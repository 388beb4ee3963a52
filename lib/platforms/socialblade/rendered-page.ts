import { firstAttributeIn } from '../extract/dom';
import { finding, namelessFinding } from '../extract/findings';
import type { Finding, PageAddress, ReadContext } from '../platform';
import { addressOf } from './address';
import { readDailyTable } from './daily-table';
import { readHeader } from './header';
import { plainLines, shownTexts } from './shown-texts';
import { tableInLines, tablesIn } from './tables';

/** A page with more texts than this is no longer loading: what isn't recognised in it is unknown. */
const SKELETON_TEXTS = 60;

/**
 * What a creator's page shows: the names and totals of its header and the days of its tables. Nothing without a header
 * that says whose they are.
 */
export function readRendered(document: Document, address: PageAddress, context: ReadContext): Finding[] {
  if (address.kind !== 'profile') return [];
  const lines = plainLines(document.body);
  const texts = lines ? [] : shownTexts(document.body);
  const header = readHeader(lines?.map((text) => ({ text, element: null })) ?? texts, context);
  if (header === null) {
    const isLoaded = texts.length > SKELETON_TEXTS;
    return isLoaded ? [namelessFinding('rendered', 'layout-unknown')] : [];
  }
  const { creatorPlatform, profile } = header;
  const now = context.capturedAt;
  const tables = lines ? tableInLines(lines, now) : tablesIn(texts, now);
  const { handle, platformId } = profile;
  const history = tables.flatMap((table) => readDailyTable(table, creatorPlatform, context));
  return [
    finding(
      'rendered',
      { kind: 'profile', handle, platformId, aliases: aliasesIn(document), creatorPlatform },
      { state: 'ok', profile, history },
    ),
  ];
}

/** The legacy name under which the document calls itself a creator's page. */
function aliasesIn(document: Document): string[] {
  const url = firstAttributeIn(document, 'link[rel="canonical"]', 'href');
  const address = url === null ? null : addressOf(url);
  return address?.kind === 'profile' && address.alias !== null ? [address.alias] : [];
}
