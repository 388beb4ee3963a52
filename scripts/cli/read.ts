import type { Command } from './command';
import { good } from './outcome';
import { READ_OPTIONS, readFromInputs, readInputsOf } from './read-input';
import { readResult } from './read-result';

/** Reads one saved page. A report (lib/redact/report-file.ts) brings its own address and replies: it needs no --url. */
const command: Command = {
  usage: 'read --url URL [--html FILE] [--reply REQUEST_URL=FILE]… [--at ISO] [--lang TAG]',
  options: READ_OPTIONS,
  inputsOf: readInputsOf,
  async run(inputs, surroundings) {
    const reading = await readFromInputs(inputs, surroundings);
    return reading.ok ? good(readResult(reading.value)) : reading;
  },
};
export default command;
