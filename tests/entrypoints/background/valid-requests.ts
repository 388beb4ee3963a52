import type { MessageName, SentOf } from '@/lib/messages';
import { packed } from '@/lib/model/pack';
import { NOW, readingOf } from '../../support/readings';

const key = 'a-key-of-a-command';
const campaignId = 'autumn';
const creatorId = 'youtube:id:UCtilda';
const entryId = `${campaignId} ${creatorId}`;
const identity = { handle: 'tilda.brennkessel', platformId: null };

/** A row with whatever a file can bring. */
const ROWS: SentOf<'previewRows'>['rows'] = [
  {
    platform: 'youtube',
    identity,
    fields: {
      note: 'From the file.',
      tags: ['vegan'],
      stages: [{ stage: 'found', at: NOW, reason: null }],
      contacts: [{ askedAt: NOW, answeredAt: null }],
      audience: [{ what: 'countries', value: 'AT 60 %', receivedAt: NOW }],
      answers: [{ question: 'audience-age', answer: 'yes', at: NOW, note: '', by: '' }],
      acknowledged: [{ flagId: 'follower-jump', reason: 'a prize draw', at: NOW }],
    },
  },
];

/** A request of each message that is carried out where its sender may send it: in them, only the sender is wrong. */
export const VALID_REQUESTS: { readonly [N in MessageName]: SentOf<N> } = {
  reading: { reading: packed(readingOf()), hasCard: false, hasReplies: true },
  card: { hasReplies: true },
  cardChanged: {},
  placeCard: { corner: 'top-left' },
  words: { language: 'de' },
  part: { part: 'post' },
  save: {},
  openPanel: {},
  add: { key, campaignId, creatorIds: [creatorId] },
  edit: { key, entryIds: [entryId], edit: { kind: 'setNote', note: 'Writes back fast.' } },
  undo: { key },
  previewRows: { campaignId, rows: ROWS },
  setCampaign: {
    id: campaignId,
    changes: {
      name: 'Lantern week',
      client: 'Kettle & Sons',
      budget: { amount: 9_000, currency: 'EUR' },
      settings: {
        brand: { nicheWords: ['lantern'], competitors: ['stove.example'], markets: ['AT'] },
        marks: { tierScheme: 'own' },
        bookings: [{ price: 900, currency: 'EUR', views: 12_000 }],
      },
      questions: [{ id: 'own-1', text: 'Has a cat?', isAsked: true }],
    },
  },
  deleteCampaign: { id: campaignId },
  applyRetention: { campaignId, entryIds: [entryId] },
  setPreferences: {
    changes: { locale: 'de', activeCampaign: campaignId, lastExport: { preset: 'all', format: 'csv' } },
  },
  linkPerson: { key, creatorIds: [creatorId, 'tiktok:id:1'] },
  unlinkPerson: { key, creatorId },
  queueAdd: { items: [{ address: 'https://www.youtube.com/@tilda.brennkessel', platform: 'youtube', identity }] },
  queueNext: { former: 'youtube:handle:tilda.brennkessel' },
  queueSet: { ids: ['youtube:handle:tilda.brennkessel'], state: 'skipped' },
  erase: { creatorId, doNotContact: true },
  backUp: {},
  lookForLosses: {},
  restore: { from: 'backup' },
  sample: { isShown: true, name: 'Sample' },
  importHistory: {
    key,
    creatorId,
    days: [{ date: '2026-10-01', followers: { low: 900, high: 999 }, views: null, postCount: null }],
  },
  markSeen: { creatorIds: [creatorId] },
  stageJob: { jobId: key, n: 0, part: { kind: 'entries', entryIds: [entryId] } },
  startJob: { id: key, request: { kind: 'rescore' } },
  cancelJob: { id: key },
  dismissJob: { id: key },
  reportPage: { tabId: 1 },
  dismissDrops: { drops: [{ platform: 'youtube', pageKind: 'profile', hasReplies: true, field: 'followers' }] },
  setCardCorner: { corner: 'top-left' },
  observeReplies: { isOn: true },
  pageState: {},
};

/** Every form that an edit of entries takes. */
export const VALID_EDITS: readonly SentOf<'edit'>['edit'][] = [
  { kind: 'setStage', stage: 'rejected', at: NOW, reason: 'over budget' },
  { kind: 'moveStageDate', from: NOW, to: NOW + 1 },
  { kind: 'decide', decision: { kind: 'hold', reason: 'asks again in spring', who: 'Odalys', at: NOW } },
  { kind: 'addTag', tag: 'vegan' },
  { kind: 'removeTag', tag: 'vegan' },
  { kind: 'setNote', note: 'Writes back fast.' },
  { kind: 'setFoundVia', foundVia: 'a fair' },
  { kind: 'setQuote', quote: { price: 900, currency: 'EUR', posts: [{ kind: 'short', count: 2 }] } },
  { kind: 'addContact', contact: { askedAt: NOW, answeredAt: null } },
  { kind: 'removeContact', askedAt: NOW },
  {
    kind: 'setContact',
    contact: { name: 'Tilda', email: 'tilda@kettle.example', phone: null, company: null, address: null },
  },
  { kind: 'addAudience', item: { what: 'countries', value: 'AT 60 %', receivedAt: NOW } },
  { kind: 'removeAudience', item: { what: 'countries', value: 'AT 60 %', receivedAt: NOW } },
  { kind: 'answer', answer: { question: 'audience-age', answer: 'yes', at: NOW, note: '', by: '', reason: 'seen' } },
  { kind: 'unanswer', question: 'audience-age' },
  { kind: 'acknowledge', acknowledgement: { flagId: 'follower-jump', reason: 'a prize draw', at: NOW } },
  { kind: 'unacknowledge', flagId: 'follower-jump' },
  { kind: 'setLink', link: { trackingUrl: 'https://kettle.example/?utm_source=tilda', promoCode: 'TILDA10' } },
  { kind: 'remove' },
];
