import { useState } from 'react';
import { CheckboxField, SelectField, TextField } from '@/components/base/fields';
import type { Preferences } from '@/lib/model/preferences';
import type { FrameTexts } from '@/lib/texts/dashboard-frame';
import styles from './forms.module.css';
import { useWords } from './words';

/** How much is stored; `bytes` is the browser's own estimate, null where it gives none. */
export interface StorageFigures {
  counts: Readonly<Record<Exclude<keyof FrameTexts['settings']['stored'], 'space'>, number>>;
  bytes: number | null;
}

/** What is set, how much is stored, and who is told of a change. */
export interface SettingsViewProps {
  preferences: Preferences;
  isObserving: boolean;
  storage: StorageFigures | null;
  onPreferences(changes: Partial<Preferences>): void;
  onObserve(isOn: boolean): void;
}

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['system', 'en', 'de', 'es'] as const;

/** As long as creators that nobody saved can be kept at most, in days. */
const MOST_DAYS = 3_650;

/** Look, language, what is read, how long it is kept, and how much there is. */
export function SettingsView({ preferences, isObserving, storage, onPreferences, onObserve }: SettingsViewProps) {
  const { locale, frame } = useWords();
  const texts = frame.settings;
  const [days, setDays] = useState(String(preferences.keepUnsavedDays));
  const isWhole = /^\d{1,4}$/.test(days) && Number(days) <= MOST_DAYS;
  const saveDays = () => {
    if (isWhole && Number(days) !== preferences.keepUnsavedDays) onPreferences({ keepUnsavedDays: Number(days) });
  };
  const number = new Intl.NumberFormat(locale);
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
      <section className={styles.panel}>
        <h2>{texts.storage}</h2>
        {storage && (
          <dl className={styles.figures}>
            {(Object.keys(storage.counts) as (keyof StorageFigures['counts'])[]).map((what) => (
              <div key={what}>
                <dt>{texts.stored[what]}</dt>
                <dd>{number.format(storage.counts[what])}</dd>
              </div>
            ))}
            {storage.bytes !== null && (
              <div>
                <dt>{texts.stored.space}</dt>
                <dd>{bytesText(storage.bytes, locale)}</dd>
              </div>
            )}
          </dl>
        )}
      </section>
    </div>
  );
}

function bytesText(bytes: number, locale: string): string {
  const megabytes = bytes / 1_000_000;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(megabytes);
}
