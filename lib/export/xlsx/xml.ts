/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The longest text of a cell, in UTF-16 units. Source: Excel specifications and limits. */
const LONGEST_TEXT = 32_767;

/** A text as XML content or attribute: signs escaped, what XML can't hold left out. */
export function xml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * The text of a cell as XML content: cut to what a cell can hold, with line feeds for all line breaks. Readers take
 * "_x0041_" in a cell for a coded character; such a text's first sign is coded itself (ECMA-376, ST_Xstring).
 */
export function cellText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n');
  return xml(whole.slice(0, LONGEST_TEXT)).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
