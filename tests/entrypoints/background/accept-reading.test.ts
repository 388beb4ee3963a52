import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptReading as acceptReadingAt } from '@/entrypoints/background/accept-reading';
import type { Sender } from '@/entrypoints/background/receive';
import type { RequestOf } from '@/lib/messages';
import { Campaign } from '@/lib/model/campaign';
import { changeSettings, type ObserveReplies } from '@/lib/settings';
import { setCampaign } from '@/lib/store/campaigns';
import { Database } from '@/lib/store/database';
import { eraseCreator } from '@/lib/store/erase';
import { readHealth } from '@/lib/store/health';
import { setPreferences } from '@/lib/store/preferences';
import { CardView } from '@/lib/views/card-view';
import {
  commentReading,
  copyOf,
  countFact,
  historyRow,
  NOW,
  postReading,
  profileReading,
  readingOf,
} from '../../support/readings';
import { rules } from '../../support/stores';

const URL_OF_TILDA = 'https://www.youtube.com/@tilda.brennkessel';
const tab = senderAt(URL_OF_TILDA);
/** The top frame of a tab that came to `url` in place, from the site's first page. */
function senderAt(url: string): Sender {
  return { url: 'https://www.youtube.com/', frameId: 0, tab: { id: 7, url } };
}

const injected = vi.fn(async () => []);

const acceptReading = (request: Omit<RequestOf<'reading'>, 'hasReplies'> & { hasReplies?: boolean }, sender: Sender) =>
  acceptReadingAt({ hasReplies: true, ...request }, sender, { now: NOW, locale: 'en' });

beforeEach(() => {
  fakeBrowser.reset();
  injected.mockClear();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(injected);
});
afterEach(() => new Database().delete());

