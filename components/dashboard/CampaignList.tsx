import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import { ConfirmDialog } from '@/components/base/ConfirmDialog';
import { Dialog } from '@/components/base/Dialog';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { formatDay, formatMoney } from '@/lib/views/dashboard-figures';
import { CampaignForm, type CampaignInput } from './CampaignForm';
import styles from './forms.module.css';
import { useWords } from './words';

/** All campaigns, the active one, and what a person does with them. */
export interface CampaignListProps {
  campaigns: readonly StoredCampaign[];
  active: string;
  onSave(campaign: StoredCampaign | null, input: CampaignInput): void;
  onUse(campaign: StoredCampaign): void;
  onArchive(campaign: StoredCampaign, isArchived: boolean): void;
  onDelete(campaign: StoredCampaign): void;
}

/** The campaigns, archived ones apart. */
export function CampaignList(props: CampaignListProps) {
  const { frame, campaign: texts } = useWords();
  const [edited, setEdited] = useState<StoredCampaign | 'new' | null>(null);
  const [deleted, setDeleted] = useState<StoredCampaign | null>(null);
  const current = props.campaigns.filter(({ archivedAt }) => archivedAt === null);
  const archived = props.campaigns.filter(({ archivedAt }) => archivedAt !== null);
  const list = (campaigns: readonly StoredCampaign[]) => (
    <ul className={styles.list}>
      {campaigns.map((campaign) => (
        <CampaignItem
          key={campaign.id}
          campaign={campaign}
          isActive={campaign.id === props.active}
          onEdit={() => setEdited(campaign)}
          onUse={() => props.onUse(campaign)}
          onArchive={(isArchived) => props.onArchive(campaign, isArchived)}
          onDelete={() => setDeleted(campaign)}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{texts.title}</h1>
        <Button look="primary" icon={<Plus size={16} />} onClick={() => setEdited('new')}>
          {texts.create}
        </Button>
      </header>
      {list(current)}
      {archived.length > 0 && (
        <>
          <h2>{texts.archivedTitle}</h2>
          {list(archived)}
        </>
      )}
      <Dialog
        isOpen={edited !== null}
        title={edited === null || edited === 'new' ? texts.create : texts.editTitle(edited.name)}
        closeLabel={frame.close}
        width="wide"
        onClose={() => setEdited(null)}
      >
        {edited && (
          <CampaignForm
            campaign={edited === 'new' ? null : edited}
            onSave={(input) => {
              props.onSave(edited === 'new' ? null : edited, input);
              setEdited(null);
            }}
            onCancel={() => setEdited(null)}
          />
        )}
      </Dialog>
      <ConfirmDialog
        isOpen={deleted !== null}
        title={texts.deleteTitle(deleted?.name ?? '')}
        description={texts.deleteText}
        confirmLabel={frame.delete}
        cancelLabel={frame.cancel}
        isDangerous
        onConfirm={() => {
          if (deleted) props.onDelete(deleted);
          setDeleted(null);
        }}
        onCancel={() => setDeleted(null)}
      />
    </div>
  );
}

function CampaignItem({
  campaign,
  isActive,
  onEdit,
  onUse,
  onArchive,
  onDelete,
}: {
  campaign: StoredCampaign;
  isActive: boolean;
  onEdit(): void;
  onUse(): void;
  onArchive(isArchived: boolean): void;
  onDelete(): void;
}) {
  const { locale, frame, campaign: texts } = useWords();
  const { name, client, budget, goal, createdAt, archivedAt } = campaign;
  const facts = [
    client,
    budget && formatMoney(budget.amount, budget.currency, locale),
    formatDay(createdAt, locale),
  ].filter(Boolean);
  return (
    <li className={styles.item} data-active={isActive || undefined}>
      <div>
        <strong dir="auto">{name}</strong>
        <p className={styles.hint} dir="auto">
          {facts.join(' · ')}
        </p>
        {goal && (
          <p className={styles.goal} dir="auto">
            {goal}
          </p>
        )}
      </div>
      {isActive ? (
        <Badge tone="accent" icon={<Check size={13} />}>
          {texts.active}
        </Badge>
      ) : (
        archivedAt === null && (
          <Button size="small" onClick={onUse}>
            {texts.use}
          </Button>
        )
      )}
      <Button size="small" onClick={onEdit}>
        {texts.edit}
      </Button>
      {!isActive && (
        <Button size="small" onClick={() => onArchive(archivedAt === null)}>
          {archivedAt === null ? texts.archive : texts.unarchive}
        </Button>
      )}
      {!isActive && (
        <Button size="small" look="danger" onClick={onDelete}>
          {frame.delete}
        </Button>
      )}
    </li>
  );
}
