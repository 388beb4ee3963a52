import type { StateText } from '@/lib/views/page-state-text';
import { CreatorPanel, type CreatorPanelProps } from './CreatorPanel';
import { Shortlist, type ShortlistProps } from './Shortlist';

/** What the popup shows: the creator in the tab or why there is none, the shortlist, and what went wrong last. */
export interface PopupViewProps {
  creator: CreatorPanelProps | null;
  pageText: StateText | null;
  shortlist: ShortlistProps;
  error: string | null;
}

/** The popup. */
export function PopupView({ creator, pageText, shortlist, error }: PopupViewProps) {
  return (
    <main>
      {creator && <CreatorPanel {...creator} />}
      {!creator && pageText && (
        <section className="creator">
          <p>{pageText.says}</p>
          <p className="muted">{pageText.nextStep}</p>
        </section>
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
