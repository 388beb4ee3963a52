// `npm run learn:growth -- DATASETS`: learns the weights of the follower-jump detector anew and writes them where they ship.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDailyChannels } from './growth-data';
import { trainingExamples } from './growth-training';
import { learnStepModel } from './learn-growth-model';

const FILE = join(import.meta.dirname, '../../lib/scoring/growth/coefficients.json');

const [datasets] = process.argv.slice(2);
if (datasets === undefined) {
  console.error('Give the folder of the datasets: npm run learn:growth -- FOLDER');
  process.exitCode = 2;
} else {
  const channels = readDailyChannels(datasets);
  const examples = trainingExamples(channels).flat();
  const model = learnStepModel(examples);
  const provenance =
    `Logistic regression, learnt by scripts/evaluate/learn-growth.ts from ${examples.length} rises in windows of 120 days of ` +
    `${channels.length} channels’ public daily histories (2022–2024), with simulated purchases and viral rises. Weights only.`;
  writeFileSync(FILE, `${JSON.stringify({ provenance, ...model }, null, 2)}\n`);
  console.log(`${FILE}: ${Object.keys(model.weights).length} weights from ${examples.length} rises`);
}
