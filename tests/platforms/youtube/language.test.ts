import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/platforms/youtube/language';
import { documentOf } from './page-html';

const part = (label: string) =>
  parseHTML(
    `<html><body><yt-formatted-string id="owner-sub-count" aria-label="${label}">x</yt-formatted-string></body></html>`,
  ).document;

describe('languageOf', () => {
  it('is the document’s own', () => {
    expect(languageOf(documentOf('', { lang: 'pt-PT' }))).toBe('pt-PT');
    expect(languageOf(documentOf('', { lang: 'x'.repeat(500) }))).toHaveLength(35);
  });

  it.each([
    ['3.58 million subscribers', 'en'],
    ['63 subscribers', 'en'],
    ['1 subscriber', 'en'],
    ['3,58\u00a0Millionen Abonnenten', 'de'],
    ['63 Abonnenten', 'de'],
    ['3.58 milyong subscriber', null],
    ['3,58 millioner abonnenter', null],
    ['no subscribers here, 5 subscribers', null],
    ['', null],
  ])('in a part of a page is told by %j', (label, tag) => {
    expect(languageOf(part(label))).toBe(tag);
  });

  it('is unknown in an empty page', () => {
    expect(languageOf(parseHTML('<html><body></body></html>').document)).toBeNull();
  });
});
