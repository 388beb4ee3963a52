import type { Catalog } from './catalog';
import { frameDe } from './dashboard-frame-de';
import { frameEn } from './dashboard-frame-en';
import { frameEs } from './dashboard-frame-es';

/** The texts of the dashboard's frame, its queue, its data page and its settings. */
export type FrameTexts = typeof frameEn;

/** The frame's texts in every language. */
export const FRAME_TEXTS: Catalog<FrameTexts> = { en: frameEn, de: frameDe, es: frameEs };
