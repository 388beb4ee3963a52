import { readPage } from '@/lib/platforms/read-page';
import { socialblade } from '@/lib/platforms/socialblade';
import { documentOf } from '@/scripts/cli/read-input';
import type { BladePage } from '../../sites/socialblade/blade-page';
import { mainOf2024 } from '../../sites/socialblade/layout-2024';
import { mainOf2026 } from '../../sites/socialblade/layout-2026';

/** When the pages of these tests are looked at: 1 June 2026, noon UTC. */
export const AT = Date.UTC(2026, 5, 1, 12);

export const TILDA: BladePage = {
  platform: 'instagram',
  name: 'Tilda Brennkessel',
  handle: 'tilda.brennkessel',
  platformId: null,
  totals: [
    ['Followers', '48,311'],
    ['Following', '702'],
    ['Media Count', '1,204'],
  ],
  columns: ['Followers', 'Following', 'Media Count'],
  days: [
    {
      date: '2026-05-27',
      cells: [
        ['40', '48,200'],
        ['-2', '704'],
        ['1', '1,201'],
      ],
    },
    {
      date: '2026-05-28',
      cells: [
        ['71', '48,271'],
        ['-1', '703'],
        ['--', '1,201'],
      ],
    },
    {
      date: '2026-05-29',
      cells: [
        ['-11', '48,260'],
        ['--', '703'],
        ['2', '1,203'],
      ],
    },
    {
      date: '2026-05-30',
      cells: [
        ['35', '48,295'],
        ['-1', '702'],
        ['1', '1,204'],
      ],
    },
  ],
};

export const ORLA: BladePage = {
  ...TILDA,
  name: 'Orla Quill',
  handle: 'orla_quill',
  totals: [
    ['Followers', '912'],
    ['Following', '31'],
    ['Media Count', '77'],
  ],
  days: TILDA.days.map(({ date }, index) => ({
    date,
    cells: [
      ['3', String(900 + 3 * index)],
      ['1', String(28 + index)],
      ['2', String(71 + 2 * index)],
    ],
  })),
};

export const LAYOUTS = [
  ['2026', mainOf2026],
  ['2024', mainOf2024],
] as const;

export const urlOf = ({ platform, handle }: BladePage) => `https://socialblade.com/${platform}/user/${handle}`;

export const htmlOf = (main: string) => `<!doctype html><html lang="en"><body><main>${main}</main></body></html>`;

/** What is read from markup (or a document of it), from replies, or both, at an address. */
export function read(
  url: string,
  {
    html = null,
    document = html === null ? null : documentOf(html),
    replies = [],
  }: { html?: string | null; document?: Document | null; replies?: Reply[] },
) {
  return readPage(socialblade, { url, document, replies, capturedAt: AT });
}

interface Reply {
  url: string;
  body: string;
}

/** A reply to several calls in one request, as the site sends it. */
export function batch(...calls: { name: string; input: object; result: unknown }[]): Reply {
  const input = Object.fromEntries(calls.map(({ input: json }, index) => [index, { json }]));
  const names = calls.map(({ name }) => name).join(',');
  return {
    url: `https://socialblade.com/api/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`,
    body: JSON.stringify(calls.map(({ result }) => ({ result: { data: { json: result } } }))),
  };
}
