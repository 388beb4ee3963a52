// `npm run learn:comments -- DATASETS`: learns the norms, the spam model and the common words anew and writes them where
// they ship.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollections, readReported } from './comments-datasets';
import { exampleOf, learnAll } from './comments-learning';

const [datasets] = process.argv.slice(2);
if (datasets === undefined) {
  console.error('Give the folder of the datasets: npm run learn:comments -- FOLDER');
  process.exit(2);
}
const folder = join(datasets, 'comments');
const comments = readCollections(folder);
const known = new Set(comments.map(({ text }) => text.toLowerCase()));
const reported = readReported(folder)
  .filter(({ text, isSpam }) => isSpam && !known.has(text.toLowerCase()))
  .map(({ text }) => exampleOf(text, 'instagram', true));
const data = learnAll(comments, reported);
const file = join(import.meta.dirname, '../../lib/scoring/comments/data/comment-data.json');
writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${file}: ${Object.keys(data.background).length} words, ${data.spam.general.length} slots`);
