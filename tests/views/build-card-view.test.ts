import { describe, expect, it } from 'vitest';
import type { FlagResult } from '@/lib/model/assessment';
import { assess } from '@/lib/scoring/assess';
import { blockedCard, type CardSubject, creatorCard, stateCard } from '@/lib/views/build-card-view';
import { CardView } from '@/lib/views/card-view';
import { evidenceOf } from '../support/evidence';
import { countFact, DAY, NOW } from '../support/readings';

const evidence = evidenceOf([], { followers: countFact(48_200) });
const subject: CardSubject = {
  known: evidence.known,
  assessment: assess(evidence),
  standing: { campaign: 'Spring tea', entry: null, earlier: [] },
  platformLabel: 'YouTube',
  traits: evidence.traits,
  replies: 'on',
  historyUrl: null,
};
const page = {
  url: 'https://www.youtube.com/@tilda.brennkessel',
  locale: 'en',
  theme: null,
  corner: 'bottom-left',
  now: NOW,
} as const;
const raised = (...ids: string[]) =>
  ids.map((id): FlagResult => ({ id, result: 'raised', weight: 'flag', says: `${id}.`, evidence: [] }));

describe('creatorCard', () => {
  it('is a card that a message may carry', () => {
    const card = creatorCard(page, subject);
    expect(CardView.parse(card)).toEqual(card);
    expect(card).toMatchObject({
      theme: null,
      corner: 'bottom-left',
      campaign: 'Campaign: Spring tea',
      saved: null,
      seenBefore: null,
      unseen: null,
      moreFlags: null,
      seen: 'Read so far: 0 posts, 0 comments.',
    });
  });

  it('shows two flags and says how many more there are', () => {
    const assessment = { ...subject.assessment, flags: raised('inactive', 'even-likes', 'no-answer') };
    expect(creatorCard(page, { ...subject, assessment })).toMatchObject({
      flags: [{ name: 'No recent post' }, { name: 'Very even likes' }],
      moreFlags: '1 more in the checklist',
    });
  });

  it('says where the creator stands here, and where it stood before', () => {
    const entry = { stage: 'vetting', reason: null, decision: null, changedAt: NOW } as const;
    const earlier = { ...entry, stage: 'rejected', reason: 'price', changedAt: NOW - 29 * DAY } as const;
    const standing = { campaign: 'Spring tea', entry, earlier: [earlier] };
    expect(creatorCard({ ...page, locale: 'en-GB' }, { ...subject, standing })).toMatchObject({
      saved: 'Saved: Vetting',
      seenBefore: 'Seen before: Rejected, 3 May, price',
    });
  });

  it('says what is missing while replies are not read', () => {
    expect(creatorCard(page, { ...subject, replies: 'missing' })).toMatchObject({
      unseen: expect.stringContaining('Reload this tab'),
    });
  });

  it.each([
    ['de-AT', 'de', 'Speichern'],
    ['es', 'es', 'Guardar'],
    ['fi', 'en', 'Save'],
  ])('speaks to a person with the locale %s', (locale, language, save) => {
    expect(creatorCard({ ...page, locale }, subject)).toMatchObject({ language, words: { save } });
  });
});

describe('cards without a creator', () => {
  it('say the state and the next step', () => {
    const card = stateCard({ ...page, locale: 'de' }, 'private');
    expect(CardView.parse(card)).toEqual(card);
    expect(card).toMatchObject({ kind: 'state', says: 'Dieses Profil ist privat.' });
  });

  it('say that a creator is never to be kept, and nothing of it', () => {
    expect(blockedCard(page)).toMatchObject({ kind: 'state', says: expect.stringContaining('do not contact') });
  });
});
