// Makes the packages below a folder that is named, and prints only their hashes: how two runs are compared.
import { hashOf } from './hash';
import { makePackages } from './make';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder to build in.');
for (const { name, bytes } of await makePackages(folder)) console.log(`${hashOf(bytes)} ${name}`);
