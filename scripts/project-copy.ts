import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFiles } from './project-files';
import { ROOT } from './setup/run.mjs';

/** A copy of the project to break or change, beside nothing else. */
export interface ProjectCopy {
  folder: string;
  remove(): Promise<void>;
}

/**
 * Copies the project's files as they are now, changed and new ones too, into a temporary folder. The installed packages
 * are linked, not copied. Needs git.
 */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-copy-'));
  for (const path of projectFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(ROOT, path), join(folder, path));
  }
  // What the framework makes out of the entry points; types need it.
  await cp(join(ROOT, '.wxt'), join(folder, '.wxt'), { recursive: true }).catch(ignoreMissing);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
