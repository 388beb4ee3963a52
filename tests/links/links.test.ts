import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictingCodes, proposedCodes } from '@/lib/links/promo-codes';
import { slug } from '@/lib/links/slug';
import { LINK_TEMPLATES, trackingLink } from '@/lib/links/tracking-link';
import { english } from '../support/english';

const SUBJECT = {
  platform: 'instagram',
  creator: 'Tilda.Brennkessel',
  campaign: 'Spring Tea 2026',
  creative: 'Reel 1',
};

describe('trackingLink', () => {
  it('follows the conventions of GA4 by default', () => {
    expect(trackingLink('https://shop.example/tea', SUBJECT)).toEqual({
      ok: true,
      url: 'https://shop.example/tea?utm_source=instagram&utm_medium=social&utm_campaign=spring-tea-2026&utm_content=tilda-brennkessel-reel-1',
      warning: null,
    });
  });

  it('has the field guide’s form as a choice, with its warning', () => {
    const template = LINK_TEMPLATES.find(({ id }) => id === 'field-guide');
    expect(trackingLink('https://shop.example/', SUBJECT, { template })).toEqual({
      ok: true,
      url: 'https://shop.example/?utm_source=influencer&utm_medium=instagram&utm_campaign=spring-tea-2026-tilda-brennkessel-reel-1',
      warning: expect.stringContaining('do not recognise'),
    });
  });

  it('replaces older parameters of its kind and keeps the rest of the address', () => {
    const link = trackingLink('https://shop.example/?id=7&UTM_Source=x&utm_term=y#top', SUBJECT, {
      medium: 'affiliate',
    });
    expect(link.ok && link.url).toBe(
      'https://shop.example/?id=7&utm_source=instagram&utm_medium=affiliate&utm_campaign=spring-tea-2026&utm_content=tilda-brennkessel-reel-1#top',
    );
  });

  it.each([
    ['javascript:alert(1)', 'is no address that begins with https://'],
    ['shop.example', 'is no address that begins with https://'],
    ['https://user:secret@shop.example/', 'holds a user name or password'],
  ])('makes no link out of %s', (page, why) => {
    expect(english(trackingLink(page, SUBJECT))).toEqual({ ok: false, why });
  });

  it('makes no link with an empty parameter', () => {
    expect(english(trackingLink('https://shop.example/', { ...SUBJECT, campaign: '—' }))).toEqual({
      ok: false,
      why: 'has nothing for utm_campaign',
    });
  });
});

describe('slug', () => {
  it.each([
    ['Größe & Maß', 'grosse-mass'],
    ['GROẞE MAẞE', 'grosse-masse'],
    ['Été  2026!', 'ete-2026'],
    ['春のお茶', '春のお茶'],
    ['--', ''],
  ])('writes %j as %j', (text, written) => {
    expect(slug(text)).toBe(written);
  });

  it('is in lower case with hyphens, and the same when written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = slug(text);
        expect(written).toBe(written.toLowerCase());
        expect(written).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
        expect(slug(written)).toBe(written);
      }),
    );
  });
});

describe('proposedCodes', () => {
  const seekers = (...names: string[]) => names.map((name, index) => ({ id: `c${index}`, name }));

  it('makes a code of each name, none twice, and none that is taken', () => {
    expect(
      proposedCodes(seekers('tilda.b', 'TILDA B', 'Zoë', '日本'), '10', ['zoe-10']).map(({ code }) => code),
    ).toEqual(['TILDAB-10', 'TILDAB2-10', 'ZOE2-10', 'CREATOR-10']);
  });

  it('has no conflict, whatever the names', () => {
    const names = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('OLLI', '0LL1', 'o l l i', 'A1', 'AI')),
    );
    fc.assert(
      fc.property(names, fc.constantFrom('', '10', '15 %'), (given, ending) => {
        const codes = proposedCodes(seekers(...given), ending);
        expect(codes).toHaveLength(given.length);
        expect(conflictingCodes(codes)).toEqual([]);
      }),
    );
  });

  it('gives 5,000 people of one name their codes', () => {
    const codes = proposedCodes(seekers(...Array<string>(5_000).fill('Tilda')), '10');
    expect(codes.at(-1)?.code).toBe('TILDA5000-10');
  });
});

describe('conflictingCodes', () => {
  it('finds codes that customers would take for each other', () => {
    const codes = [
      { creatorId: 'a', code: 'TILDA-10' },
      { creatorId: 'b', code: 'tilda1o' },
      { creatorId: 'c', code: 'WIM' },
      { creatorId: 'c', code: 'wim' },
      { creatorId: 'd', code: '' },
      { creatorId: 'e', code: '' },
    ];
    expect(conflictingCodes(codes)).toEqual([{ codes: codes.slice(0, 2) }]);
  });
});
