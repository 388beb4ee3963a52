// Makes lib/scoring/comments/data/comment-data.json out of collections of comments:
//   npx tsx scripts/evaluate/build-comment-data.ts FOLDER
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCollections, readReported } from './comments-datasets';
import { exampleOf, learnAll } from './comments-learning';

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error('usage: tsx scripts/evaluate/build-comment-data.ts FOLDER');
  process.exit(2);
}
const comments = readCollections(folder);
const known = new Set(comments.map(({ text }) => text.toLowerCase()));
const reported = readReported(folder)
  .filter(({ text, isSpam }) => isSpam && !known.has(text.toLowerCase()))
  .map(({ text }) => exampleOf(text, 'instagram', true));
const data = learnAll(comments, reported);
const file = join(import.meta.dirname, '../../lib/scoring/comments/data/comment-data.json');
writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${file}: ${Object.keys(data.background).length} words, ${data.spam.general.length} slots`);
