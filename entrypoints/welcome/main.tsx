import '@/components/tokens.css';
import '@/components/page.css';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TourView } from '@/components/tour/TourView';
import type { FirstCampaign } from '@/components/welcome/CampaignForm';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { sendUntilAnswered } from '@/lib/messenger';
import { Campaign } from '@/lib/model/campaign';
import { DEFAULT_CAMPAIGN } from '@/lib/model/shortlist';
import { SAMPLE_CAMPAIGN } from '@/lib/sample/sample-creators';
import { Database } from '@/lib/store/database';
import { textsFor } from '@/lib/texts/catalog';
import { WELCOME_TEXTS } from '@/lib/texts/welcome';
import { useAppearance } from '../appearance/use-appearance';
import { tourSubject } from './tour-subject';

async function setObserving(isOn: boolean): Promise<boolean> {
  return (await sendUntilAnswered('observeReplies', { isOn })).ok;
}

/** The first campaign is the one that saves go to where a person makes none, so that it is the active one at once. */
async function makeCampaign({ name, client, nicheWords, passMarkPercent }: FirstCampaign): Promise<boolean> {
  const settings = Campaign.parse({
    brand: { nicheWords },
    marks: passMarkPercent === null ? {} : { passMarkPercent },
  });
  const changes = { name: name === '' ? DEFAULT_CAMPAIGN.name : name, client, settings };
  return (await sendUntilAnswered('setCampaign', { id: DEFAULT_CAMPAIGN.id, changes })).ok;
}

/** Where it worked, the dashboard takes this page's place with the sample's campaign open. */
async function showSample(locale: string): Promise<boolean> {
  const { done } = textsFor(WELCOME_TEXTS, locale);
  const isShown = (await sendUntilAnswered('sample', { isShown: true, name: done.sampleName })).ok;
  const changes = { activeCampaign: SAMPLE_CAMPAIGN };
  if (!isShown || !(await sendUntilAnswered('setPreferences', { changes })).ok) return false;
  location.assign('/dashboard.html');
  return true;
}

/** The page's address while the tour is open, so that other views can lead to it and Back leaves it. */
const TOUR = '#tour';

function Welcome({ database }: { database: Database }) {
  const locale = useAppearance(database, navigator.language);
  const [fragment, setFragment] = useState(location.hash);
  const [wasOnTour, setWasOnTour] = useState(false);
  useEffect(() => {
    const onChange = () => setFragment(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  if (fragment === TOUR) {
    const onEnd = () => {
      setWasOnTour(true);
      location.hash = '';
    };
    return <Tour locale={locale} onEnd={onEnd} />;
  }
  return (
    <WelcomeView
      locale={locale}
      isDone={wasOnTour}
      onAnswer={setObserving}
      onCampaign={makeCampaign}
      onSample={() => showSample(locale)}
      onTour={() => {
        location.hash = TOUR;
      }}
    />
  );
}

function Tour({ locale, onEnd }: { locale: string; onEnd(): void }) {
  const subject = useMemo(() => tourSubject(locale, Date.now()), [locale]);
  return subject && <TourView locale={locale} {...subject} now={Date.now} onEnd={onEnd} />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Welcome database={new Database()} />
    </StrictMode>,
  );
}
