import { describe, expect, it } from 'vitest';
import { linkTarget } from '@/lib/platforms/youtube/links';

describe('linkTarget', () => {
  it.each([
    [
      'https://www.youtube.com/redirect?event=channel_header&redir_token=abc&q=https%3A%2F%2Fkettle.example%2Fshop',
      'https://kettle.example/shop',
    ],
    ['https://www.youtube.com/redirect?q=kettle.example', 'https://kettle.example'],
    ['https://www.youtube.com/redirect?event=x', null],
    ['https://www.youtube.com/redirect?q=javascript%3Aalert(1)', null],
    ['https://kettle.example/a?b=c#d', 'https://kettle.example/a?b=c#d'],
    ['http://kettle.example', 'http://kettle.example'],
    ['kettle.example/tilda', 'https://kettle.example/tilda'],
    ['  kettle.example ', 'https://kettle.example'],
    ['kesselwärme.example', 'https://kesselwärme.example'],
    ['Twitch', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['', null],
    [null, null],
    [`https://kettle.example/${'x'.repeat(3_000)}`, null],
  ])('%j', (text, url) => {
    expect(linkTarget(text)).toBe(url);
  });
});
