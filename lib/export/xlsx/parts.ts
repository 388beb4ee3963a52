import { xml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The looks that a cell can have, by their place in the styles part. */
export const STYLES = { usual: 0, header: 1, whole: 2, decimal: 3, time: 4, link: 5, asText: 6, quoted: 7 } as const;

/** The parts of a workbook besides its sheets, by their place in the file. Source: ECMA-376, part 1. */
export function workbookParts(sheetNames: readonly string[]): Record<string, string> {
  const sheets = sheetNames.map((name, index) => ({ name, n: index + 1 }));
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.map(({ n }) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name, n }) => `<sheet name="${xml(name)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ n }) => ({ id: `rId${n}`, type: 'worksheet', target: `worksheets/sheet${n}.xml` })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES_PART,
  };
}

/** What stands in the part that says where a sheet's links lead, before and after them. */
export const LINK_TARGETS = {
  start: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`,
  end: '</Relationships>',
} as const;

/** Where links lead: each with its number, counted from 1. */
export function linkTargets(links: readonly { n: number; url: string }[]): string {
  return links
    .map(({ n, url }) => relationship({ id: `rId${n}`, type: 'hyperlink', target: url, isOutside: true }))
    .join('');
}

/** What stands in a sheet before its rows: the first row frozen, the columns' widths in characters. */
export function sheetStart(widths: readonly number[], isFirst: boolean): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

/** What stands in a sheet after its rows, in pieces: which cells are links, in the order of their targets. */
export function* sheetEnd(linkCount: number, cellOf: (index: number) => string): Generator<string> {
  yield linkCount > 0 ? '</sheetData><hyperlinks>' : '</sheetData>';
  for (let index = 0; index < linkCount; index++) yield `<hyperlink ref="${cellOf(index)}" r:id="rId${index + 1}"/>`;
  yield linkCount > 0 ? '</hyperlinks></worksheet>' : '</worksheet>';
}

interface Relation {
  id: string;
  type: string;
  target: string;
  isOutside?: boolean;
}

function relationships(all: readonly Relation[]): string {
  return LINK_TARGETS.start + all.map(relationship).join('') + LINK_TARGETS.end;
}

function relationship({ id, type, target, isOutside }: Relation): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${xml(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;
}

/** Built-in formats: 3 "#,##0", 4 "#,##0.00", 49 "@" (text); 164 is ours. */
const STYLES_PART = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0B57D0"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">${[
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>',
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
