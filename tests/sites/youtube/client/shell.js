import { el } from './dom.js';

/** The frame around all pages: the bar on top and the place where pages are. */
export function createShell(onSearch) {
  const { words } = window.ytcfg;
  const logo = el(
    'a',
    { id: 'logo', href: '/', 'aria-label': 'Home' },
    el('span', { class: 'mark', 'aria-hidden': 'true' }),
    el('b', { text: 'YouTube' }),
  );
  const input = el('input', {
    id: 'search',
    name: 'search_query',
    placeholder: words.searchHint,
    'aria-label': words.searchHint,
    autocomplete: 'off',
  });
  const form = el('form', { id: 'search-form', role: 'search' }, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSearch(input.value);
  });
  const note = el('span', { id: 'simulated-note', text: words.simulated });
  const masthead = el(
    'ytd-masthead',
    { id: 'masthead', class: 'style-scope ytd-app' },
    el(
      'div',
      { id: 'container' },
      el('div', { id: 'start' }, logo),
      el('div', { id: 'center' }, form),
      el('div', { id: 'end' }, note),
    ),
  );
  const manager = el('ytd-page-manager', { id: 'page-manager', class: 'style-scope ytd-app' });
  document
    .querySelector('ytd-app')
    .append(el('div', { id: 'content' }, el('div', { id: 'masthead-container' }, masthead), manager));
  return manager;
}
