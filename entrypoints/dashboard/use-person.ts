import type { OtherProfile, PersonPanelProps } from '@/components/dashboard/PersonPanel';
import { useWords } from '@/components/dashboard/words';
import { Creator } from '@/lib/model/creator';
import type { PersonEvidence } from '@/lib/model/person';
import { platformById, platformOf } from '@/lib/platforms/registry';
import type { Database } from '@/lib/store/database';
import { type AddressOf, personOf, suggestPeople } from '@/lib/store/people';
import { checkedRows } from '@/lib/store/rows';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { OWN_PLATFORMS } from './import-plan';
import { useCommands } from './use-commands';

const NAMED_PLATFORMS = OWN_PLATFORMS.map(({ id }) => id);

/** Whom a link in a bio leads to, as far as its address tells. */
const addressOf: AddressOf = (link) => {
  const platform = platformOf(link);
  const address = platform?.addressOf(link);
  if (!platform || address?.kind !== 'profile' || !NAMED_PLATFORMS.includes(platform.id)) return null;
  return { platform: platform.id, identity: { handle: address.handle, platformId: address.platformId } };
};

/** A creator's other profiles, live: those confirmed to be of the same person first, then those that may be. */
export function usePerson(database: Database, creatorId: string): PersonPanelProps {
  const { links: texts, list } = useWords();
  const { send, undo, say } = useCommands();
  const others = useLive(async () => {
    const person = await personOf(database, creatorId);
    const linked = (person?.creatorIds ?? []).filter((id) => id !== creatorId);
    const suggested = await suggestPeople(database, creatorId, { addressOf, platforms: NAMED_PLATFORMS });
    const evidence = new Map(suggested.map((found) => [found.creatorId, found.evidence]));
    const ids = [...linked, ...evidence.keys()];
    const creators = checkedRows(Creator, (await database.creators.bulkGet(ids)).filter(Boolean));
    return creators.map((creator) => profileOf(creator, linked.includes(creator.id), evidence.get(creator.id) ?? []));
  }, [database, creatorId]);
  const sayWithUndo = (text: string, key: string) => say(text, { label: list.undo, onUndo: () => void undo([key]) });
  return {
    others: others ?? [],
    async onLink(other) {
      const key = crypto.randomUUID();
      if (await send('linkPerson', { key, creatorIds: [creatorId, other] })) sayWithUndo(texts.saysLinked, key);
    },
    async onUnlink(other) {
      const key = crypto.randomUUID();
      if (await send('unlinkPerson', { key, creatorId: other })) sayWithUndo(texts.saysUnlinked, key);
    },
  };
}

function profileOf(creator: Creator, isLinked: boolean, evidence: readonly PersonEvidence[]): OtherProfile {
  const { handle } = creator.profile;
  const platform = platformById(creator.platform)?.label ?? creator.platform;
  const subtitle = [handle && `@${handle}`, platform].filter(Boolean).join(' · ');
  return { creatorId: creator.id, name: creatorName(creator), subtitle, isLinked, evidence };
}
