import * as z from 'zod/mini';
import { judgeComments } from '../../lib/scoring/comments/judge-comments';
import type { Command } from './command';
import { readJson } from './file';
import { checkInputs, languageTag, optional, text } from './input';
import { good, unusable } from './outcome';
import { onlyText } from './single-call';

const CommentsInputs = z.object({
  platform: text,
  lang: optional(languageTag),
  caption: optional(text),
  creator: optional(text),
  comments: z.array(
    z.object({ text, author: optional(text), likes: optional(z.number()), postId: optional(text) }),
    'must be a list of comments',
  ),
});

/** Judges the comments of a file: each alone, and all together. */
const command: Command = {
  usage: 'comments FILE.json',
  options: [],
  async inputsOf(args, { folder }) {
    const path = onlyText(args);
    if (!path.ok) return unusable('give the path of one file');
    const content = await readJson(path.value, folder);
    if (!content.ok) return content;
    const { value } = content;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? good({ ...value }) : unusable(`${path.value} holds no object`);
  },
  run(inputs) {
    const checked = checkInputs(CommentsInputs, inputs);
    if (!checked.ok) return checked;
    const { platform, lang = null, caption = null, creator = null, comments } = checked.value;
    const { said: _, ...judged } = judgeComments({ platform, lang, caption, creator, comments });
    return good(judged);
  },
};
export default command;
