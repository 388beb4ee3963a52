import type { FrameTexts } from '@/lib/texts/dashboard-frame';

/** A part of the dashboard that the navigation leads to. */
export type Section = keyof FrameTexts['nav'];

/** All parts, in the order of the navigation. */
export const SECTIONS: readonly Section[] = [
  'list',
  'portfolio',
  'campaigns',
  'links',
  'queue',
  'import',
  'data',
  'health',
  'settings',
];
