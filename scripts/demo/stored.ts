import type { Page } from '@playwright/test';
import type { KnownComment, KnownPost } from '../../lib/model/creator';
import type { StoredAssessment } from '../../lib/store/database';
import { readStore } from '../browser/extension-page';

// What the extension stores has passed its schemas on the way in, so the rows are what their tables say.

/** Every creator's newest assessment, in no order. `page` is one of the extension's own. */
export async function storedAssessments(page: Page): Promise<StoredAssessment[]> {
  return (await readStore(page, 'assessments')) as StoredAssessment[];
}

/** Every post that was read. */
export async function storedPosts(page: Page): Promise<KnownPost[]> {
  return (await readStore(page, 'posts')) as KnownPost[];
}

/** Every comment that was read. */
export async function storedComments(page: Page): Promise<KnownComment[]> {
  return (await readStore(page, 'comments')) as KnownComment[];
}
