import { describe, expect, it } from 'vitest';
import { isFromExtension } from '../../../scripts/browser/own-requests';

const page = { callFrames: [{ url: 'https://www.youtube.com/app.js' }] };
const extension = { callFrames: [{ url: 'chrome-extension://abcdefghijklmnop/reader.js' }] };

describe('isFromExtension', () => {
  it.each([
    ['no stack', {}],
    ['the page alone', { stack: page }],
    ['the page, set off by the page', { stack: { ...page, parent: page } }],
    ['a parser in the page', { url: 'https://www.youtube.com/' }],
  ])('no: %s', (_name, initiator) => {
    expect(isFromExtension(initiator)).toBe(false);
  });

  it.each([
    ['the extension alone', { stack: extension }],
    ['the extension below the page', { stack: { callFrames: [...page.callFrames, ...extension.callFrames] } }],
    ['an image, whose stack is empty but for what set it off', { stack: { callFrames: [], parent: extension } }],
    ['a timer of a timer', { stack: { ...page, parent: { ...page, parent: extension } } }],
    ['a parser in the extension', { url: 'chrome-extension://abcdefghijklmnop/popup.html' }],
  ])('yes: %s', (_name, initiator) => {
    expect(isFromExtension(initiator)).toBe(true);
  });
});
