import { useState } from 'react';
import { CheckboxField, SelectField, TextField } from '@/components/base/fields';
import type { Preferences } from '@/lib/model/preferences';
import { CardCorner } from '@/lib/settings';
import styles from './forms.module.css';
import { useWords } from './words';

/** What is set, and who is told of a change. */
export interface SettingsViewProps {
  preferences: Preferences;
  isObserving: boolean;
  /** Null until it is known. */
  corner: CardCorner | null;
  keys: readonly ShownKey[];
  defaults: readonly PlatformDefaults[];
  tourUrl: string;
  onPreferences(changes: Partial<Preferences>): void;
  onObserve(isOn: boolean): void;
  onCorner(corner: CardCorner): void;
}

/** A command of the extension by its name, and its keys; '' where the browser gave it none. */
export interface ShownKey {
  command: string;
  shortcut: string;
}

/** By which formula a platform's engagement is measured, and which tables say what is typical; '' where none does. */
export interface PlatformDefaults {
  platform: string;
  formula: string;
  typical: string;
}

const CORNERS = CardCorner.options;

const THEMES = ['system', 'light', 'dark'] as const;
const LANGUAGES = ['system', 'en', 'de', 'es'] as const;

/** As long as creators that nobody saved can be kept at most, in days. */
const MOST_DAYS = 3_650;

/** Look, language, what is read, and how long it is kept. */
export function SettingsView(props: SettingsViewProps) {
  const { preferences, isObserving, corner, onPreferences, onObserve, onCorner } = props;
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
        {corner && (
          <div className={styles.narrow}>
            <SelectField
              label={texts.corner}
              value={corner}
              options={CORNERS.map((value) => ({ value, label: texts.corners[value] }))}
              onChange={(event) => {
                const next = CORNERS.find((known) => known === event.target.value);
                if (next) onCorner(next);
              }}
            />
          </div>
        )}
        <a href={props.tourUrl} target="_blank" rel="noreferrer">
          {texts.tour}
        </a>
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
      <Keys keys={props.keys} />
      <Defaults defaults={props.defaults} />
    </div>
  );
}

function Keys({ keys }: Pick<SettingsViewProps, 'keys'>) {
  const { frame } = useWords();
  const texts = frame.settings;
  const shown = keys.filter(({ command }) => command in texts.commands);
  if (shown.length === 0) return null;
  return (
    <section className={styles.panel}>
      <h2>{texts.keys}</h2>
      <ul className={styles.compact}>
        {shown.map(({ command, shortcut }) => (
          <li key={command}>
            <span>{texts.commands[command]}</span>
            <kbd>{shortcut === '' ? texts.noKey : shortcut}</kbd>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{texts.keysHint}</p>
    </section>
  );
}

function Defaults({ defaults }: Pick<SettingsViewProps, 'defaults'>) {
  const { frame } = useWords();
  const texts = frame.settings;
  return (
    <section className={styles.panel}>
      <h2>{texts.defaults}</h2>
      <p className={styles.hint}>{texts.defaultsHint}</p>
      <dl className={styles.sources}>
        {defaults.map(({ platform, formula, typical }) => (
          <div key={platform}>
            <dt>{platform}</dt>
            <dd>
              {texts.measuredBy}: {formula}
            </dd>
            <dd>
              {texts.typicalBy}: {typical === '' ? texts.noTable : typical}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
