import * as z from 'zod/mini';

/**
 * Whether the replies that pages load are read, too: the person was not asked yet, agreed, or declined. Until a person
 * agrees they are not.
 */
export const ObserveReplies = z.enum(['not-asked', 'on', 'off']);
export type ObserveReplies = z.infer<typeof ObserveReplies>;

/** The corner of the window that the card stays in. */
export const CardCorner = z.enum(['bottom-right', 'bottom-left', 'top-left', 'top-right']);
export type CardCorner = z.infer<typeof CardCorner>;

/** What a person has set. */
export const Settings = z.object({
  observeReplies: z.catch(ObserveReplies, 'not-asked'),
  cardCorner: z.catch(CardCorner, 'bottom-right'),
});
export type Settings = z.infer<typeof Settings>;

/** Under which name the settings are kept in the extension's own storage. */
export const SETTINGS_KEY = 'settings';

/** The part of the browser's storage area that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings out of what is stored under their name; what is missing or of no known form is as it was at first. */
export function parseSettings(stored: unknown): Settings {
  const parsed = Settings.safeParse(stored ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** The settings as they are stored. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Changes some settings; the others stay. Two changes must not run at once: whoever calls this holds a lock. */
export async function changeSettings(area: SettingsArea, changes: Partial<Settings>): Promise<void> {
  await writeSettings(area, { ...(await readSettings(area)), ...changes });
}

/** Stores settings in place of the former ones. */
async function writeSettings(area: SettingsArea, settings: Settings): Promise<void> {
  await area.set({ [SETTINGS_KEY]: settings });
}
