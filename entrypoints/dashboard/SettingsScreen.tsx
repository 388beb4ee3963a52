import { SettingsView } from '@/components/dashboard/SettingsView';
import type { Preferences } from '@/lib/model/preferences';
import { useSettings } from '../settings/use-settings';
import { useCommands } from './use-commands';

/** What a person has set, live. */
export function SettingsScreen({ preferences }: { preferences: Preferences }) {
  const { send } = useCommands();
  const settings = useSettings();
  return (
    <SettingsView
      preferences={preferences}
      isObserving={settings?.observeReplies === 'on'}
      onPreferences={(changes) => void send('setPreferences', { changes })}
      onObserve={(isOn) => void send('observeReplies', { isOn })}
    />
  );
}
