import type { Decision, ShortlistEntry, Stage } from '../model/shortlist';
import { textsFor } from '../texts/catalog';
import { STANDING_TEXTS } from '../texts/standing';
import { formatDay } from './format';

/** Where an entry stands: its stage with the reason given for it, what a person decided, and when it last changed. */
export interface EntryStanding {
  stage: Stage;
  reason: string | null;
  decision: Pick<Decision, 'kind' | 'reason' | 'at'> | null;
  changedAt: number;
}

/**
 * Where a creator stands with the person: the active campaign's name, the entry there (null: not saved), and entries in
 * other campaigns that this campaign may know of, the latest first.
 */
export interface Standing {
  campaign: string;
  entry: EntryStanding | null;
  earlier: readonly EntryStanding[];
}

/** Where an entry stands, out of the entry. */
export function entryStanding({
  stage,
  stages,
  decision,
  changedAt,
}: Pick<ShortlistEntry, 'stage' | 'stages' | 'decision' | 'changedAt'>): EntryStanding {
  return { stage, reason: stages.at(-1)?.reason ?? null, decision, changedAt };
}

/** Where an entry stands, in a word: the decision if there is one, else the stage. */
export function standingWord({ stage, decision }: EntryStanding, locale: string): string {
  const { stages, decisions } = textsFor(STANDING_TEXTS, locale);
  return decision === null ? stages[stage] : decisions[decision.kind];
}

/** The same with its day and reason: "Rejected, 3 May, price". */
export function standingText(entry: EntryStanding, { now, locale }: { now: number; locale: string }): string {
  const day = formatDay(entry.decision?.at ?? entry.changedAt, now, locale);
  const reason = (entry.decision?.reason ?? entry.reason)?.trim();
  return [standingWord(entry, locale), day, ...(reason ? [reason] : [])].join(', ');
}
