import { describe, expect, it } from 'vitest';
import { sampleCreators } from '@/lib/sample/sample-creators';
import { evidenceLines } from '@/lib/views/flag-evidence';
import { commentReading, NOW } from '../support/readings';

const [creator] = sampleCreators([{ id: 'anywhere', kind: 'video' }], NOW);
const [first] = creator?.posts ?? [];
if (!first) throw new Error('the sample has no posts');
const { post } = first;
const named = (changed: Partial<typeof post> = {}, text = '') => {
  const { author: _author, ...comment } = commentReading('c', post.id, { text });
  return {
    posts: [{ ...first, post: { ...post, ...changed } }],
    comments: [{ id: 'c', creatorId: 'x', postId: post.id, authorHash: null, comment }],
  };
};
const lineOf = (changed: Partial<typeof post>) =>
  evidenceLines({ evidence: [{ kind: 'post', id: post.id }] }, named(changed), 'en-GB')[0];

describe('evidenceLines', () => {
  it('name a post by its day and its first words, and lead to it', () => {
    const url = 'https://example.com/p/1';
    const line = lineOf({ url });
    expect(line?.text).toMatch(/^Post of \d+ \w+ \d{4}: Sample post 1$/);
    expect(line).toMatchObject({ language: 'en', url });
  });

  it('lead nowhere but to the web', () => {
    expect(lineOf({ url: 'javascript:alert(1)' })?.url).toBeNull();
    expect(lineOf({ url: '' })?.url).toBeNull();
  });

  it('say that it is a post where neither day nor words were read, and cut long words whole', () => {
    const nothing = { state: 'not-shown' } as const;
    expect(lineOf({ title: nothing, caption: nothing, publishedAt: nothing })?.text).toBe('A post');
    const title = { ...post.title, value: '🍞'.repeat(100) } as typeof post.title;
    expect(lineOf({ title, publishedAt: nothing })?.text).toBe(`A post: ${'🍞'.repeat(80)}…`);
  });

  it('quote a comment, and lead to the post that it stands under', () => {
    const url = 'https://example.com/p/1';
    const evidence = [{ kind: 'comment' as const, id: 'c' }];
    expect(evidenceLines({ evidence }, named({ url }, 'Grüzi,\n\nTilda!'), 'de')).toEqual([
      { id: 'comment c', text: 'Kommentar: „Grüzi, Tilda!“', language: 'de', url },
    ]);
  });

  it('name by their ids what isn’t known, and leave the words of former rules as they are', () => {
    const evidence = [
      { kind: 'post' as const, id: 'gone' },
      { kind: 'comment' as const, id: 'gone' },
      { kind: 'text' as const, text: '3 dated posts' },
    ];
    expect(evidenceLines({ evidence }, { posts: [], comments: [] }, 'de')).toEqual([
      { id: 'post gone', text: 'Beitrag gone', language: 'de', url: null },
      { id: 'comment gone', text: 'Kommentar gone', language: 'de', url: null },
      { id: '3 dated posts', text: '3 dated posts', language: 'en', url: null },
    ]);
  });
});
