import { EmptyState } from '@/components/base/EmptyState';
import { Tabs } from '@/components/base/Tabs';
import { openToAsk } from '@/lib/checklist/ask-message';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import type { StateText } from '@/lib/views/page-state-text';
import { AskMessage } from './AskMessage';
import { Checklist, type ChecklistProps } from './Checklist';
import { CreatorHeader, type CreatorHeaderProps } from './CreatorHeader';
import { Flags, type FlagsProps } from './Flags';
import { OwnQuestions, type OwnQuestionsProps } from './OwnQuestions';
import { Queues, type QueuesProps } from './Queues';
import { Sent, type SentProps } from './Sent';
import styles from './sidepanel.module.css';

/** The parts of the panel. */
export const PANEL_TABS = ['checklist', 'sent', 'queues'] as const;

/** One of {@link PANEL_TABS}. */
export type PanelTab = (typeof PANEL_TABS)[number];

/** All about the creator in the tab. Whatever a person began to type about one creator goes with it. */
export interface PanelCreator {
  id: string;
  header: Omit<CreatorHeaderProps, 'locale'>;
  flags: Omit<FlagsProps, 'locale'>;
  checklist: Omit<ChecklistProps, 'locale'>;
  sent: Omit<SentProps, 'locale'>;
  onCopy(text: string): void;
}

/** What the panel shows. `creator` null: none in the tab; `pageText` then says why, if that is known. */
export interface PanelViewProps {
  locale: string;
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  creator: PanelCreator | null;
  pageText: StateText | null;
  own: Omit<OwnQuestionsProps, 'locale'>;
  queues: Omit<QueuesProps, 'locale'>;
  error: string | null;
}

/** The side panel. */
export function PanelView({ locale, tab, onTab, creator, pageText, own, queues, error }: PanelViewProps) {
  const texts = textsFor(PANEL_TEXTS, locale);
  const nobody = (
    <EmptyState
      title={pageText?.says ?? texts.creator.noCreator}
      text={pageText?.nextStep ?? texts.creator.noCreatorHelp}
    />
  );
  return (
    <main className={styles.panel}>
      {creator && <CreatorHeader locale={locale} {...creator.header} />}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <Tabs
        label={texts.tabs.label}
        open={tab}
        onOpen={(id) => onTab(PANEL_TABS.find((known) => known === id) ?? 'checklist')}
        tabs={[
          {
            id: 'checklist',
            label: texts.tabs.checklist,
            content: creator ? (
              <CreatorChecklist key={creator.id} locale={locale} creator={creator} own={own} />
            ) : (
              nobody
            ),
          },
          {
            id: 'sent',
            label: texts.tabs.sent,
            content: creator ? <Sent key={creator.id} locale={locale} {...creator.sent} /> : nobody,
          },
          { id: 'queues', label: texts.tabs.queues, content: <Queues locale={locale} {...queues} /> },
        ]}
      />
    </main>
  );
}

function CreatorChecklist({
  locale,
  creator,
  own,
}: Pick<PanelViewProps, 'locale' | 'own'> & { creator: PanelCreator }) {
  const { checklist, header } = creator;
  return (
    <div className={styles.block}>
      <Flags locale={locale} {...creator.flags} />
      <Checklist locale={locale} {...checklist} />
      {checklist.template === 'own' && <OwnQuestions locale={locale} {...own} />}
      <AskMessage
        locale={locale}
        open={openToAsk(checklist.questions)}
        name={header.name === '' ? null : header.name}
        ownTexts={checklist.ownTexts}
        onCopy={creator.onCopy}
      />
    </div>
  );
}
