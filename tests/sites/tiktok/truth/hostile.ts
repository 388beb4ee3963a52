/** Texts that break programs which show, export or parse them: markup, formulas, direction marks, almost-numbers. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="document.title=\'owned\'">',
  '</script><script>document.title="owned"</script>',
  '=HYPERLINK("http://evil.example","x")',
  '@SUM(1+1)*cmd',
  '\u202Ereverse\u202C and \u2066isolate\u2069',
  'zero\u200Bwidth\u200Djoined\uFEFFmark',
  '"quotes", \'single\', `ticks` and a \\ backslash\\',
  '12.3M followers 4K likes',
  'line\u2028separator\u2029paragraph',
] as const;
