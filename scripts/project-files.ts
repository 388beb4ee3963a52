import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup/run.mjs';

/**
 * The project's own files as they are now, changed and new ones too, as sorted paths from its folder; nothing that is
 * installed or built. Needs git.
 */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = new Set(listed.split('\0').filter((path) => path !== ''));
  // A file that is gone, but not yet for git, is left out.
  return [...paths].filter((path) => existsSync(join(ROOT, path))).sort();
}
