import { el, recycle, setLink, setText } from './dom.js';
import { fillGrid } from './grid.js';
import { avatar } from './pictures.js';

/** The home page: who is here, and what is new. */
export function createHomePage() {
  const people = el('div', { id: 'people' });
  const heading = el('h2', { id: 'people-heading' });
  const contents = el('div', { id: 'contents', class: 'style-scope ytd-rich-grid-renderer' });
  const primary = el('div', { id: 'primary' }, heading, people, el('ytd-rich-grid-renderer', {}, contents));
  const element = el(
    'ytd-browse',
    { class: 'style-scope ytd-page-manager', 'page-subtype': 'home', role: 'main' },
    el('ytd-two-column-browse-results-renderer', { 'page-subtype': 'home' }, primary),
  );
  return {
    element,
    title: () => 'YouTube',
    begin({ data }) {
      setText(heading, data.simulatedGuide.title);
      recycle(people, data.simulatedGuide.items, describePerson);
    },
    finish({ data }) {
      const tab = data.contents.twoColumnBrowseResultsRenderer.tabs[0].tabRenderer;
      fillGrid(contents, tab.content.richGridRenderer.contents, 'camel');
    },
  };
}

function describePerson(person) {
  return {
    kind: 'person',
    create() {
      const words = el(
        'span',
        { class: 'person-words' },
        el('b', { dir: 'auto' }),
        el('span', { class: 'person-handle' }),
        el('small'),
      );
      return el('a', { class: 'person' }, el('img', { class: 'face', alt: '', loading: 'lazy' }), words);
    },
    update(link) {
      setLink(link, person.endpoint);
      link.querySelector('img').src = avatar(person.title);
      setText(link.querySelector('b'), person.title);
      setText(link.querySelector('.person-handle'), person.handle ?? '');
      setText(link.querySelector('small'), person.note);
    },
  };
}
