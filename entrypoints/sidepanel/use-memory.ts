import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PANEL_TABS, type PanelTab } from '@/components/sidepanel/PanelView';
import { TEMPLATE_IDS, type TemplateId } from '@/lib/checklist/questions';

/** Under which name it is kept in the extension's own storage. */
const KEY = 'panel';

const Memory = z.object({
  tab: z.catch(z.enum(PANEL_TABS), 'checklist'),
  template: z.catch(z.enum(TEMPLATE_IDS as [TemplateId, ...TemplateId[]]), 'screen'), // the list is not empty
});

/** Which part and which template the person looked at last; survives a restart. Null until it is known. */
export function useMemory(): {
  memory: { tab: PanelTab; template: TemplateId } | null;
  remember(changes: { tab?: PanelTab; template?: TemplateId }): void;
} {
  const [memory, setMemory] = useState<z.infer<typeof Memory> | null>(null);
  useEffect(() => {
    void browser.storage.local.get(KEY).then((stored) => setMemory(Memory.parse(stored[KEY] ?? {})));
  }, []);
  const remember = (changes: Partial<z.infer<typeof Memory>>) => {
    const next = { ...Memory.parse(memory ?? {}), ...changes };
    setMemory(next);
    void browser.storage.local.set({ [KEY]: next });
  };
  return { memory, remember };
}
