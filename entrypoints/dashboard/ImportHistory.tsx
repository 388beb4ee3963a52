import { useState } from 'react';
import formStyles from '@/components/dashboard/forms.module.css';
import { ImportHistoryView } from '@/components/dashboard/import/ImportHistoryView';
import { ImportSourceBar } from '@/components/dashboard/import/ImportSourceBar';
import { useWords } from '@/components/dashboard/words';
import type { ImportSource } from '@/lib/import/source';
import { exactly } from '@/lib/model/facts';
import type { StoredCampaign } from '@/lib/model/shortlist';
import type { Database } from '@/lib/store/database';
import { shortlistPage } from '@/lib/store/shortlist-page';
import { creatorName } from '@/lib/views/summary';
import { useLive } from '../live/use-live';
import { useCommands } from './use-commands';

/** So many creators can be chosen from. */
const CHOICES = 500;

/** Days that go with one message. */
const SLICE = 2_000;

/** A follower history out of a file: a person says whose it is. */
export function ImportHistory({
  database,
  campaign,
  name,
  source,
  onAgain,
}: {
  database: Database;
  campaign: StoredCampaign;
  name: string;
  source: Extract<ImportSource, { kind: 'history' }>;
  onAgain(): void;
}) {
  const { imports: texts, list, locale } = useWords();
  const { send, undo, say } = useCommands();
  const [creatorId, setCreatorId] = useState('');
  const creators = useLive(async () => {
    const sort = { by: 'name', isDescending: false } as const;
    const request = { campaignId: campaign.id, filter: {}, sort, after: null, limit: CHOICES };
    const { rows } = await shortlistPage(database, request);
    return rows.map(({ creator }) => ({
      value: creator.id,
      label: [creatorName(creator), creator.profile.handle && `@${creator.profile.handle}`].filter(Boolean).join(' · '),
    }));
  }, [database, campaign.id]);
  const add = async () => {
    const days = source.days.map(({ date, followers, views, postCount }) => ({
      date,
      followers: exactly(followers),
      views: views === null ? null : exactly(views),
      postCount: postCount === null ? null : exactly(postCount),
    }));
    const keys: string[] = [];
    let taken = 0;
    for (let from = 0; from < days.length; from += SLICE) {
      const key = crypto.randomUUID();
      const done = await send('importHistory', { key, creatorId, days: days.slice(from, from + SLICE) });
      if (!done) break;
      keys.push(key);
      taken += done.added + done.replaced;
    }
    if (keys.length === 0) return;
    say(texts.historyAdded(taken, locale), { label: list.undo, onUndo: () => void undo(keys) });
    onAgain();
  };
  const [first] = source.days;
  return (
    <div className={formStyles.page}>
      <h1>{texts.title}</h1>
      <ImportSourceBar kind="history" name={name} onAgain={onAgain} />
      <ImportHistoryView
        days={{ count: source.days.length, first: first?.date ?? '', last: source.days.at(-1)?.date ?? '' }}
        problems={source.problems}
        creators={creators ?? []}
        chosen={creatorId}
        onChoose={setCreatorId}
        onAdd={() => void add()}
      />
    </div>
  );
}
