import type { SourceNotes } from '@/lib/export/sources-sheet';
import { RULES } from '@/lib/scoring/rules';

/** Every rule by which creators are assessed, with its value and where it comes from, for the sheet beside a table. */
export const RULES_WITH_SOURCES: SourceNotes['rules'] = Object.entries(RULES).map(([name, { value, source }]) => ({
  name: `Rule: ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}, ${value}`,
  source,
}));
