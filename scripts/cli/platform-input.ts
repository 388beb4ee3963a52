import * as z from 'zod/mini';
import { platformById, platforms } from '../../lib/platforms/registry';

/** The id of a platform that is read. */
export const platformId = z
  .string('must be a text')
  .check(
    z.refine(
      (id) => platformById(id) !== null,
      `must be one of ${platforms.map((platform) => platform.id).join(', ')}`,
    ),
  );
