import type { ChannelPlan } from './plan';

/**
 * Texts that have broken programs that show or export them: markup, a script's end, spreadsheet formulas, marks that
 * turn the direction of writing, invisible characters, quotes, lone surrogates' neighbours, very long runs.
 */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="document.title=\'owned\'">',
  '</script><script>document.title="owned"</script>',
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '\u202Ereverse\u202C and \u2066isolate\u2069',
  'zero\u200Bwidth\u200Djoined\uFEFFmark',
  '"quotes", \'single\', `ticks` and a \\ backslash\\',
  '{{constructor.constructor("document.title=1")()}} \u0024{7*7}',
  'javascript:document.title=1',
  '<!-- <script> -->',
  'line\u2028separator\u2029paragraph',
  '👩‍👩‍👧‍👦 z̷͑a̶̓l̴̛g̵̐o̸̒ مرحبا שלום',
  '1,234,567 views 5 days ago',
] as const;

const LONG_NAME = `${HOSTILE_TEXTS[0]} ${'Wrackenhollow-'.repeat(40)}${HOSTILE_TEXTS[5]}`;

/** A bio of 100 KB that holds every hostile text and much that looks like numbers with separators. */
function longBio(): string {
  const start = HOSTILE_TEXTS.join('\n');
  const filler = '1.234,567.890 M subscribers @@@@ <<<< \u202E\u200B ((((( 9999999999 ';
  return `${start}\n${filler.repeat(2_000)}`.slice(0, 100 * 1024);
}

/** The channel that carries them in its name, bio, links, titles, captions and comments. */
export const HOSTILE_PLAN: ChannelPlan = {
  handle: 'hostile.wrackenhollow',
  name: LONG_NAME,
  case: 'hostile strings: markup, formulas, direction marks, a bio of 100 KB, a very long name',
  theme: 'pixels',
  followers: 15_207,
  grid: 'video-renderer',
  classes: 'camel',
  bio: longBio(),
  links: ['wrackenhollow.example/?q=<script>&x="\'', 'evil.example/=HYPERLINK("x")'],
  runs: [
    {
      count: HOSTILE_TEXTS.length,
      typicalViews: 6_400,
      // At least one comment for each text under the newest video.
      commentShare: 0.012,
      titles: HOSTILE_TEXTS,
      captions: HOSTILE_TEXTS,
      comments: HOSTILE_TEXTS,
    },
  ],
};
