import { describe, expect, it } from 'vitest';
import { judgeComments } from '@/lib/scoring/comments/judge-comments';
import { COMMUNITIES, type Community } from './communities';

function judge({ comments, ...section }: Community) {
  return judgeComments({ ...section, caption: null, creator: null, comments: comments.map((text) => ({ text })) });
}

describe('no flag over an audience', () => {
  it.each(Object.entries(COMMUNITIES))('%s', (_, community) => {
    expect(judge(community)).toMatchObject({ flag: 'clear', says: expect.any(Array) });
  });

  it.each(Object.entries(COMMUNITIES))('%s, on a platform and in a language never seen', (_, community) => {
    expect(judge({ ...community, platform: 'another', lang: null }).flag).toBe('clear');
  });
});
