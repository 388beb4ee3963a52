import * as z from 'zod/mini';
import type { KnownCreator } from '../../lib/model/creator';
import type { Reading } from '../../lib/model/reading';
import { platformById } from '../../lib/platforms/registry';
import { assess } from '../../lib/scoring/assess';
import { RESAMPLING_SEED } from '../../lib/scoring/rules';
import { creatorKeys } from '../../lib/store/keys';
import { mergeReading } from '../../lib/store/merge-reading';
import type { Command, Inputs, Surroundings } from './command';
import { withHistory } from './history-input';
import { checkInputs, isoTime, optional, text } from './input';
import { good, type Outcome, unusable } from './outcome';
import { READ_OPTIONS, readFromInputs, readInputsOf } from './read-input';
import { lastOf } from './single-call';

const AssessInputs = z.object({
  pages: z
    .array(z.record(z.string(), z.unknown(), 'must be an object'), 'must be a list')
    .check(z.minLength(1, 'must hold a page at least')),
  history: optional(text),
  brand: optional(text),
  at: optional(isoTime),
});

/** Reads one creator's pages, oldest first, and assesses what they say together, as the background worker would. */
const command: Command = {
  usage: 'assess --url URL … (as read) [--history FILE.csv] [--brand FILE.json] [--at ISO]',
  options: [...READ_OPTIONS, 'history', 'brand'],
  inputsOf(args) {
    const page = readInputsOf(args);
    if (!page.ok) return page;
    const { history, brand, at } = lastOf(args.options);
    return good({ pages: [page.value], history, brand, at });
  },
  async run(inputs, surroundings) {
    const checked = checkInputs(AssessInputs, inputs);
    if (!checked.ok) return checked;
    const { pages, history, brand, at } = checked.value;
    if (brand) return unusable(`brand can't be used yet`);
    const now = at ?? surroundings.now;
    const read = await readCreator(pages, { ...surroundings, now });
    if (!read.ok) return read;
    const known = await withHistory(read.value, history, { folder: surroundings.folder, now });
    if (!known.ok) return known;
    const traits = platformById(known.value.creator.platform)?.traits;
    if (!traits) return unusable(`${known.value.creator.platform} is no known platform`);
    return good(assess({ known: known.value, traits, now, seed: RESAMPLING_SEED }));
  },
};
export default command;

/** What the pages together say about their creator. Unusable where they are of several, or show none. */
async function readCreator(pages: readonly Inputs[], surroundings: Surroundings): Promise<Outcome<KnownCreator>> {
  let known: KnownCreator | null = null;
  let state = 'ok';
  for (const page of pages) {
    const reading = await readFromInputs(page, surroundings);
    if (!reading.ok) return reading;
    if (known && isOfAnother(known, reading.value)) return unusable('pages are of more than one creator');
    // Nothing is stored here, so a commenter needs no hash to stand for the name.
    known = mergeReading(known, reading.value, (author) => author);
    state = reading.value.state;
  }
  return known ? good(known) : unusable(`no creator was read; the page's state is ${state}`);
}

function isOfAnother(known: KnownCreator, { creatorPlatform, profile }: Reading): boolean {
  if (profile === null) return false;
  return !creatorKeys(creatorPlatform, profile).some((key) => known.creator.keys.includes(key));
}
