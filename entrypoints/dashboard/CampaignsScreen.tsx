import { CampaignList } from '@/components/dashboard/CampaignList';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { useCommands } from './use-commands';

/** The campaigns, with their commands. A new one becomes the active one. */
export function CampaignsScreen({ campaigns, active }: { campaigns: readonly StoredCampaign[]; active: string }) {
  const { list } = useWords();
  const { send } = useCommands();
  return (
    <CampaignList
      campaigns={campaigns}
      active={active}
      onSave={async (campaign, input) => {
        const id = campaign?.id ?? crypto.randomUUID();
        const done = await send('setCampaign', { id, changes: input }, list.done.saved);
        if (done && campaign === null) await send('setPreferences', { changes: { activeCampaign: id } });
      }}
      onUse={({ id }) => void send('setPreferences', { changes: { activeCampaign: id } }, list.done.saved)}
      onArchive={({ id }, isArchived) =>
        void send('setCampaign', { id, changes: { archivedAt: isArchived ? Date.now() : null } }, list.done.saved)
      }
      onDelete={({ id }) => void send('deleteCampaign', { id }, list.done.saved)}
    />
  );
}
