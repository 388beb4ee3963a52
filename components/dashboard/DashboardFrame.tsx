import { Activity, Database, FileDown, FolderOpen, Link, ListOrdered, PieChart, Settings, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { SelectField } from '@/components/base/fields';
import styles from './DashboardFrame.module.css';
import { SECTIONS, type Section } from './sections';
import { useWords } from './words';

const ICONS: Readonly<Record<Section, typeof Users>> = {
  list: Users,
  portfolio: PieChart,
  campaigns: FolderOpen,
  links: Link,
  queue: ListOrdered,
  import: FileDown,
  data: Database,
  health: Activity,
  settings: Settings,
};

/** The open part, the campaigns to choose from, and who is told of another choice. */
export interface DashboardFrameProps {
  section: Section | null;
  campaigns: readonly { id: string; label: string }[];
  activeCampaign: string;
  onCampaign(id: string): void;
  /** What is being done meanwhile. */
  work: ReactNode;
  children: ReactNode;
}

/** The dashboard's frame: campaign, navigation, and the open part. */
export function DashboardFrame(props: DashboardFrameProps) {
  const { section, campaigns, activeCampaign, onCampaign, children } = props;
  const { frame } = useWords();
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {frame.skip}
      </button>
      <header className={styles.side}>
        <p className={styles.brand}>
          <img src="/icon/48.png" alt="" width="24" height="24" /> Touchstone
        </p>
        {campaigns.length > 0 && (
          <SelectField
            label={frame.campaign}
            value={activeCampaign}
            options={campaigns.map(({ id, label }) => ({ value: id, label }))}
            onChange={(event) => onCampaign(event.target.value)}
          />
        )}
        <nav aria-label={frame.navLabel} className={styles.nav}>
          {SECTIONS.map((id) => {
            const Icon = ICONS[id];
            return (
              <a key={id} href={`#/${id}`} aria-current={section === id ? 'page' : undefined}>
                <Icon size={16} aria-hidden="true" /> {frame.nav[id]}
              </a>
            );
          })}
        </nav>
        <div className={styles.foot}>
          {props.work}
          <p className={styles.footer}>{frame.footer}</p>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

/** The address names the open part, so that a link into the page can't be a fragment. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
