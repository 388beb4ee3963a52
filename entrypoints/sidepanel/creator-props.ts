import type { PanelCreator } from '@/components/sidepanel/PanelView';
import { answeredQuestions } from '@/lib/checklist/answered';
import { questionsOf, type TemplateId } from '@/lib/checklist/questions';
import { sendUntilAnswered } from '@/lib/messenger';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { entryId } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import { raisedFlags, screeningText } from '@/lib/views/screening-text';
import { creatorName } from '@/lib/views/summary';
import { factsOfFlags } from '../vetted/flag-facts';
import type { ActiveCampaign, Vetted } from './use-vetted';

/** Held by one edit at a time: what a person enters first is kept first, also where only that saves the creator. */
const EDITS = 'edits of the panel';

/** What the panel shows of a creator, and who is told what a person does. `onDone`: whether a command was carried out. */
export interface CreatorInPanel {
  locale: string;
  vetted: Vetted;
  active: ActiveCampaign;
  template: TemplateId;
  onTemplate(template: TemplateId): void;
  onDone(isOk: boolean): void;
  onCopy(text: string): void;
}

/** The properties of the panel's view for one creator. What a person enters is stored by the worker, one edit each. */
export function creatorProps({ locale, vetted, active, template, ...on }: CreatorInPanel): PanelCreator {
  const { known, entry, assessment } = vetted;
  const creatorId = known.creator.id;
  const own = active.campaign?.questions ?? [];
  const campaign = active.campaign?.settings ?? null;

  const save = async () => {
    const reply = await sendUntilAnswered('add', {
      key: crypto.randomUUID(),
      campaignId: active.id,
      creatorIds: [creatorId],
    });
    return reply.ok && reply.leftOut.length === 0;
  };
  /** Saves the creator first where it isn't saved: what a person enters is kept with an entry. */
  const edit = (what: EntryEdit) =>
    navigator.locks.request(EDITS, async () => {
      if (entry === null && !(await save())) return on.onDone(false);
      const entryIds = [entryId(active.id, creatorId)];
      const reply = await sendUntilAnswered('edit', { key: crypto.randomUUID(), entryIds, edit: what });
      on.onDone(reply.ok);
    });
  const facts = factsOfFlags(locale);
  const raised = assessment ? raisedFlags(assessment, locale) : [];

  return {
    id: creatorId,
    header: {
      name: creatorName(known.creator),
      handle: known.creator.profile.handle,
      platformLabel: platformById(known.creator.platform)?.label ?? known.creator.platform,
      screening: assessment?.screening ?? null,
      result: assessment && screeningText(assessment, locale),
      campaignName: active.name,
      stage: entry?.stage ?? null,
      onSave: () => void save().then(on.onDone),
    },
    flags: {
      raised: raised.map((flag) => ({ ...flag, facts: facts[flag.id] ?? null })),
      acknowledged: entry?.acknowledged ?? [],
      onAcknowledge: (flagId, reason) =>
        void edit({ kind: 'acknowledge', acknowledgement: { flagId, reason, at: Date.now() } }),
      onTakeBack: (flagId) => void edit({ kind: 'unacknowledge', flagId }),
    },
    checklist: {
      template,
      questions: answeredQuestions(
        questionsOf(template, own),
        entry?.answers ?? [],
        assessment && { assessment, known, campaign },
      ),
      ownTexts: new Map(own.map(({ id, text }) => [id, text])),
      goal: active.campaign?.goal ?? '',
      savesTo: entry === null ? active.name : null,
      onTemplate: on.onTemplate,
      onAnswer: (question, given) =>
        void edit({ kind: 'answer', answer: { question, at: Date.now(), by: '', ...given } }),
      onTakeBack: (question) => void edit({ kind: 'unanswer', question }),
    },
    sent: {
      today: dayOf(Date.now()),
      items: entry?.audience ?? [],
      onAdd: (item) => void edit({ kind: 'addAudience', item }),
      onRemove: (item) => void edit({ kind: 'removeAudience', item }),
    },
    onCopy: on.onCopy,
  };
}

/** A moment's day where the person is, as YYYY-MM-DD. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
