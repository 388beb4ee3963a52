import type { CardView } from '@/lib/views/card-view';

const frame = {
  url: 'https://www.youtube.com/@tilda.brennkessel',
  language: 'en',
  theme: null,
  corner: 'bottom-right',
  words: {
    save: 'Save',
    saving: 'Saving …',
    saveFailed: 'Not saved.',
    checklist: 'Checklist',
    checklistFailed: 'Not opened.',
    history: 'Follower history',
    close: 'Close',
    move: 'Move',
    why: 'Why',
  },
} as const;

/** The card of an invented creator, with what is given in place of the usual. */
export function creatorView(
  known: Partial<Extract<CardView, { kind: 'creator' }>> = {},
): Extract<CardView, { kind: 'creator' }> {
  return {
    kind: 'creator',
    ...frame,
    name: 'Tilda B.',
    handle: 'tilda.brennkessel',
    platformLabel: 'YouTube',
    screening: 'not-enough',
    headline: 'Not enough read',
    because: { text: '4 of 9 checks.', language: 'en' },
    nextStep: { text: 'Open 3 posts: reads likes and comments.', language: 'en' },
    lines: [
      { id: 'followers', label: 'Subscribers', value: '48.2K · micro', rows: [{ label: 'Read as', value: '“48.2K”' }] },
      { id: 'engagement', label: 'Engagement', value: 'not read', rows: [] },
    ],
    flags: [],
    moreFlags: null,
    reasons: [{ text: '4 of 9 checks.', language: 'en' }],
    seen: 'Read so far: 30 posts, 0 comments.',
    unseen: null,
    campaign: 'Campaign: Spring tea',
    saved: null,
    seenBefore: null,
    historyUrl: null,
    ...known,
  };
}

/** The card of a page that could not be read. */
export function stateView(says = 'Unknown layout.', nextStep = 'Vet by hand.'): CardView {
  return { kind: 'state', ...frame, says, nextStep };
}
