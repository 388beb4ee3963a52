import { CHANGE_GUARDS } from './change-guards';
import { DATA_GUARDS } from './data-guards';
import { FACT_GUARDS } from './fact-guards';
import type { Guard } from './guard';
import { PAGE_GUARDS } from './page-guards';
import { REACH_GUARDS } from './reach-guards';

/** The rules whose loss would hurt most. */
export const GUARDS: readonly Guard[] = [
  ...PAGE_GUARDS,
  ...REACH_GUARDS,
  ...FACT_GUARDS,
  ...DATA_GUARDS,
  ...CHANGE_GUARDS,
];
