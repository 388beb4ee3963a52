// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TourView } from '@/components/tour/TourView';
import { tourSubject } from '@/entrypoints/welcome/tour-subject';
import { reactRoot } from '../../support/react-root';

const NOW = Date.UTC(2026, 4, 20, 12);

const root = reactRoot();
const onEnd = vi.fn();
const draw = (locale: string) => {
  const subject = tourSubject(locale, NOW);
  if (!subject) throw new Error('the sample has no such creator');
  act(() => root.render(<TourView locale={locale} {...subject} now={() => NOW} onEnd={onEnd} />));
};
beforeEach(() => {
  onEnd.mockReset();
  draw('en');
});

const title = () => document.querySelector('h1')?.textContent;
const card = () => [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
const onCard = (action: string) => act(() => card()?.querySelector<HTMLElement>(`[data-do=${action}]`)?.click());
const click = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((node) => node.textContent === name)?.click());
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

describe('TourView', () => {
  it('goes through card, save and checklist by its own buttons', () => {
    expect(card()?.querySelector('section')).toBeNull();
    click('Open the card');
    expect(card()?.querySelector('section')?.textContent).toContain('Check first');
    click('Save this creator');
    expect(card()?.textContent).toContain('Saved: Found');
    expect(document.querySelector('aside')).toBeNull();
    click('Open the checklist');
    expect(document.querySelectorAll('aside ol > li')).toHaveLength(6);
    expect(onEnd).not.toHaveBeenCalled();
    click('End the tour');
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('goes through them on the card itself, and lets it be closed again', () => {
    onCard('toggle');
    onCard('toggle');
    expect(card()?.querySelector('section')).toBeNull();
    onCard('toggle');
    onCard('save');
    expect(card()?.querySelector('[data-do=save]')).toBeNull();
    onCard('checklist');
    expect(title()).toBe('One key an answer');
  });

  it('takes an answer with one key, and shows it as the person’s', () => {
    for (const name of ['Open the card', 'Save this creator', 'Open the checklist']) click(name);
    const open = [...document.querySelectorAll<HTMLElement>('[data-question]')].find(
      (node) => node.getAttribute('aria-expanded') === 'true',
    );
    const answers = () => document.querySelector('[role=status]')?.textContent;
    const before = answers();
    act(() => open?.focus());
    press('y');
    expect(answers()).not.toBe(before);
    expect(document.querySelector('aside')?.textContent).toContain('Yes · Your answer');
  });

  it('puts the focus on each step’s title, so that it is read out', () => {
    expect(document.activeElement?.textContent).toBe('The card answers by itself');
    click('Open the card');
    expect(document.activeElement?.textContent).toBe('Every number says where it comes from');
  });

  it('can be left at any time, by its button and by Escape', () => {
    press('Escape');
    expect(onEnd).toHaveBeenCalledTimes(1);
    click('Skip the tour');
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['de', 'Die Karte antwortet von selbst', 'Erst ansehen'],
    ['es', 'La tarjeta responde por sí sola', 'Revisar primero'],
  ])('speaks %s throughout', (locale, first, result) => {
    draw(locale);
    expect(title()).toBe(first);
    expect(card()?.textContent).toContain(result);
    expect(card()?.querySelector('.card')?.getAttribute('lang')).toBe(locale);
  });
});
