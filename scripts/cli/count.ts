import * as z from 'zod/mini';
import { countKindOf, readCount } from '../../lib/platforms/numbers/by-tag';
import { COUNT_KINDS, type CountKind, type CountStyle, UNKNOWN_STYLE } from '../../lib/platforms/numbers/style';
import { platformById } from '../../lib/platforms/registry';
import type { Command } from './command';
import { checkInputs, languageTag, optional, text } from './input';
import { good } from './outcome';
import { platformId } from './platform-input';
import { lastOf, onlyText } from './single-call';

const CountInputs = z.object({
  text,
  lang: z.nullable(languageTag),
  platform: optional(platformId),
  kind: optional(z.enum(COUNT_KINDS, `must be one of ${COUNT_KINDS.join(', ')}`)),
});

/** Reads a count as a page writes it. The result is null where the text is none. */
const command: Command = {
  usage: 'count TEXT --lang TAG [--platform P] [--kind followers|views|likes|comments]',
  options: ['lang', 'platform', 'kind'],
  inputsOf(args) {
    const found = onlyText(args);
    if (!found.ok) return found;
    const { lang, platform, kind } = lastOf(args.options);
    return good({ text: found.value, lang, platform, kind });
  },
  run(inputs) {
    const checked = checkInputs(CountInputs, inputs);
    if (!checked.ok) return checked;
    const { text, lang, platform, kind } = checked.value;
    const style = styleOf(platform ?? null, kind ?? countKindOf(text, lang));
    return good(readCount(text, { language: lang, style }));
  },
};
export default command;

/** Without a platform or a kind nothing is known about how the text was shortened. */
function styleOf(platform: string | null, kind: CountKind | null): CountStyle {
  const known = platform === null ? null : platformById(platform);
  return known && kind ? known.countStyle(kind) : UNKNOWN_STYLE;
}
