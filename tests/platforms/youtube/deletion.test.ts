import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/model/reading';
import { readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { damagesToData, damagesToElements, differences } from '../../support/deletion';
import { AT } from '../../support/read-context';
import { PAGES } from './deletion-pages';
import { documentOf } from './page-html';

const PLACES = ['replies', 'embedded'] as const;

const inScript = (name: string, data: unknown) =>
  `<script>var ${name} = ${JSON.stringify(data).replaceAll('<', '\\u003c')};</script>`;

/** Every difference that any damage makes, each named by its damage, and how many damages there were. */
function damaged(read: () => Reading, damages: Iterable<string>): { runs: number; wrong: string[] } {
  const whole = read();
  const wrong: string[] = [];
  let runs = 0;
  for (const damage of damages) {
    runs++;
    wrong.push(...differences(whole, read()).map((text) => `${damage}: ${text}`));
  }
  return { runs, wrong };
}

describe.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, { url, data, html }) => {
  const look = { url, capturedAt: AT, language: 'en' };

  it.runIf(data).each(PLACES)('in %s: a key that is gone gives no other fact', (place) => {
    const { runs, wrong } = damaged(
      () => {
        const replies = (data ?? []).map(({ request, body }) => ({
          url: `https://www.youtube.com/youtubei/v1/${request}`,
          body: JSON.stringify(body),
        }));
        if (place === 'replies') return readPage(youtube, { ...look, document: null, replies });
        const scripts = (data ?? []).map(({ global, body }) => inScript(global, body));
        return readPage(youtube, { ...look, document: documentOf(scripts.join('')), replies: [] });
      },
      damagesToData(data?.map(({ body }) => body)),
    );
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });

  it.runIf(html)('rendered: an attribute that is gone gives no other fact', () => {
    const document = documentOf(html ?? '');
    const { runs, wrong } = damaged(
      () => readPage(youtube, { ...look, document, replies: [] }),
      damagesToElements(document.body),
    );
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThan(10);
  });
});
