import type { StateText } from '@/lib/views/page-state-text';
import { CreatorPanel, type CreatorPanelProps } from './CreatorPanel';
import { RepliesQuestion, type RepliesQuestionProps } from './RepliesQuestion';
import { Shortlist, type ShortlistProps } from './Shortlist';

/**
 * What the popup shows: a question that is still open, the creator in the tab or why there is none, what of the page is
 * not read, the shortlist, and what went wrong last.
 */
export interface PopupViewProps {
  question: RepliesQuestionProps | null;
  creator: CreatorPanelProps | null;
  pageText: StateText | null;
  unseen: StateText | null;
  shortlist: ShortlistProps;
  error: string | null;
}

/** The popup. */
export function PopupView({ question, creator, pageText, unseen, shortlist, error }: PopupViewProps) {
  return (
    <main>
      {question && <RepliesQuestion {...question} />}
      {creator && <CreatorPanel {...creator} />}
      {!creator && pageText && (
        <section className="creator">
          <p>{pageText.says}</p>
          <p className="muted">{pageText.nextStep}</p>
        </section>
      )}
      {unseen && (
        <p className="muted">
          {unseen.says} {unseen.nextStep}
        </p>
      )}
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <Shortlist {...shortlist} />
    </main>
  );
}
