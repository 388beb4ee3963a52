import { describe, expect, it } from 'vitest';
import { contextOf, readPage } from '@/lib/platforms/read-page';
import { youtube } from '@/lib/platforms/youtube';
import { NOW } from '../support/readings';

describe('readPage', () => {
  it('gives a reading for any address', () => {
    const input = { document: null, replies: [], capturedAt: NOW };
    expect(readPage(youtube, { ...input, url: 'https://kettle.example/' })).toMatchObject({
      pageKind: 'other',
      state: 'not-a-creator-page',
    });
    expect(readPage(youtube, { ...input, url: 'https://www.youtube.com/@tilda' })).toMatchObject({
      platform: 'youtube',
      pageKind: 'profile',
      state: 'still-loading',
      capturedAt: NOW,
    });
  });

  it('takes the language that the caller knows where no document says it', () => {
    const input = { url: '', document: null, replies: [], capturedAt: NOW };
    expect(contextOf(youtube, { ...input, language: 'de' }).language).toBe('de');
    expect(contextOf(youtube, input).language).toBeNull();
  });
});
