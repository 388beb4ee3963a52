import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { damaged, damagesToData, damagesToElements } from '../../support/deletion';
import { AT } from '../../support/read-context';
import { PAGES } from './deletion-pages';
import { documentOf } from './page-html';

const PLACES = ['replies', 'embedded'] as const;

const inScript = (name: string, data: unknown) =>
  `<script>var ${name} = ${JSON.stringify(data).replaceAll('<', '\\u003c')};</script>`;

const withData = PAGES.flatMap(({ data, ...page }) => (data ? [{ ...page, data }] : []));
const rendered = PAGES.flatMap(({ html, ...page }) => (html === undefined ? [] : [{ ...page, html }]));

it('every page has data or is rendered', () => {
  expect(PAGES.filter(({ data, html }) => data === undefined && html === undefined)).toEqual([]);
});

describe.each(withData)('$name', ({ url, data }) => {
  it.each(PLACES)('in %s: a key that is gone gives no other fact', (place) => {
    const { runs, wrong } = damaged(
      () => {
        const look = { url, capturedAt: AT, language: 'en' };
        const replies = data.map(({ request, body }) => ({
          url: `https://www.youtube.com/youtubei/v1/${request}`,
          body: JSON.stringify(body),
        }));
        if (place === 'replies') return readPage(youtube, { ...look, document: null, replies });
        const scripts = data.map(({ global, body }) => inScript(global, body));
        return readPage(youtube, { ...look, document: documentOf(scripts.join('')), replies: [] });
      },
      damagesToData(data.map(({ body }) => body)),
    );
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });
});

describe.each(rendered)('$name', ({ url, html }) => {
  it('rendered: an attribute that is gone gives no other fact', () => {
    const document = documentOf(html);
    const { runs, wrong } = damaged(
      () => readPage(youtube, { url, capturedAt: AT, language: 'en', document, replies: [] }),
      damagesToElements(document.body),
    );
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });
});