describe('acceptReading', () => {
  it('keeps the reading, answers with the card, and brings the card into the page', async () => {
    const reading = readingOf({ profile: profileReading({ followers: countFact(48_200, 48_299) }) });
    const reply = await acceptReading({ reading, hasCard: false }, tab);
    expect(reply).toMatchObject({
      ok: true,
      card: { kind: 'creator', url: URL_OF_TILDA, saved: null, campaign: 'Campaign: My shortlist' },
    });
    expect(reply.ok && CardView.safeParse(reply.card).success).toBe(true);
    expect(injected).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/card.js'] });
    expect(await new Database().creators.count()).toBe(1);
  });

  it('does not bring a second card', async () => {
    await acceptReading({ reading: readingOf(), hasCard: true }, tab);
    expect(injected).not.toHaveBeenCalled();
  });

  it.each([
    ['another creator’s page', readingOf({ url: 'https://www.youtube.com/@mortimer.vexley' })],
    ['an unknown platform', readingOf({ platform: 'nowhere' })],
    ['another creator’s numbers', readingOf({ profile: profileReading({ handle: 'mortimer.vexley' }) })],
  ])('refuses a reading of %s and keeps nothing', async (_, reading) => {
    expect(await acceptReading({ reading, hasCard: false }, tab)).toEqual({ ok: false, why: 'wrong-sender' });
    expect(await new Database().creators.count()).toBe(0);
    expect(injected).not.toHaveBeenCalled();
  });

  it('files a history site’s copy under its creator, judged as before, and shows no card', async () => {
    const reading = readingOf({ profile: profileReading({ followers: countFact(48_200) }) });
    await acceptReading({ reading, hasCard: true }, tab);
    const [before] = await new Database().assessments.toArray();
    expect(before?.assessment.tier?.id).toBe('micro');
    const copy = copyOf([historyRow('2026-05-30', 48_100)]);
    expect(await acceptReading({ reading: copy, hasCard: false }, senderAt(copy.url))).toEqual({
      ok: true,
      card: null,
    });
    const [after, ...more] = await new Database().assessments.toArray();
    expect(more).toEqual([]);
    expect(after?.assessment.tier).toEqual(before?.assessment.tier);
    expect(after?.assessment.criteria).toEqual(before?.assessment.criteria);
    expect((await new Database().observations.toArray()).map(({ date }) => date)).toEqual(['2026-05-30', '2026-06-01']);
    expect(injected).not.toHaveBeenCalled();
  });

  it('judges on the card by the active campaign’s criteria, and keeps what is good for every campaign', async () => {
    const database = new Database();
    const profile = profileReading({ followers: countFact(500) });
    const send = () => acceptReading({ reading: readingOf({ profile }), hasCard: true, hasReplies: true }, tab);
    await send();
    const settings = Campaign.parse({ marks: { fewestFollowers: 1_000 } });
    await setCampaign(database, 'autumn', { name: 'Autumn', settings }, NOW);
    await setPreferences(database, { activeCampaign: 'autumn' });
    expect(await send()).toMatchObject({ card: { screening: 'outside' } });
    expect((await database.assessments.toArray())[0]?.assessment.screening).toBe('not-enough');
    await setPreferences(database, { activeCampaign: 'default' });
    expect(await send()).toMatchObject({ card: { screening: 'not-enough' } });
  });

  it('says on the card that a creator is not to be contacted, and keeps nothing', async () => {
    await acceptReading({ reading: readingOf(), hasCard: true, hasReplies: true }, tab);
    const [creator] = await new Database().creators.toArray();
    await eraseCreator(new Database(), { creatorId: creator?.id ?? '', doNotContact: true }, { rules, now: NOW });
    const reply = await acceptReading({ reading: readingOf(), hasCard: true, hasReplies: true }, tab);
    expect(reply).toMatchObject({ card: { kind: 'state', says: 'You marked this creator as do not contact.' } });
    expect(await new Database().creators.count()).toBe(0);
  });

  it('with 0 days keeps nobody but the creator that is looked at', async () => {
    await setPreferences(new Database(), { keepUnsavedDays: 0 });
    const profile = profileReading({ handle: 'mortimer.vexley', platformId: 'UC-mortimer' });
    const reading = readingOf({ profile, url: 'https://www.youtube.com/@mortimer.vexley', capturedAt: NOW - 1 });
    await acceptReading({ reading, hasCard: true, hasReplies: true }, senderAt(reading.url));
    await acceptReading({ reading: readingOf(), hasCard: true, hasReplies: true }, tab);
    expect((await new Database().creators.toArray()).map(({ profile }) => profile.handle)).toEqual([
      'tilda.brennkessel',
    ]);
  });

  it('shows no card on pages that are no creator’s', async () => {
    const url = 'https://www.youtube.com/results?search_query=lens';
    const reading = readingOf({ url, pageKind: 'search', profile: null });
    expect(await acceptReading({ reading, hasCard: false }, senderAt(url))).toEqual({ ok: true, card: null });
    expect(injected).not.toHaveBeenCalled();
  });

  it('says the state and the next step where a creator’s page could not be read', async () => {
    const reading = readingOf({ state: 'layout-unknown', profile: null });
    expect(await acceptReading({ reading, hasCard: false }, tab)).toMatchObject({
      ok: true,
      card: { kind: 'state', says: expect.stringContaining('does not know'), nextStep: expect.stringMatching(/\S/) },
    });
  });

  it('counts what was read so far over several pages', async () => {
    await acceptReading({ reading: readingOf({ posts: [postReading('aaaaaaaaaaa')] }), hasCard: true }, tab);
    const url = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';
    const reading = readingOf({
      url,
      pageKind: 'post',
      posts: [postReading('bbbbbbbbbbb')],
      comments: [commentReading('c1', 'bbbbbbbbbbb')],
    });
    const reply = await acceptReading({ reading, hasCard: true }, senderAt(url));
    expect(reply).toMatchObject({ card: { seen: 'Read so far: 2 posts, 1 comment.' } });
  });

  it.each<[string, ObserveReplies, boolean, string | null]>([
    ['nothing where the page’s replies are read', 'on', true, null],
    ['to reload where they would be from the next load on', 'on', false, 'Reload this tab'],
    ['what is missing where they are not', 'off', false, 'Only what is on screen'],
    ['what is missing before the person was asked', 'not-asked', false, 'Only what is on screen'],
  ])('says %s', async (_, observeReplies, hasReplies, said) => {
    await changeSettings(fakeBrowser.storage.local, { observeReplies });
    const reply = await acceptReading({ reading: readingOf(), hasCard: true, hasReplies }, tab);
    expect(reply).toMatchObject({ card: { unseen: said === null ? null : expect.stringContaining(said) } });
  });
});

describe('field health', () => {
  it('is noted of each accepted reading, with or without replies, and of pages that can’t be read', async () => {
    await acceptReading({ reading: readingOf(), hasCard: true }, tab);
    await acceptReading(
      { reading: readingOf({ state: 'layout-unknown', profile: null }), hasCard: true, hasReplies: false },
      tab,
    );
    const series = await readHealth(new Database());
    expect(series.map(({ hasReplies, fields }) => [hasReplies, fields.page])).toEqual([
      [false, 'f'],
      [true, 'r'],
    ]);
  });

  it('is not noted of a refused reading', async () => {
    await acceptReading(
      { reading: readingOf({ url: 'https://www.youtube.com/@mortimer.vexley' }), hasCard: true },
      tab,
    );
    expect(await readHealth(new Database())).toEqual([]);
  });
});
