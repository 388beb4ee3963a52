import { useState } from 'react';
import { CheckboxField, SelectField, TextField } from '@/components/base/fields';
import type { Preferences } from '@/lib/model/preferences';
import styles from './forms.module.css';
import { useWords } from './words';

/** What is set, and who is told of a change. */
export interface SettingsViewProps {
  preferences: Preferences;
  isObserving: boolean;
  onPreferences(changes: Partial<Preferences>): void;
  onObserve(isOn: boolean): void;
}

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['system', 'en', 'de', 'es'] as const;

/** As long as creators that nobody saved can be kept at most, in days. */
const MOST_DAYS = 3_650;

/** Look, language, what is read, and how long it is kept. */
export function SettingsView({ preferences, isObserving, onPreferences, onObserve }: SettingsViewProps) {
  const { frame } = useWords();
  const texts = frame.settings;
  const [days, setDays] = useState(String(preferences.keepUnsavedDays));
  const isWhole = /^\d{1,4}$/.test(days) && Number(days) <= MOST_DAYS;
  const saveDays = () => {
    if (isWhole && Number(days) !== preferences.keepUnsavedDays) onPreferences({ keepUnsavedDays: Number(days) });
  };
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <section className={styles.panel}>
        <h2>{texts.look}</h2>
        <div className={styles.narrow}>
          <SelectField
            label={texts.theme}
            value={preferences.theme ?? 'system'}
            options={THEMES.map((value) => ({ value, label: texts.themes[value] }))}
            onChange={(event) => {
              const theme = event.target.value;
              onPreferences({ theme: theme === 'light' || theme === 'dark' ? theme : null });
            }}
          />
        </div>
        <div className={styles.narrow}>
          <SelectField
            label={texts.language}
            value={preferences.locale ?? 'system'}
            options={LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))}
            onChange={(event) => onPreferences({ locale: event.target.value === 'system' ? null : event.target.value })}
          />
        </div>
      </section>
      <section className={styles.panel}>
        <h2>{texts.reading}</h2>
        <CheckboxField
          label={texts.observe}
          hint={texts.observeHint}
          checked={isObserving}
          onChange={(event) => onObserve(event.target.checked)}
        />
      </section>
      <section className={styles.panel}>
        <h2>{texts.keeping}</h2>
        <div className={styles.narrow}>
          <TextField
            label={texts.keepUnsaved}
            hint={texts.keepUnsavedHint}
            error={isWhole ? undefined : texts.whole}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
            onBlur={saveDays}
            onKeyDown={(event) => event.key === 'Enter' && saveDays()}
          />
        </div>
      </section>
    </div>
  );
}
