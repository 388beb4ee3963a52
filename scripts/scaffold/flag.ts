import { type Edit, putBefore, putBehind, type Scaffold } from './change';

const LIST = 'lib/scoring/flags/index.ts';
const NAMES = 'lib/texts/flags.ts';

/** What the example says, and in every other language of the extension. */
const SAYS = 'No caption on {n} of {posts} posts.';
const IN_OTHER_LANGUAGES = {
  de: {
    says: 'Kein Text bei {n} von {posts} Beiträgen.',
    cause: 'Ein Stil, der mit wenigen Worten auskommt',
    check: 'Einen Beitrag öffnen und nach seinem Text sehen.',
  },
  es: {
    says: 'Sin texto en {n} de {posts} publicaciones.',
    cause: 'Un estilo de pocas palabras',
    check: 'Abra una publicación y mire si tiene texto.',
  },
} as const;

/** What ids of flags look like: words of small letters, joined by "-". */
export const FLAG_ID = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * A note that works: its file, its test, its line in the list, and what people read of it in every language. What it looks
 * at is an example to be replaced: posts without a caption.
 */
export function flagScaffold(id: string): Scaffold {
  const name = camelCase(id);
  return {
    files: [
      { path: `lib/scoring/flags/${id}.ts`, content: flagFile(id, name) },
      { path: `tests/scoring/flags/${id}.test.ts`, content: testFile(id, name) },
    ],
    edits: [
      putBefore(LIST, '\n/** Every flag,', `import { ${name} } from './${id}';\n`),
      putBefore(LIST, '];\n', `  ${name},\n`),
      namesIn(id),
      ...(['de', 'es'] as const).flatMap((language) => [factsIn(id, language), sentenceIn(language)]),
    ],
  };
}

/** Behind the last name of each language. */
function namesIn(id: string): Edit {
  const title = (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
  return {
    path: NAMES,
    apply: (text) =>
      ['en', 'de', 'es'].reduce<string | null>((edited, language) => {
        const open = `  ${language}: {\n`;
        return edited === null ? null : putBehind(NAMES, open, `    '${id}': '${title}',\n`).apply(edited);
      }, text),
  };
}

/** Before the first flag that has its causes and its check in that language. */
function factsIn(id: string, language: keyof typeof IN_OTHER_LANGUAGES): Edit {
  const { cause, check } = IN_OTHER_LANGUAGES[language];
  const facts = `  '${id}': {\n    innocentCauses: ['${cause}'],\n    check: '${check}',\n  },\n`;
  return putBehind(`lib/texts/flag-facts-${language}.ts`, 'FlagFactTexts>> = {\n', facts);
}

/** Before the first sentence in that language; once, however many flags begin with the example. */
function sentenceIn(language: keyof typeof IN_OTHER_LANGUAGES): Edit {
  const path = `lib/texts/sentences-${language}.ts`;
  const added = `  '${SAYS}': '${IN_OTHER_LANGUAGES[language].says}',\n`;
  const { apply } = putBehind(path, 'Record<string, string>> = {\n', added);
  return { path, apply: (text) => (text.includes(added) ? text : apply(text)) };
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function flagFile(id: string, name: string): string {
  return `import { sentence, told } from '../../model/sentence';
import { RULES } from '../rules';
import { judgedPosts, tally } from '../votes';
import { type Flag, notEnough, postEvidence } from './flag';

/** Most posts have no caption to show. */
export const ${name}: Flag = {
  id: '${id}',
  weight: 'note',
  about: 'More than half of the posts have no caption.',
  thresholds: [RULES.fewestPosts],
  innocentCauses: ['A style of few words'],
  check: 'Open a post and look for its caption.',
  judge(evidence) {
    const votesBy = { 'not-shown': 'bad', read: 'fine', 'not-found': 'unsure', unreadable: 'unsure' } as const;
    const votes = judgedPosts(evidence).map(({ post, isOptional }) => ({
      id: post.id,
      isOptional,
      says: votesBy[post.caption.state],
    }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    if (result === 'not-enough-data') return notEnough('Too few posts opened.');
    const says = sentence('${SAYS}', { n: bad.length, posts: bad.length + fine.length });
    return { result, ...told(says), evidence: postEvidence(bad) };
  },
};
`;
}

function testFile(id: string, name: string): string {
  return `import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/model/fact';
import { notFound, notShown, unreadable } from '@/lib/model/facts';
import { ${name} } from '@/lib/scoring/flags/${id}';
import { examinedOf, shownPosts } from '../../support/examined';

/** So many posts of six whose caption is this. */
const judged = (count: number, caption: Fact<string>) =>
  ${name}.judge(examinedOf(shownPosts(6).map((post, index) => (index < count ? { ...post, caption } : post))));

describe('${id}', () => {
  it.each([
    [3, 'clear'],
    [4, 'raised'],
  ])('with %i of 6 posts without a caption is %s', (count, result) => {
    expect(judged(count, notShown).result).toBe(result);
  });

  it.each([
    ['not found', notFound],
    ['unreadable', unreadable('?', 'test')],
  ])('has not enough data where captions are %s', (_state, caption) => {
    expect(judged(4, caption).result).toBe('not-enough-data');
  });

  it('has not enough data without posts', () => {
    expect(${name}.judge(examinedOf([])).result).toBe('not-enough-data');
  });
});
`;
}
