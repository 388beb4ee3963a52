import { describe, expect, it } from 'vitest';
import { sampleCreators } from '@/lib/sample/sample-creators';
import { evidenceLines } from '@/lib/views/flag-evidence';
import { NOW } from '../support/readings';

const words = { locale: 'en-GB', postOf: (day: string) => (day === '' ? 'A post' : `Post of ${day}`) };
const [creator] = sampleCreators([{ id: 'anywhere', kind: 'video' }], NOW);
const [first] = creator?.posts ?? [];
if (!first) throw new Error('the sample has no posts');
const { post } = first;
const lineOf = (changed: Partial<typeof post>) => {
  const [line] = evidenceLines({ evidence: [`post ${post.id}`] }, [{ ...first, post: { ...post, ...changed } }], words);
  return line;
};

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

  it('leave other evidence as the rules say it, marked as English', () => {
    const flag = { evidence: ['post of nobody', '3 dated posts'] };
    expect(evidenceLines(flag, [], { ...words, locale: 'de' })).toEqual([
      { id: 'post of nobody', text: 'post of nobody', language: 'en', url: null },
      { id: '3 dated posts', text: '3 dated posts', language: 'en', url: null },
    ]);
  });
});
