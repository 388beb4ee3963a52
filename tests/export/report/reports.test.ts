import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { clientPage } from '@/lib/export/report/client-page';
import { evidencePage } from '@/lib/export/report/evidence-page';
import type { ReportCreator } from '@/lib/export/report/report';
import { readFact } from '@/lib/model/facts';
import { exportRow } from '../../support/export-rows';
import { NOW } from '../../support/readings';

const PRIVATE = {
  note: 'haggles, private note',
  stage: 'negotiating',
  decision: { kind: 'hold', reason: 'price too high' },
  quote: { price: 1_200.5, currency: 'EUR' },
  contact: { name: 'Agent Smythe', email: 'agent@mail.example' },
  foundVia: 'a rival’s post',
  tags: ['late-replier'],
  promoCode: 'TILDA-10',
  trackingLink: 'https://shop.example/?utm_source=youtube',
  answers: [
    { question: 'Do they answer quickly?', answer: 'no', note: 'took nine days', by: 'person', at: NOW } as const,
  ],
};

const ROW = exportRow({ entry: PRIVATE });
const CREATOR: ReportCreator = { row: ROW, reviewed: ['jump', 'inactive', 'labels'] };
const OPTIONS = { title: null, locale: 'en-GB' };

const bodyOf = (page: string) => parseHTML(page).document.body.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the client page', () => {
  const text = bodyOf(clientPage([CREATOR], OPTIONS));

  it('has the numbers with their intervals, and the findings that were reviewed', () => {
    for (const part of [
      'Tilda Brennkessel',
      '48,200 – 48,299',
      'micro, borderline',
      '4.6 % (80 % interval 3.2 % – 6.0 %, from 12 posts; likes + comments ÷ views, mean)',
      '12,346',
      '+2,900 followers on 4 May.',
      'Posted in the last week.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has nothing that was not reviewed, was said by others, or is our own', () => {
    const hidden = [
      ...['31 of 40', 'so nice', 'row of 4 May', 'No post was opened', 'Check first', 'to look at.'],
      ...[PRIVATE.note, PRIVATE.stage, 'hold', 'price too high', '1,200', 'Smythe', 'agent@', 'rival', 'late-replier'],
      ...['TILDA-10', 'shop.example', 'nine days', 'answer quickly', 'Spring Tea'],
    ];
    const page = clientPage([CREATOR], OPTIONS);
    expect(hidden.filter((part) => page.includes(part))).toEqual([]);
  });

  it('says of what was not read that it was not', () => {
    const bare = bodyOf(
      clientPage(
        [{ row: exportRow({ assessment: null, profile: { followers: { state: 'not-shown' } } }), reviewed: [] }],
        OPTIONS,
      ),
    );
    expect(bare).toContain('Followersnot read');
    expect(bare).toContain('Engagementnot read');
  });
});

describe('the evidence', () => {
  const text = bodyOf(evidencePage([CREATOR], OPTIONS));

  it('has everything, each number with where it was read', () => {
    for (const part of [
      '48.2K subscribers',
      'header, second line',
      '1 Jun 2026, 12:00 UTC',
      'the page does not show it',
      'not understood',
      'Check first',
      'row of 4 May',
      '“so nice”',
      'No post was opened.',
      '9.9.9',
      'haggles, private note',
      'hold: price too high',
      '1,200.5 EUR',
      'Agent Smythe, agent@mail.example',
      'Do they answer quickly?',
      'took nine days',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('shows what a second place on the page said', () => {
    const followers = {
      state: 'read',
      value: { low: 1, high: 1 },
      raw: '1',
      source: 'header',
      stale: true,
      conflict: { raw: '2', source: 'side' },
    } as const;
    const page = evidencePage([{ row: exportRow({ profile: { followers } }), reviewed: [] }], OPTIONS);
    expect(bodyOf(page)).toContain('also read: “2” (side)');
    expect(bodyOf(page)).toContain('from a summary that the page keeps');
  });
});

describe.each([
  ['client page', clientPage],
  ['evidence', evidencePage],
])('%s', (_name, report) => {
  it('ends with what it is, in the person’s language', () => {
    const footer = (locale: string) =>
      parseHTML(report([CREATOR], { title: null, locale })).document.querySelector('footer');
    expect(footer('en-GB')?.textContent?.trim()).toBe(
      'Screening aid from what was read on 1 June 2026. It cannot see who the followers are. A person decided.',
    );
    expect(footer('de-AT')?.textContent).toContain('am 1. Juni 2026 gelesen');
    expect(footer('es')?.textContent).toContain('el 1 de junio de 2026');
    expect(footer('fr')?.textContent).toContain('A person decided.');
  });

  it('names both days where creators were read on several', () => {
    const earlier = { ...ROW, creator: { ...ROW.creator, lastSeenAt: NOW - 3 * 86_400_000 } };
    const page = report([CREATOR, { row: earlier, reviewed: [] }], OPTIONS);
    expect(bodyOf(page)).toContain('read on 29 May 2026 – 1 June 2026.');
  });

  it('stands alone: no script, nothing from outside, light, made for paper', () => {
    const page = report([CREATOR], OPTIONS);
    const { document } = parseHTML(page);
    expect(document.querySelectorAll('script,link,img,iframe,object,embed,form,base')).toHaveLength(0);
    expect(page).not.toMatch(/@import|url\(/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('color-scheme:light');
    expect(page).toContain('@media print');
    for (const anchor of document.querySelectorAll('a')) expect(anchor.getAttribute('href')).toMatch(/^https:/);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>1</script>',
    '&lt;b&gt;',
  ])('shows %j as it is, wherever it stands', (hostile) => {
    const flags =
      ROW.assessment?.flags.map((flag) => ({
        ...flag,
        says: hostile,
        evidence: [
          { kind: 'text' as const, text: hostile },
          { kind: 'post' as const, id: hostile },
          { kind: 'bio' as const, words: hostile },
        ],
      })) ?? [];
    const row = exportRow({
      profile: { name: readFact(hostile, hostile, hostile), bio: readFact(hostile, hostile, hostile), handle: hostile },
      assessment: ROW.assessment && { ...ROW.assessment, flags, reasons: [hostile] },
      entry: { note: hostile, tags: [hostile], trackingLink: `javascript:alert("${hostile}")` },
      profileUrl: `javascript:${hostile}`,
    });
    const { document } = parseHTML(report([{ row, reviewed: ['jump'] }], { title: hostile, locale: 'en' }));
    expect(document.querySelectorAll('script,img,a')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect([...document.querySelectorAll('*')].some((element) => element.hasAttribute('onmouseover'))).toBe(false);
    expect(document.querySelector('h2')?.textContent).toBe(hostile);
  });
});

it('both say what is kept as codes in words of their language', () => {
  const german = { title: null, locale: 'de' };
  const client = bodyOf(clientPage([CREATOR], german));
  const evidence = bodyOf(evidencePage([CREATOR], german));
  for (const text of [client, evidence]) {
    expect(text).toContain('Likes + Kommentare ÷ Aufrufe, Mittel');
    expect(text).not.toMatch(/hypeauditor-views|\(short/);
  }
  expect(evidence).toContain('Zurückgestellt: price too high');
  expect(evidence).not.toMatch(/brand-fit|hold: price/);
});
