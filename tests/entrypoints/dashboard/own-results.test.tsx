// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isJudgedApart, useOwnResults } from '@/entrypoints/dashboard/use-own-results';
import { Campaign } from '@/lib/model/campaign';
import { defaultCampaign, entryId, newEntry } from '@/lib/model/shortlist';
import { setCampaign } from '@/lib/store/campaigns';
import type { Database } from '@/lib/store/database';
import { addEntries } from '@/lib/store/entries';
import { setPreferences } from '@/lib/store/preferences';
import { type ShortlistRow, shortlistRows } from '@/lib/store/shortlist-page';
import { NOW } from '../../support/readings';
import { freshDatabase, visited } from '../../support/stores';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const settings = Campaign.parse({ marks: { fewestFollowers: 900_000 } });
const large = { ...defaultCampaign(NOW), id: 'large', settings };

let database: Database;
let root: Root;
beforeEach(() => {
  database = freshDatabase();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.body.firstElementChild ?? document.body);
});
afterEach(async () => {
  act(() => root.unmount());
  await database.delete();
});

function Results({ campaign, rows }: { campaign: typeof large; rows: readonly ShortlistRow[] }) {
  const judged = useOwnResults(database, campaign, rows);
  return <p>{rows.map((row) => judged(row).assessment?.screening).join(' ')}</p>;
}

describe('useOwnResults', () => {
  it('shows rows as the campaign’s criteria judge them, and as stored where it has none', async () => {
    const creatorIds = [await visited(database, 'wren'), await visited(database, 'tern')];
    await setCampaign(database, 'large', { name: 'Large only', settings }, NOW);
    await setPreferences(database, { activeCampaign: 'large' });
    const added = await addEntries(database, { campaignId: 'large', creatorIds }, { key: 'k', now: NOW });
    const rows = await shortlistRows(database, added?.entryIds ?? []);
    const shown = () => document.querySelector('p')?.textContent;
    const draw = (campaign: typeof large) => act(async () => root.render(<Results campaign={campaign} rows={rows} />));

    await draw({ ...large, settings: Campaign.parse({}) });
    const stored = shown();
    expect(stored).not.toContain('outside');
    await draw(large);
    for (let looks = 0; looks < 200 && shown() !== 'outside outside'; looks++) {
      await act(() => new Promise((wake) => setTimeout(wake, 20)));
    }
    expect(shown()).toBe('outside outside');
    await draw({ ...large, settings: Campaign.parse({}) });
    expect(shown()).toBe(stored);
  });
});

describe('isJudgedApart', () => {
  const entry = newEntry('default', 'a', NOW);

  it('is so for criteria, words to look for, and what a person entered', () => {
    expect(isJudgedApart({ entry }, Campaign.parse({}))).toBe(false);
    expect(isJudgedApart({ entry }, settings)).toBe(true);
    expect(isJudgedApart({ entry }, Campaign.parse({ brand: { competitors: ['Lumo'] } }))).toBe(true);
    const quote = { price: 100, currency: 'EUR', posts: [{ kind: 'video' as const, count: 1 }] };
    expect(isJudgedApart({ entry: { ...entry, quote } }, Campaign.parse({}))).toBe(true);
    expect(entry.id).toBe(entryId('default', 'a'));
  });
});
