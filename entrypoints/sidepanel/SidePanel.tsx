import { useState } from 'react';
import { useToast } from '@/components/base/toasts';
import { PanelView } from '@/components/sidepanel/PanelView';
import { sendUntilAnswered } from '@/lib/messenger';
import type { OwnQuestion } from '@/lib/model/own-question';
import type { Database } from '@/lib/store/database';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { pageStateText } from '@/lib/views/page-state-text';
import { useAppearance } from '../appearance/use-appearance';
import { creatorProps } from './creator-props';
import { useMemory } from './use-memory';
import { RECHECK_DAYS, useQueues } from './use-queues';
import { useTabPage } from './use-tab-page';
import { useActiveCampaign, useVetted } from './use-vetted';

/** The side panel with its data: follows the tab, reads the store live, sends commands. */
export function SidePanel({ database, systemLocale }: { database: Database; systemLocale: string }) {
  const locale = useAppearance(database, systemLocale);
  const shown = useTabPage();
  const active = useActiveCampaign(database);
  const vetted = useVetted(database, shown, active);
  const { memory, remember } = useMemory();
  const { queues, openNext } = useQueues(database, active?.id ?? '', shown?.since ?? 0);
  const [hasFailed, setHasFailed] = useState(false);
  const toast = useToast();
  if (active === null || memory === null || shown === null) return null;
  const { page } = shown;

  const texts = textsFor(PANEL_TEXTS, locale);
  const done = (isOk: boolean) => setHasFailed(!isOk);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => toast({ text: texts.message.copied }),
      () => toast({ text: texts.message.notCopied }),
    );
  const setQuestions = async (questions: OwnQuestion[]) =>
    done((await sendUntilAnswered('setCampaign', { id: active.id, changes: { questions } })).ok);
  const own = active.campaign?.questions ?? [];

  return (
    <PanelView
      locale={locale}
      tab={memory.tab}
      onTab={(tab) => remember({ tab })}
      creator={
        vetted
          ? creatorProps({
              locale,
              vetted,
              active,
              template: memory.template,
              onTemplate: (template) => remember({ template }),
              onDone: done,
              onCopy: (text) => void copy(text),
            })
          : null
      }
      pageText={page === null || page.state === null || page.state === 'ok' ? null : pageStateText(page.state, locale)}
      own={{
        questions: own,
        onAdd: (question) => void setQuestions([...own, { ...question, id: `own-${crypto.randomUUID()}` }]),
        onRemove: (id) => void setQuestions(own.filter((question) => question.id !== id)),
      }}
      queues={{ queues, recheckDays: RECHECK_DAYS, onNext: (queue) => void openNext(queue).then(done) }}
      error={hasFailed ? texts.failed : null}
    />
  );
}
