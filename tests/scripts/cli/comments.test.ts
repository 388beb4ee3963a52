import { expect, it } from 'vitest';
import command from '@/scripts/cli/comments';

const surroundings = { folder: '/', now: 0 };

it('judges the comments of its input, what isn’t known left out', async () => {
  const comments = [{ text: '🔥' }, { text: 'why did the rim crack?', author: 'orlaquartz' }];
  const outcome = await command.run({ platform: 'youtube', comments }, surroundings);
  expect(outcome).toMatchObject({
    ok: true,
    value: { flag: 'not-enough-data', comments: [{ generic: true }, { generic: false }] },
  });
  // What views translate is not for here: the sentences are.
  expect(outcome.ok && outcome.value).not.toHaveProperty('said');
});

it('says what is unusable', async () => {
  expect(await command.run({ comments: [] }, surroundings)).toEqual({ ok: false, error: 'platform is missing' });
  expect(await command.run({ platform: 'x', comments: 3 }, surroundings)).toEqual({
    ok: false,
    error: 'comments must be a list of comments',
  });
});
