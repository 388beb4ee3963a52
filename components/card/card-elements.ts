import type { CardView } from '@/lib/views/card-view';
import { type ElementBuilder, elementBuilder } from './element';

/** What the card needs to draw itself: the view, whether it is open, and what a click on the pill does. */
export interface CardProps {
  view: CardView;
  isOpen: boolean;
  onToggle(): void;
}

type CreatorCard = Extract<CardView, { kind: 'creator' }>;
type StateCard = Extract<CardView, { kind: 'state' }>;

/** The card's elements: a pill that says the result and, when open, above it the lines behind the result. */
export function cardElements(document: Document, { view, isOpen, onToggle }: CardProps): HTMLElement[] {
  const el = elementBuilder(document);
  const isCreator = view.kind === 'creator';
  const pill = el(
    'button',
    { class: 'pill', type: 'button', 'aria-expanded': String(isOpen), 'aria-controls': 'panel' },
    el('span', { class: 'mark', 'data-screening': isCreator ? view.screening : 'none' }),
    el('span', {}, isCreator ? pillText(view) : view.says),
  );
  pill.addEventListener('click', onToggle);
  if (!isOpen) return [pill];
  const lines = isCreator ? creatorLines(el, view) : stateLines(el, view);
  return [el('section', { class: 'panel', id: 'panel', 'aria-label': 'Touchstone' }, ...lines), pill];
}

function pillText(view: CreatorCard): string {
  const followers = view.lines[0];
  return followers ? `${view.headline} · ${followers.value}` : view.headline;
}

function creatorLines(el: ElementBuilder, view: CreatorCard): HTMLElement[] {
  const note = (text: string) => el('p', { class: 'muted' }, text);
  return [
    el('h2', { dir: 'auto' }, view.name),
    el(
      'p',
      { class: 'muted' },
      el('bdi', {}, view.handle && `@${view.handle}`),
      view.isSaved ? ' · on your shortlist' : '',
    ),
    el('p', { class: 'headline' }, view.headline),
    ...view.reasons.map(note),
    el('dl', {}, ...view.lines.map((line) => summaryLine(el, line))),
    note(view.seen),
    ...(view.unseen ? [note(view.unseen)] : []),
    ...(view.nextStep ? [el('p', { class: 'next' }, view.nextStep)] : []),
  ];
}

function summaryLine(el: ElementBuilder, { label, value, detail }: CreatorCard['lines'][number]): HTMLElement {
  const below = detail ? [el('dd', { class: 'detail' }, detail)] : [];
  return el('div', {}, el('dt', {}, label), el('dd', {}, value), ...below);
}

function stateLines(el: ElementBuilder, view: StateCard): HTMLElement[] {
  return [el('h2', {}, view.says), el('p', { class: 'next' }, view.nextStep)];
}
