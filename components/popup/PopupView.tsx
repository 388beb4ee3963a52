import { LayoutDashboard, ListChecks } from 'lucide-react';
import { textsFor } from '@/lib/texts/catalog';
import { POPUP_TEXTS } from '@/lib/texts/popup';
import type { StateText } from '@/lib/views/page-state-text';
import { Button } from '../base/Button';
import { DropNotice, type DropNoticeProps } from '../health/DropNotice';
import { ReportPage } from '../health/ReportPage';
import { Jobs, type JobsProps } from '../jobs/Jobs';
import { AccessQuestion } from './AccessQuestion';
import { CreatorPanel, type CreatorPanelProps } from './CreatorPanel';
import styles from './popup.module.css';
import { RepliesQuestion } from './RepliesQuestion';
import { Shortlist, type ShortlistProps } from './Shortlist';

/**
 * What the popup shows: questions that are still open, the creator in the tab or why there is none, what of the page is
 * not read, the shortlist, and what went wrong last.
 */
export interface PopupViewProps {
  locale: string;
  /** Null where it is answered. */
  onAnswerReplies: ((isAgreed: boolean) => void) | null;
  /** Null where the browser lets the extension read its sites. */
  onAllowAccess: (() => void) | null;
  creator: Omit<CreatorPanelProps, 'locale'> | null;
  pageText: StateText | null;
  unseen: StateText | null;
  /** Null until it was read. */
  shortlist: Omit<ShortlistProps, 'locale'> | null;
  error: string | null;
  /** Says that pages are read less well than before; null where they aren't. */
  drop: Omit<DropNoticeProps, 'locale'> | null;
  jobs: Omit<JobsProps, 'locale'>;
  /** Null where no page is read of which a report could be made. */
  onReport: (() => void) | null;
  onDashboard(): void;
  onChecklist(): void;
}

/** The popup. */
export function PopupView(props: PopupViewProps) {
  const { locale, creator, pageText, unseen, shortlist } = props;
  const texts = textsFor(POPUP_TEXTS, locale);
  return (
    <main className={styles.popup}>
      <nav className={styles.nav}>
        <strong>Touchstone</strong>
        <Button size="small" icon={<ListChecks size={16} />} onClick={props.onChecklist}>
          {texts.checklist}
        </Button>
        <Button size="small" icon={<LayoutDashboard size={16} />} onClick={props.onDashboard}>
          {texts.dashboard}
        </Button>
      </nav>
      {props.error && (
        <p className={styles.error} role="alert">
          {props.error}
        </p>
      )}
      {props.onAllowAccess && <AccessQuestion locale={locale} onAllow={props.onAllowAccess} />}
      {props.onAnswerReplies && <RepliesQuestion locale={locale} onAnswer={props.onAnswerReplies} />}
      {props.drop && <DropNotice locale={locale} {...props.drop} />}
      <Jobs locale={locale} {...props.jobs} />
      {creator && <CreatorPanel locale={locale} {...creator} />}
      {!creator && pageText && (
        <section className={styles.creator}>
          <p>{pageText.says}</p>
          <p className={styles.muted}>{pageText.nextStep}</p>
        </section>
      )}
      {unseen && (
        <p className={styles.muted}>
          {unseen.says} {unseen.nextStep}
        </p>
      )}
      {props.onReport && <ReportPage locale={locale} onReport={props.onReport} />}
      {shortlist && <Shortlist locale={locale} {...shortlist} />}
    </main>
  );
}
