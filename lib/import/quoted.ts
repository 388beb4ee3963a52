import { type Sentence, sentence } from '../model/sentence';

/** So much of a cell is quoted, in UTF-16 units. */
const LONGEST = 60;

/** Why a cell can't be taken, said of what stands in it: its beginning in quotation marks, then `why`. */
export function quoted(cell: string, why: Sentence): Sentence {
  return sentence('“{cell}” {why}', { cell: cell.slice(0, LONGEST), why: [why] });
}
