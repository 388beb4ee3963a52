import type { CardView } from '@/lib/views/card-view';
import { type ElementBuilder, elementBuilder } from './element';

/** What a click on one of the card's controls asks for; the control carries it as `data-do`. */
export type CardAction = 'toggle' | 'move' | 'save' | 'checklist';

/** What the card draws: the view, whether it is open, and whether a save is under way. */
export interface CardProps {
  view: CardView;
  isOpen: boolean;
  isSaving: boolean;
}

type CreatorCard = Extract<CardView, { kind: 'creator' }>;
type TextIn = CreatorCard['because'];

/** A sign for each result, so that its colour never stands alone. */
const SIGNS: Record<CreatorCard['screening'], string> = { good: '✓', check: '!', outside: '–', 'not-enough': '…' };

/**
 * The card's elements: the pill that says the result, beside it the button that saves, and, when open, the panel with what
 * is behind the result.
 */
export function cardElements(document: Document, { view, isOpen, isSaving }: CardProps): HTMLElement[] {
  const el = elementBuilder(document);
  const isCreator = view.kind === 'creator';
  const pill = el(
    'button',
    { class: 'pill', 'data-do': 'toggle', 'aria-expanded': String(isOpen) },
    sign(el, view),
    el('span', {}, isCreator ? pillText(view) : view.says),
  );
  if (!isOpen) {
    const isUnsaved = isCreator && view.saved === null;
    return [el('div', { class: 'closed' }, ...(isUnsaved ? [saveButton(el, view, isSaving)] : []), pill)];
  }
  const panel = el(
    'section',
    { class: 'panel', 'aria-label': 'Touchstone' },
    el('header', {}, isCreator ? names(el, view) : el('h2', {}, view.says), windowButtons(el, view)),
    ...(isCreator ? creatorParts(el, view, isSaving) : [el('p', {}, view.nextStep)]),
  );
  return [pill, panel];
}

function pillText({ headline, lines: [followers] }: CreatorCard): string {
  return followers ? `${headline} · ${followers.value}` : headline;
}

function sign(el: ElementBuilder, view: CardView): HTMLElement {
  const result = view.kind === 'creator' ? view.screening : 'not-enough';
  return el('span', { class: `sign ${result}`, 'aria-hidden': 'true' }, SIGNS[result]);
}

function names(el: ElementBuilder, { name, handle, platformLabel }: CreatorCard): HTMLElement {
  const at = handle === '' ? [] : [el('bdi', {}, `@${handle}`), ' · '];
  return el('div', {}, el('h2', { dir: 'auto' }, name), muted(el, ...at, platformLabel));
}

function windowButtons(el: ElementBuilder, { words }: CardView): HTMLElement {
  const button = (action: CardAction, label: string, shown: string) =>
    el('button', { class: 'icon', 'data-do': action, 'aria-label': label, title: label }, shown);
  return el('div', {}, button('move', words.move, '⤡'), button('toggle', words.close, '×'));
}

function creatorParts(el: ElementBuilder, view: CreatorCard, isSaving: boolean): HTMLElement[] {
  const line = (text: string | null) => (text === null ? [] : [muted(el, text)]);
  return [
    el('p', { class: 'headline' }, sign(el, view), view.headline),
    textIn(el, view, view.because),
    ...(view.flags.length === 0 ? [] : [flagList(el, view)]),
    el('div', { class: 'lines' }, ...view.lines.map((figure) => figureLine(el, figure))),
    ...line(view.seenBefore),
    muted(el, view.saved === null ? view.campaign : `${view.campaign} · ${view.saved}`),
    actions(el, view, isSaving),
    ...(view.nextStep === null ? [] : [textIn(el, view, view.nextStep, 'p', 'next')]),
    el(
      'details',
      { class: 'why', 'data-key': 'why' },
      el('summary', { 'data-do': 'details' }, view.words.why),
      el('ul', {}, ...view.reasons.map((reason) => textIn(el, view, reason, 'li'))),
      ...line(view.seen),
      ...line(view.unseen),
    ),
  ];
}

function muted(el: ElementBuilder, ...children: readonly (Node | string)[]): HTMLElement {
  return el('p', { class: 'muted' }, ...children);
}

function textIn(
  el: ElementBuilder,
  view: CardView,
  { text, language }: TextIn,
  tag = 'p',
  name = 'because',
): HTMLElement {
  return el(tag, { class: name, dir: 'auto', ...(language === view.language ? {} : { lang: language }) }, text);
}

function flagList(el: ElementBuilder, view: CreatorCard): HTMLElement {
  const items = view.flags.map(({ name, says }) => el('li', {}, el('b', {}, name), textIn(el, view, says, 'span')));
  return el('ul', { class: 'flags' }, ...items, ...(view.moreFlags === null ? [] : [el('li', {}, view.moreFlags)]));
}

/** A figure; what stands behind it opens on demand, `data-key` tells it apart when the card is drawn again. */
function figureLine(el: ElementBuilder, { id, label, value, rows }: CreatorCard['lines'][number]): HTMLElement {
  const shown = [el('span', { class: 'muted' }, label), el('span', { class: 'value' }, value)];
  if (rows.length === 0) return el('div', { class: 'figure' }, ...shown);
  const behind = rows.flatMap((row) => [el('dt', {}, row.label), el('dd', { dir: 'auto' }, row.value)]);
  return el(
    'details',
    { 'data-key': id },
    el('summary', { class: 'figure', 'data-do': 'details' }, ...shown),
    el('dl', {}, ...behind),
  );
}

function saveButton(el: ElementBuilder, { words }: CreatorCard, isSaving: boolean): HTMLElement {
  return el(
    'button',
    { class: 'primary', 'data-do': 'save', ...(isSaving ? { 'aria-disabled': 'true' } : {}) },
    isSaving ? words.saving : words.save,
  );
}

function actions(el: ElementBuilder, view: CreatorCard, isSaving: boolean): HTMLElement {
  const { saved, words, historyUrl } = view;
  const history = (href: string) =>
    el('a', { href, target: '_blank', rel: 'noopener noreferrer', 'data-do': 'history' }, words.history);
  return el(
    'div',
    { class: 'actions' },
    ...(saved === null ? [saveButton(el, view, isSaving)] : []),
    el('button', { 'data-do': 'checklist' }, words.checklist),
    ...(historyUrl === null ? [] : [history(historyUrl)]),
  );
}
