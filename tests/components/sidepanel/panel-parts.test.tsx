// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { evidenceText } from '@/components/sidepanel/evidence-text';
import { Flags } from '@/components/sidepanel/Flags';
import { Queues } from '@/components/sidepanel/Queues';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { rate } from '../../checklist/checklist-input';
import { reactRoot } from '../../support/react-root';

const root = reactRoot();

const show = (node: ReactNode) => act(() => root.render(node));
const buttons = () => [...document.querySelectorAll('button')];
const button = (name: string) =>
  buttons().find((node) => (node.getAttribute('aria-label') ?? node.textContent) === name);

describe('Flags', () => {
  const at = Date.UTC(2026, 4, 4, 12);
  const raised = ['follower-jump', 'inactive'].map((id) => ({
    id,
    name: id,
    says: { text: 'Seen.', language: 'en' },
    isNote: false,
    facts: { innocentCauses: ['A break'], check: 'Look again.' },
  }));

  it('keeps acknowledged flags on record with reason and date, and counts the others', () => {
    const onTakeBack = vi.fn();
    const acknowledged = [{ flagId: 'inactive', reason: 'on leave', at }];
    show(
      <Flags
        locale="en-GB"
        raised={raised}
        acknowledged={acknowledged}
        onAcknowledge={vi.fn()}
        onTakeBack={onTakeBack}
      />,
    );
    expect(document.querySelector('h2')?.textContent).toBe('To look at: 1');
    expect(document.body.textContent).toContain('Looked at on 4 May 2026: on leave');
    act(() => button('Take back')?.click());
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('inactive');
  });

  it('tells notes apart, which ask for nothing', () => {
    const note = { ...raised[0], id: 'hidden-likes', name: 'Likes hidden', isNote: true };
    show(
      <Flags
        locale="en"
        raised={[{ ...note, says: { text: 'Seen.', language: 'en' }, facts: null }]}
        acknowledged={[]}
        onAcknowledge={vi.fn()}
        onTakeBack={vi.fn()}
      />,
    );
    expect(document.querySelector('h2')?.textContent).toBe('Notes');
    expect(document.querySelector('h3')?.textContent).toBe('Note: Likes hidden');
    expect(button('Looked at')).toBeUndefined();
  });

  it('tells why a sign can be harmless and how to check, in the flag’s place', () => {
    show(<Flags locale="en" raised={raised} acknowledged={[]} onAcknowledge={vi.fn()} onTakeBack={vi.fn()} />);
    expect(document.querySelector('details')?.textContent).toContain('A break');
    expect(document.querySelector('details')?.textContent).toContain('To check: Look again.');
  });

  it('takes no acknowledgement without a reason', () => {
    const onAcknowledge = vi.fn();
    show(<Flags locale="en" raised={raised} acknowledged={[]} onAcknowledge={onAcknowledge} onTakeBack={vi.fn()} />);
    act(() => button('Looked at')?.click());
    expect(button('Save')?.disabled).toBe(true);
    act(() => button('Cancel')?.click());
    expect(onAcknowledge).not.toHaveBeenCalled();
  });
});

describe('Queues', () => {
  it('opens one page a click, and offers nothing where nobody waits', () => {
    const onNext = vi.fn();
    const nothing = { next: null, waiting: 0, hasMore: false };
    const waiting = { next: { name: 'Tilda B.', lastSeenAt: null }, waiting: 50, hasMore: true };
    show(
      <Queues
        locale="en"
        recheckDays={30}
        queues={{ research: waiting, recheck: nothing, history: nothing }}
        onNext={onNext}
      />,
    );
    expect(document.body.textContent).toContain('50+ waiting');
    expect(buttons()).toHaveLength(1);
    act(() => button('Next: To look at')?.click());
    expect(onNext).toHaveBeenCalledExactlyOnceWith('research');
  });
});

describe('evidenceText', () => {
  it('says a rate with its interval and what it is held against, as the locale writes numbers', () => {
    const of = (locale: 'en' | 'de', markPercent: number | null) =>
      evidenceText(
        { kind: 'rate', rate: rate(2, 4, { place: 'above' }), markPercent },
        PANEL_TEXTS[locale].evidence,
        locale,
      ).text;
    expect(of('en', 2.5)).toBe('Engagement 3.0 % (2.0–4.0 %), out of 12 posts. Your mark: 2.5 %.');
    expect(of('en', null)).toContain('Above what is typical for this size.');
    expect(of('de', 2.5)).toContain('Ihre Marke: 2,5 %.');
  });

  it.each([
    ['en', 'By their words, 1,200 of 1,300 posts are in a language that you want (German 1,200 and English 100)'],
    [
      'de',
      'Den Wörtern nach sind 1.200 von 1.300 Beiträgen in einer gewünschten Sprache (Deutsch 1.200 und Englisch 100)',
    ],
    ['es', 'Por sus palabras, 1200 de 1300 publicaciones están en un idioma que busca (alemán 1200 e inglés 100)'],
  ] as const)('names the languages of posts with their sample, in %s', (locale, text) => {
    const languages = [
      { tag: 'de', n: 1_200 },
      { tag: 'en', n: 100 },
    ];
    const found = { texts: 1_400, told: 1_300, languages, state: 'told', wanted: 1_200 } as const;
    const said = evidenceText({ kind: 'text-languages', of: 'posts', found }, PANEL_TEXTS[locale].evidence, locale);
    expect(said.text).toContain(text);
  });

  it('says where there is too little to tell languages by, and where one can’t be told', () => {
    const said = (state: 'not-enough-data' | 'not-tellable') =>
      evidenceText(
        {
          kind: 'text-languages',
          of: 'comments',
          found: { texts: 14, told: 3, languages: [{ tag: 'de', n: 3 }], state, wanted: null },
        },
        PANEL_TEXTS.en.evidence,
        'en',
      ).text;
    expect(said('not-enough-data')).toBe(
      'Languages of comments: not enough data. Of 14 with words, 3 show their language.',
    );
    expect(said('not-tellable')).toContain('can’t be told');
  });
});
