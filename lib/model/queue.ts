import * as z from 'zod/mini';
import { Identity, PlatformId } from './reading';

/** How far a queue's item has come. */
export const QueueState = z.enum(['pending', 'opened', 'done', 'skipped']);
export type QueueState = z.infer<typeof QueueState>;

/**
 * A page that a person means to look at. `address` is the full address to open, `identity` whom it is about as far as
 * the address tells. Nothing opens by itself.
 */
export const QueueItem = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  address: z.string().check(z.minLength(1), z.maxLength(2_048)),
  platform: PlatformId,
  identity: Identity,
  state: QueueState,
  addedAt: z.int(),
});
export type QueueItem = z.infer<typeof QueueItem>;
