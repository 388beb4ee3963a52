// `npm run evaluate -- DATASETS`: measures the detectors on labelled data that is not part of the project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateComments } from './comments';
import { evaluateGrowth } from './growth';
import { markdownOf, type Section } from './section';

/** The parts by name; each is given the folder of all datasets. */
const PARTS: Readonly<Record<string, (folder: string) => Promise<Section>>> = {
  growth: evaluateGrowth,
  comments: (folder) => evaluateComments(join(folder, 'comments')),
};

const [folder, only] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('Give the folder of the datasets: npm run evaluate -- FOLDER [growth|comments]');
  process.exitCode = 2;
} else {
  for (const [name, evaluate] of Object.entries(PARTS)) {
    if (only === undefined || only === name) console.log(markdownOf(await evaluate(folder)));
  }
}
