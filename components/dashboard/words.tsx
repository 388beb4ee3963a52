import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { textsFor } from '@/lib/texts/catalog';
import { CAMPAIGN_TEXTS, type CampaignTexts } from '@/lib/texts/dashboard-campaign';
import { CREATOR_TEXTS, type CreatorTexts } from '@/lib/texts/dashboard-creator';
import { DATA_TEXTS, type DataTexts } from '@/lib/texts/dashboard-data';
import { FRAME_TEXTS, type FrameTexts } from '@/lib/texts/dashboard-frame';
import { IMPORT_TEXTS, type ImportTexts } from '@/lib/texts/dashboard-import';
import { LINK_TEXTS, type LinkTexts } from '@/lib/texts/dashboard-links';
import { LIST_TEXTS, type ListTexts } from '@/lib/texts/dashboard-list';
import { RECHECK_TEXTS, type RecheckTexts } from '@/lib/texts/dashboard-recheck';
import { CODE_WORDS, type CodeWords } from '@/lib/texts/dashboard-words';

/** All texts of the dashboard in one language, with the locale that numbers and days are written in. */
export interface DashboardWords {
  locale: string;
  frame: FrameTexts;
  list: ListTexts;
  creator: CreatorTexts;
  campaign: CampaignTexts;
  imports: ImportTexts;
  data: DataTexts;
  links: LinkTexts;
  recheck: RecheckTexts;
  codes: CodeWords;
}

/** The texts for a locale. */
function dashboardWords(locale: string): DashboardWords {
  return {
    locale,
    frame: textsFor(FRAME_TEXTS, locale),
    list: textsFor(LIST_TEXTS, locale),
    creator: textsFor(CREATOR_TEXTS, locale),
    campaign: textsFor(CAMPAIGN_TEXTS, locale),
    data: textsFor(DATA_TEXTS, locale),
    links: textsFor(LINK_TEXTS, locale),
    recheck: textsFor(RECHECK_TEXTS, locale),
    imports: textsFor(IMPORT_TEXTS, locale),
    codes: textsFor(CODE_WORDS, locale),
  };
}

const Words = createContext<DashboardWords>(dashboardWords('en'));

/** Gives all below it the texts for a locale. */
export function WordsPlace({ locale, children }: { locale: string; children: ReactNode }) {
  const words = useMemo(() => dashboardWords(locale), [locale]);
  return <Words.Provider value={words}>{children}</Words.Provider>;
}

/** The texts of the dashboard; English ones outside a WordsPlace. */
export function useWords(): DashboardWords {
  return useContext(Words);
}
