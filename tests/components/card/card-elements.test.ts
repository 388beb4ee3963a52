// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { cardElements } from '@/components/card/card-elements';
import type { CardView } from '@/lib/views/card-view';
import { creatorView, stateView } from '../../support/card-view';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';

function draw(view: CardView, { isOpen = true, isSaving = false } = {}): HTMLElement {
  const place = document.createElement('div');
  place.append(...cardElements(document, { view, isOpen, isSaving }));
  return place;
}

const panelText = (view: CardView) => draw(view).querySelector('section')?.textContent ?? '';
const doing = (card: HTMLElement) =>
  [...card.querySelectorAll<HTMLElement>('[data-do]')].map((node) => node.dataset.do);

describe('cardElements', () => {
  it('are a pill with result and followers until opened', () => {
    const card = draw(creatorView(), { isOpen: false });
    const pill = card.querySelector('.pill');
    expect(pill?.lastElementChild?.textContent).toBe('Not enough read · 48.2K · micro');
    expect(pill?.getAttribute('aria-expanded')).toBe('false');
    expect(card.querySelector('section')).toBeNull();
  });

  it('save from the pill with one click, where the creator isn’t saved', () => {
    expect(doing(draw(creatorView(), { isOpen: false }))).toEqual(['save', 'toggle']);
    expect(doing(draw(creatorView({ saved: 'Saved: Found' }), { isOpen: false }))).toEqual(['toggle']);
    expect(doing(draw(stateView(), { isOpen: false }))).toEqual(['toggle']);
    expect(draw(creatorView(), { isOpen: false, isSaving: true }).textContent).toContain('Saving …');
  });

  it('say at first sight what a marketer asks first', () => {
    const text = panelText(
      creatorView({
        saved: 'Saved: Vetting',
        seenBefore: 'Seen before: Rejected, 3 May, price',
        unseen: 'Reload this tab to read posts.',
      }),
    );
    for (const part of [
      '4 of 9 checks.',
      'Open 3 posts',
      'Campaign: Spring tea · Saved: Vetting',
      'Rejected, 3 May, price',
      'Read so far',
      'Reload this tab',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('show a figure’s provenance on demand only', () => {
    const details = draw(creatorView()).querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Subscribers48.2K · micro');
    expect(details?.querySelector('dl')?.textContent).toBe('Read as“48.2K”');
  });

  it('show two flags with what was seen, and how many more there are', () => {
    const flags = [
      { name: 'Sprung bei den Followern', says: { text: '+2,900 followers on 4 May.', language: 'en' } },
      { name: 'Likes verborgen', says: { text: 'Likes sind verborgen.', language: 'de' } },
    ];
    const list = draw(creatorView({ flags, moreFlags: '1 weiterer', language: 'de' })).querySelector('.flags');
    expect([...(list?.children ?? [])].map((item) => item.textContent)).toEqual([
      'Sprung bei den Followern+2,900 followers on 4 May.',
      'Likes verborgenLikes sind verborgen.',
      '1 weiterer',
    ]);
    expect([...(list?.querySelectorAll('span') ?? [])].map(({ lang }) => lang)).toEqual(['en', '']);
  });

  it('say the language of a sentence that isn’t in the person’s', () => {
    const card = draw(creatorView({ language: 'de', because: { text: 'Last post 94 days ago.', language: 'en' } }));
    expect(card.querySelector<HTMLElement>('.because')?.lang).toBe('en');
  });

  it('offer to save whom is not saved, and not twice', () => {
    expect(doing(draw(creatorView()))).toContain('save');
    expect(doing(draw(creatorView({ saved: 'Saved: Found' })))).not.toContain('save');
    const button = draw(creatorView(), { isSaving: true }).querySelector('[data-do=save]');
    expect(button?.textContent).toBe('Saving …');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
  });

  it('lead to the follower history where there is one, in a tab of its own', () => {
    expect(draw(creatorView()).querySelector('a')).toBeNull();
    const historyUrl = 'https://socialblade.com/youtube/handle/tilda.brennkessel';
    const link = draw(creatorView({ historyUrl })).querySelector('a');
    expect([link?.href, link?.target, link?.rel]).toEqual([historyUrl, '_blank', 'noopener noreferrer']);
  });

  it('give each result a sign besides its colour', () => {
    const signs = (['good', 'check', 'outside', 'not-enough'] as const).map(
      (screening) => draw(creatorView({ screening }), { isOpen: false }).querySelector('.sign')?.textContent,
    );
    expect(new Set(signs).size).toBe(4);
  });

  it('say a state and what to do', () => {
    const card = draw(stateView());
    expect(card.querySelector('.pill')?.lastElementChild?.textContent).toBe('Unknown layout.');
    expect(card.querySelector('section')?.textContent).toContain('Vet by hand.');
    expect(doing(card)).not.toContain('save');
  });

  it.each(HOSTILE_TEXTS)('show %j as a text in every field', (text) => {
    const usual = draw(
      creatorView({
        flags: [{ name: 'x', says: { text: 'x', language: 'en' } }],
        saved: 'x',
        seenBefore: 'x',
        unseen: 'x',
      }),
    );
    const card = draw({
      ...creatorView(),
      name: text,
      handle: text,
      platformLabel: text,
      headline: text,
      because: { text, language: 'en' },
      nextStep: { text, language: 'en' },
      lines: creatorView().lines.map((line) => ({
        ...line,
        label: text,
        value: text,
        rows: line.rows.map(() => ({ label: text, value: text })),
      })),
      flags: [{ name: text, says: { text, language: 'en' } }],
      reasons: [{ text, language: 'en' }],
      seen: text,
      unseen: text,
      campaign: text,
      saved: text,
      seenBefore: text,
    });
    const names = (root: HTMLElement) => [...root.querySelectorAll('*')].map((node) => node.nodeName);
    expect(names(card)).toEqual(names(usual));
    expect(card.querySelector('h2')?.textContent).toBe(text);
  });
});
