import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SettingsView, type ShownKey } from '@/components/dashboard/SettingsView';
import { useWords } from '@/components/dashboard/words';
import type { Preferences } from '@/lib/model/preferences';
import { platforms } from '@/lib/platforms/registry';
import { useSettings } from '../settings/use-settings';
import { useCommands } from './use-commands';

/** What a person has set, live. */
export function SettingsScreen({ preferences }: { preferences: Preferences }) {
  const { codes } = useWords();
  const { send } = useCommands();
  const settings = useSettings();
  const keys = useKeys();
  // A site that shows copies only has no creators of its own.
  const defaults = platforms
    .filter(({ namedBy }) => namedBy !== null)
    .map(({ label, traits: { formulas = [], benchmarks = [] } }) => ({
      platform: label,
      formula: formulas.map((id) => codes.formulas[id] ?? id).join('; '),
      typical: [...new Set(benchmarks.map(({ source, date }) => `${source}, ${date}`))].join('; '),
    }));
  return (
    <SettingsView
      preferences={preferences}
      isObserving={settings?.observeReplies === 'on'}
      corner={settings?.cardCorner ?? null}
      keys={keys}
      defaults={defaults}
      tourUrl="/welcome.html#tour"
      onPreferences={(changes) => void send('setPreferences', { changes })}
      onObserve={(isOn) => void send('observeReplies', { isOn })}
      onCorner={(corner) => void send('setCardCorner', { corner })}
    />
  );
}

/** The keys that the browser has given to the extension's commands. */
function useKeys(): readonly ShownKey[] {
  const [keys, setKeys] = useState<readonly ShownKey[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setKeys(all.map(({ name = '', shortcut = '' }) => ({ command: name, shortcut }))));
  }, []);
  return keys;
}
