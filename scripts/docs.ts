import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { scoringPage } from './docs/scoring-page';

// `npm run docs`: writes what is documented by the code itself.
await writeFile(resolve(import.meta.dirname, '../docs/scoring.md'), scoringPage());
