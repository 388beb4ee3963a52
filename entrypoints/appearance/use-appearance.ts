import { useEffect } from 'react';
import type { Database } from '@/lib/store/database';
import { readPreferences } from '@/lib/store/preferences';
import { textLanguage } from '@/lib/texts/catalog';
import { useLive } from '../live/use-live';

/**
 * Gives a page of the extension the theme and the language that the person prefers, live, and returns the locale:
 * `systemLocale` until a preference is known, and where there is none or the store can't be read.
 */
export function useAppearance(database: Database, systemLocale: string): string {
  const preferences = useLive(() => readPreferences(database).catch(() => null), [database]);
  const locale = preferences?.locale ?? systemLocale;
  const theme = preferences?.theme ?? null;
  useEffect(() => {
    document.documentElement.lang = textLanguage(locale);
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [locale, theme]);
  return locale;
}
