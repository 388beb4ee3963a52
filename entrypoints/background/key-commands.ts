import { browser } from 'wxt/browser';
import { logFailure } from '@/lib/log';
import { openPanel } from '../sidepanel/open-panel';
import type { Sender } from './receive';

/** What a command does in the tab that the person looks at. */
type CarryOut = (tab: NonNullable<Sender['tab']>) => Promise<unknown>;

/** The commands of the manifest by name. Each is a person's own doing: the browser sends them for keys only. */
const COMMANDS: Readonly<Record<string, CarryOut>> = {
  // Nothing may be awaited before the panel opens, or the browser no longer sees that a person asked for it.
  panel: ({ id }) => (id === undefined ? Promise.resolve() : openPanel({ tabId: id })),
  save: async (tab) => (await import('./key-work')).saveInTab(tab),
  next: async (tab) => (await import('./key-work')).openNext(tab),
};

/** Listens to the keys that the manifest offers. To be called when the worker starts, before anything is awaited. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab) void COMMANDS[name]?.(tab).catch(() => logFailure('background', `command not carried out: ${name}`));
  });
}
