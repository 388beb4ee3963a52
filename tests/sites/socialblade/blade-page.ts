/** A creator's page as the site shows it, in any layout: all texts are ready to show. */
export interface BladePage {
  platform: 'youtube' | 'instagram' | 'tiktok';
  name: string;
  /** Without "@". */
  handle: string;
  platformId: string | null;
  totals: readonly (readonly [label: string, value: string])[];
  columns: readonly string[];
  days: readonly BladeDay[];
}

/** One day of the table: for each column the change and the total. */
export interface BladeDay {
  /** YYYY-MM-DD */
  date: string;
  cells: readonly (readonly [change: string, total: string])[];
}

export const PLATFORM_LABELS = { youtube: 'YouTube', instagram: 'Instagram', tiktok: 'TikTok' } as const;

/** The address of the creator's own page. */
export function ownPage({ platform, handle, platformId }: BladePage): string {
  if (platform === 'youtube' && platformId !== null) return `https://youtube.com/channel/${platformId}`;
  return `https://${platform}.com/${platform === 'instagram' ? '' : '@'}${handle}`;
}

/** "Thu" */
export function weekdayOf(date: string): string {
  return new Date(date).toUTCString().slice(0, 3);
}

/** A text made safe for markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
