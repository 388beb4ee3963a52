import type { Catalog } from './catalog';
import { panelDe } from './panel-de';
import { panelEn } from './panel-en';
import { panelEs } from './panel-es';

/** What a creator can send about the audience; `other` names itself. */
export const AUDIENCE_FIELDS = ['age', 'gender', 'countries', 'interests', 'income', 'media-kit', 'other'] as const;

/** One of {@link AUDIENCE_FIELDS}. */
export type AudienceField = (typeof AUDIENCE_FIELDS)[number];

/** The words of the side panel. Numbers and dates come in as they are shown. */
export interface PanelTexts {
  tabs: { label: string; checklist: string; sent: string; queues: string };
  creator: {
    label: string;
    notRead: string;
    save(campaign: string): string;
    savedTo(campaign: string, stage: string): string;
    noCreator: string;
    noCreatorHelp: string;
  };
  flags: {
    title(n: string): string;
    acknowledge: string;
    takeBack: string;
    reason: string;
    facts: string;
    check: string;
    notes: string;
    note(name: string): string;
    acknowledged(date: string): string;
  };
  checklist: {
    template: string;
    /** Stands before the campaign's brief. */
    goal: string;
    progress(done: string, all: string): string;
    against(n: string): string;
    unclear(n: string): string;
    allDone: string;
    keys: string;
    savesFirst(campaign: string): string;
    open: string;
    byPage(date: string): string;
    byYou(date: string): string;
    pageSays(answer: string): string;
    evidence(date: string): string;
    whyOtherwise(answer: string): string;
    note: string;
    takeBack: string;
    noOwn: string;
    noOwnHelp: string;
  };
  own: { add: string; text: string; isAsked: string; remove(text: string): string; example: string };
  message: { title(n: string): string; language: string; copy: string; copied: string; notCopied: string };
  sent: {
    title: string;
    help: string;
    what: string;
    fields: Readonly<Record<AudienceField, string>>;
    otherWhat: string;
    value: string;
    date: string;
    add: string;
    remove(what: string): string;
    nothing: string;
    needsValue: string;
  };
  queues: {
    next: string;
    research: string;
    researchHelp: string;
    researchEmpty: string;
    recheck: string;
    recheckHelp(days: string): string;
    recheckEmpty: string;
    history: string;
    historyHelp: string;
    historyEmpty: string;
    upNext(name: string): string;
    waiting(n: string): string;
    lastSeen(date: string): string;
  };
  save: string;
  cancel: string;
  failed: string;
  evidence: {
    rate(percent: string, interval: string, posts: string): string;
    mark(percent: string): string;
    place: Readonly<Record<'below' | 'typical' | 'above', string>>;
    topic(onTopic: string, posts: string): string;
    markets(named: string): string;
    country(shown: string): string;
    languageWanted: string;
    languageOther: string;
    textLanguages: Readonly<Record<'posts' | 'comments', TextLanguageTexts>>;
    tierWanted: string;
    tierOther: string;
    paid(paid: string, posts: string): string;
    possiblyPaid(n: string): string;
    brands(named: string): string;
    links(shown: string): string;
  };
}

/** What is said of the languages of posts or comments; the numbers are written already, `named` is a list of languages. */
export interface TextLanguageTexts {
  told(wanted: string, told: string, texts: string, named: string): string;
  notEnough(told: string, texts: string): string;
  notTellable: string;
}

/** The side panel in every language. */
export const PANEL_TEXTS: Catalog<PanelTexts> = { en: panelEn, de: panelDe, es: panelEs };
