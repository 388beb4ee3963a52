import type { Flag } from './flag';
import { inactive } from './inactive';

/** Every flag, in the order in which they are told. */
export const flags: readonly Flag[] = [inactive];
