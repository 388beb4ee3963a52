import * as z from 'zod/mini';
import { readAge, readDate } from '../../lib/platforms/numbers/by-tag';
import type { Command } from './command';
import { checkInputs, isoTime, languageTag, optional, text } from './input';
import { isoPeriod } from './iso-period';
import { good } from './outcome';
import { lastOf, onlyText } from './single-call';

const AgeInputs = z.object({ text, lang: z.nullable(languageTag), at: optional(isoTime) });

/** Reads an age ("3 days ago", counted back from `at`) or a date. The result is null where the text is neither. */
const command: Command = {
  usage: 'age TEXT --lang TAG [--at ISO]',
  options: ['lang', 'at'],
  inputsOf(args) {
    const found = onlyText(args);
    if (!found.ok) return found;
    const { lang, at } = lastOf(args.options);
    return good({ text: found.value, lang, at });
  },
  run(inputs, { now }) {
    const checked = checkInputs(AgeInputs, inputs);
    if (!checked.ok) return checked;
    const { text, lang, at } = checked.value;
    const period = readAge(text, { language: lang, at: at ?? now }) ?? readDate(text, { language: lang });
    return good(period && isoPeriod(period));
  },
};
export default command;
