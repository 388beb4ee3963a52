import type { Command } from './command';

/**
 * Every command, by name. A new one is its file and its line here. Loaded when it is called: a count shouldn't wait for
 * the parser of pages.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<{ default: Command }>>> = {
  read: () => import('./read'),
  assess: () => import('./assess'),
  engagement: () => import('./engagement'),
  comments: () => import('./comments'),
  count: () => import('./count'),
  age: () => import('./age'),
  growth: () => import('./growth'),
  list: () => import('./list'),
  table: () => import('./table'),
  addresses: () => import('./addresses'),
  link: () => import('./link'),
};
