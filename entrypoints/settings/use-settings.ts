import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { parseSettings, readSettings, SETTINGS_KEY, type Settings } from '@/lib/settings';

/** What a person has set, live; null until it is known. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const area = browser.storage.local;
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (SETTINGS_KEY in changes) setSettings(parseSettings(changes[SETTINGS_KEY]?.newValue));
    };
    area.onChanged.addListener(onChanged);
    void readSettings(area).then(setSettings);
    return () => area.onChanged.removeListener(onChanged);
  }, []);
  return settings;
}
