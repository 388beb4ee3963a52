import { useMemo, useState } from 'react';
import { CreatorPage } from '@/components/dashboard/CreatorPage';
import { EmptyScreen } from '@/components/dashboard/EmptyScreen';
import { EraseDialog } from '@/components/dashboard/EraseDialog';
import { useWords } from '@/components/dashboard/words';
import { platformById } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { creatorDetail, entryOf, seenBefore } from '@/lib/store/detail';
import { heldOf } from '@/lib/store/erase';
import { creatorName } from '@/lib/views/summary';
import { downloadFile } from '../exported/download';
import { useLive } from '../live/use-live';
import { assessKnown } from '../vetted/assess-known';
import { factsOfFlags } from '../vetted/flag-facts';
import { creatorCharts } from './creator-charts';
import { useCommands } from './use-commands';
import { usePerson } from './use-person';
import { routeTo } from './use-route';

const NOTHING_NAMED = { posts: [], comments: [] };

/** One creator of the campaign, read live. */
export function CreatorScreen({ database, entryId }: { database: Database; entryId: string }) {
  const { locale, creator: texts, data, frame, list } = useWords();
  const commands = useCommands();
  const [isErasing, setErasing] = useState(false);
  const read = useLive(async () => {
    const entry = await entryOf(database, entryId);
    if (entry === null) return { entry: null };
    const [detail, earlier] = await Promise.all([
      creatorDetail(database, entry.creatorId),
      seenBefore(database, entry.campaignId, entry.creatorId),
    ]);
    const at = Date.now();
    const assessment = detail && (await assessKnown(database, detail.known, at));
    return { entry, detail, assessment, earlier, at };
  }, [database, entryId]);
  const detail = read?.detail ?? null;
  const platform = detail && platformById(detail.known.creator.platform);
  const assessment = read?.assessment ?? null;
  const at = read?.at ?? 0;
  const charts = useMemo(
    () => (detail && platform ? creatorCharts(detail.known, assessment, platform.traits, at) : null),
    [detail, assessment, platform, at],
  );
  const person = usePerson(database, read?.entry?.creatorId ?? '');
  if (read === undefined) return <p>{frame.loading}</p>;
  if (read.entry === null) return <EmptyScreen title={list.title} empty={texts.gone} />;
  const { entry, earlier } = read;
  const creator = detail?.known.creator ?? null;
  const name = creator ? creatorName(creator) : entry.creatorId;
  const saveHeld = async () => {
    const held = JSON.stringify(await heldOf(database, entry.creatorId), null, 2);
    downloadFile('touchstone-person.json', new Blob([held], { type: 'application/json' }));
  };
  const copyNotice = async () => {
    await navigator.clipboard.writeText(data.noticeText(name));
    commands.say(data.noticeCopied);
  };
  return (
    <>
      <CreatorPage
        listed={{ entry, creator, assessment }}
        platformLabel={platform?.label ?? creator?.platform ?? ''}
        profileUrl={(creator && platform?.profileUrl(creator.profile)) ?? null}
        named={detail?.known ?? NOTHING_NAMED}
        flagFacts={factsOfFlags(locale)}
        charts={charts}
        earlier={(earlier ?? []).map(({ entry: other, campaign }) => ({
          campaignName: campaign.name,
          stage: other.stage,
          changedAt: other.changedAt,
        }))}
        now={Date.now}
        onEdit={(edit) => void commands.edit([entry.id], edit, list.done.saved)}
        onBack={() => {
          location.hash = routeTo('list');
        }}
        person={person}
        personData={{
          onSaveHeld: () => void saveHeld(),
          onCopyNotice: () => void copyNotice(),
          onErase: () => setErasing(true),
        }}
      />
      <EraseDialog
        isOpen={isErasing}
        name={name}
        onErase={async (doNotContact) => {
          setErasing(false);
          await commands.send('erase', { creatorId: entry.creatorId, doNotContact }, frame.settings.erased);
        }}
        onCancel={() => setErasing(false)}
      />
    </>
  );
}
