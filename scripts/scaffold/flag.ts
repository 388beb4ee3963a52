import { type Edit, putBefore, putBehind, type Scaffold } from './change';

const LIST = 'lib/scoring/flags/index.ts';
const NAMES = 'lib/texts/flags.ts';
const CASES = 'tests/support/raised.ts';

/** What the example says, by language; with the causes and the check that its file gives in English. */
const TRANSLATED = {
  de: {
    says: 'Kein Text bei {n} von {posts} Beiträgen.',
    causes: ['Ein Stil mit wenigen Worten'],
    check: 'Einen Beitrag öffnen und nach seinem Text sehen.',
  },
  es: {
    says: 'Sin texto en {n} de {posts} publicaciones.',
    causes: ['Un estilo de pocas palabras'],
    check: 'Abra una publicación y busque su texto.',
  },
} as const;
const SAYS = 'No caption on {n} of {posts} posts.';

/** What ids of flags look like: words of small letters, joined by "-". */
export const FLAG_ID = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * A note that works: its file, its test, its line in the list, its texts in every language, and a case that raises it. What
 * it looks at is an example to be replaced: posts without a caption.
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
      ...(['de', 'es'] as const).flatMap((language) => [saysIn(language), factsIn(id, language)]),
      putBefore(
        CASES,
        '\n};\n',
        `\n  '${id}': [examinedOf(shownPosts(4).map((post) => ({ ...post, caption: notShown })))],`,
      ),
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

/** The example's sentence, which may be there already. */
function saysIn(language: keyof typeof TRANSLATED): Edit {
  const path = `lib/texts/sentences-${language}.ts`;
  const added = putBefore(path, '\n};\n', `\n  '${SAYS}': '${TRANSLATED[language].says}',`);
  return { path, apply: (text) => (text.includes(SAYS) ? text : added.apply(text)) };
}

function factsIn(id: string, language: keyof typeof TRANSLATED): Edit {
  const { causes, check } = TRANSLATED[language];
  const path = `lib/texts/flag-facts-${language}.ts`;
  const facts = `\n  '${id}': {\n    innocentCauses: ['${causes.join("', '")}'],\n    check: '${check}',\n  },`;
  return putBefore(path, '\n};\n', facts);
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
    const says = { 'not-shown': 'bad', read: 'fine', 'not-found': 'unsure', unreadable: 'unsure' } as const;
    const votes = judgedPosts(evidence).map(({ post, isOptional }) => ({
      id: post.id,
      isOptional,
      says: says[post.caption.state],
    }));
    const { result, bad, fine } = tally(votes, { share: 0.5, fewest: RULES.fewestPosts.value });
    if (result === 'not-enough-data') return notEnough('Too few posts opened.');
    return {
      result,
      ...told(sentence('${SAYS}', { n: bad.length, posts: bad.length + fine.length })),
      evidence: postEvidence(bad),
    };
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
