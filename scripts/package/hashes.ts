// Makes the packages, builds and archives, below a folder that is named, and prints their hashes: how runs are compared.
import { hashOf } from './hash';
import { makePackages, writePackages } from './make';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to build in.');
const packed = await makePackages(folder);
await writePackages(folder, packed);
for (const { name, bytes } of packed) console.log(`${hashOf(bytes)} ${name}`);
