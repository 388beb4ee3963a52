/** What a person has done to the card's elements: which parts are open, how far it is scrolled, where the focus is. */
export interface KeptState {
  open: ReadonlySet<string>;
  scrollTop: number;
  /** Names the control with the focus; null where the card doesn't have it. */
  focus: string | null;
}

/** The state of the elements that are there now. */
export function stateOf(root: ShadowRoot): KeptState {
  const open = [...root.querySelectorAll('details')].filter((part) => part.open).map((part) => part.dataset.key ?? '');
  return {
    open: new Set(open),
    scrollTop: root.querySelector('.panel')?.scrollTop ?? 0,
    focus: root.activeElement ? nameOf(root.activeElement) : null,
  };
}

/** Gives new elements the state of those before. The focus goes to the pill where its control is gone. */
export function restored(root: ShadowRoot, { open, scrollTop, focus }: KeptState): void {
  for (const part of root.querySelectorAll('details')) part.open = open.has(part.dataset.key ?? '');
  const panel = root.querySelector('.panel');
  if (panel) panel.scrollTop = scrollTop;
  if (focus === null) return;
  const controls = [...root.querySelectorAll<HTMLElement>('[data-do]')];
  const pill = root.querySelector<HTMLElement>('.pill');
  (controls.find((control) => nameOf(control) === focus) ?? pill)?.focus({ preventScroll: true });
}

function nameOf(control: Element): string {
  if (!(control instanceof HTMLElement)) return '';
  return `${control.dataset.do} ${control.parentElement?.dataset.key ?? ''}`;
}
