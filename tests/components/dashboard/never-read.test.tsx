// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { CompareView } from '@/components/dashboard/CompareView';
import { CreatorFacts } from '@/components/dashboard/CreatorFacts';
import type { KnownCreator } from '@/lib/model/creator';
import { readFact } from '@/lib/model/facts';
import { newEntry } from '@/lib/model/shortlist';
import { nothingButName } from '@/lib/store/merge-copy';
import type { ListedEntry } from '@/lib/views/dashboard-figures';
import { reactRoot } from '../../support/react-root';
import { NOW, profileReading } from '../../support/readings';
import { judge } from '../../support/stores';

const root = reactRoot();

/** A creator whom a file named, or with a profile one whose page was read, as the views get it. */
function listed(handle: string, profile = nothingButName({ handle, platformId: null })): ListedEntry {
  const creator = { id: handle, platform: 'youtube', keys: [], profile, firstSeenAt: NOW, lastSeenAt: NOW };
  const known: KnownCreator = { creator, posts: [], comments: [], observations: [] };
  return { entry: newEntry('autumn', handle, NOW), creator, assessment: judge(known) };
}

const day = /20\d\d/;

it('a creator whom nobody looked at has no day of a last look and nothing that was looked for', () => {
  const entries = [listed('tilda'), listed('marlo')];
  const none = () => undefined;
  act(() => root.render(<CompareView entries={entries} common={null} exports={[]} onLeaveOut={none} onBack={none} />));
  const text = document.body.textContent ?? '';
  expect(text).not.toMatch(day);
  expect(text).not.toContain('nothing raised');
});

it('the facts of a creator tell the last look only where there was one', () => {
  const shown = (entry: ListedEntry) => {
    act(() => root.render(<CreatorFacts listed={entry} />));
    return document.body.textContent ?? '';
  };
  expect(shown(listed('tilda'))).not.toMatch(day);
  expect(shown(listed('tilda', profileReading({ name: readFact('Tilda', 'Tilda', 'test') })))).toMatch(day);
});
