import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/export/csv';
import { ownPreset, presetsFor } from '@/lib/export/presets';
import { tableOf } from '@/lib/export/table';
import { notShown, readFact } from '@/lib/model/facts';
import { platforms } from '@/lib/platforms/registry';
import { exportRow } from '../support/export-rows';

/** A creator on each kind of platform, one without an e-mail, one with another's, one that is hostile. */
const ROWS = [
  exportRow({
    entry: {
      tags: ['tea', 'slow'],
      quote: { price: 1_200.5, currency: 'EUR' },
      contact: { name: 'Tilda van Brennkessel', email: 'tilda@mail.example' },
      decision: { kind: 'approve', reason: 'fits' },
      trackingLink: 'https://shop.example/?utm_source=youtube',
      promoCode: 'TILDA-10',
    },
  }),
  exportRow({
    id: 'instagram:17',
    platform: 'instagram',
    profileUrl: 'https://www.instagram.com/fennick.moor/',
    assessment: null,
    profile: { handle: 'fennick.moor', platformId: '17841400000000001', name: notShown },
  }),
  exportRow({
    id: 'tiktok:71',
    platform: 'tiktok',
    profileUrl: 'https://www.tiktok.com/@orla.quill',
    profile: {
      handle: 'orla.quill',
      platformId: '7100000000000000001',
      name: readFact('=HYPERLINK("http://evil.example";"Orla, Quill")', '', ''),
      email: readFact('TILDA@mail.example', '', ''),
    },
  }),
  exportRow({
    id: 'tiktok:72',
    platform: 'tiktok',
    profileUrl: 'https://www.tiktok.com/@wim',
    profile: {
      handle: 'wim',
      platformId: '72',
      name: readFact('Wim', '', ''),
      email: readFact('wim@mail.example', '', ''),
    },
  }),
];

const presets = presetsFor(platforms);

describe('presets', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s is written as its golden file',
    async (id, preset) => {
      await expect(`${csv(tableOf(preset, ROWS))}\r\n`).toMatchFileSnapshot(`golden/${id}.csv`);
    },
  );

  it.each(presets)('$id has no header twice, and no handle with an @', (preset) => {
    const { headers, rows } = tableOf(preset, ROWS);
    expect(new Set(headers).size).toBe(headers.length);
    expect(rows.flat().filter((cell) => cell?.kind === 'text' && cell.text.startsWith('@'))).toEqual([]);
  });

  it('leave out whom the tool would refuse, and say why', () => {
    const preset = presets.find(({ id }) => id === 'mail-merge');
    const { rows, leftOut } = tableOf(preset ?? ownPreset('', []), ROWS);
    expect(rows).toHaveLength(2);
    expect(leftOut).toEqual([
      { creatorId: 'instagram:17', why: 'missing' },
      { creatorId: 'tiktok:71', why: 'double' },
    ]);
  });

  it('can be a person’s own choice of columns', () => {
    const { headers, rows } = tableOf(ownPreset('mine', ['followers', 'handle']), ROWS.slice(0, 1));
    expect(headers).toEqual(['followers', 'handle']);
    expect(rows).toEqual([
      [
        { kind: 'number', value: 48_250 },
        { kind: 'text', text: 'tilda.brennkessel' },
      ],
    ]);
  });
});
