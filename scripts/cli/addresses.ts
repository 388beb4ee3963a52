import * as z from 'zod/mini';
import { creatorsIn } from '../../lib/import/addresses';
import { platformById, platforms } from '../../lib/platforms/registry';
import type { Command } from './command';
import { readText } from './file';
import { checkInputs, optional, text } from './input';
import { good } from './outcome';
import { platformId } from './platform-input';
import { printedProblems } from './problems';
import { lastOf, onlyText } from './single-call';

const AddressInputs = z.object({ file: text, platform: optional(platformId) });

/** Understands a list of handles and addresses, bare handles as those of the platform that is named. */
const command: Command = {
  usage: 'addresses FILE [--platform P]',
  options: ['platform'],
  inputsOf(args) {
    const file = onlyText(args);
    return file.ok ? good({ file: file.value, platform: lastOf(args.options).platform }) : file;
  },
  async run(inputs, { folder }) {
    const checked = checkInputs(AddressInputs, inputs);
    if (!checked.ok) return checked;
    const list = await readText(checked.value.file, folder);
    if (!list.ok) return list;
    const { found, unknown, doubles } = creatorsIn(list.value, platforms, platformById(checked.value.platform ?? ''));
    return good({ found, unknown: printedProblems(unknown), doubles });
  },
};
export default command;
