import { Check, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/base/Button';
import { numberFormat } from '@/lib/model/formatters';
import { textsFor } from '@/lib/texts/catalog';
import { WELCOME_TEXTS } from '@/lib/texts/welcome';
import { CampaignForm, type FirstCampaign } from './CampaignForm';
import styles from './welcome.module.css';

/**
 * The first run: what is asked, and who is told. Each promise says whether it was carried out; only then it goes on.
 */
export interface WelcomeViewProps {
  locale: string;
  onAnswer(isAgreed: boolean): Promise<boolean>;
  onCampaign(campaign: FirstCampaign): Promise<boolean>;
  /** Shows the sample data in the dashboard. */
  onSample(): Promise<boolean>;
  onTour(): void;
  /** Whether all was asked before: then only what can be done next is shown. */
  isDone: boolean;
}

const STEPS = 3;

/** Three screens: what is read and never done, the question about replies, a campaign. */
export function WelcomeView({ locale, onAnswer, onCampaign, ...on }: WelcomeViewProps) {
  const texts = textsFor(WELCOME_TEXTS, locale);
  const [step, setStep] = useState(on.isDone ? STEPS : 1);
  const [isDone, setIsDone] = useState(on.isDone);
  const [hasFailed, setHasFailed] = useState(false);
  const number = (value: number) => numberFormat(locale).format(value);

  const goOn = (isOk: boolean, go: () => void) => {
    setHasFailed(!isOk);
    if (isOk) go();
  };
  const answer = (isAgreed: boolean) => void onAnswer(isAgreed).then((isOk) => goOn(isOk, () => setStep(3)));
  const back = (
    <Button look="quiet" onClick={() => setStep(step - 1)}>
      {texts.back}
    </Button>
  );

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <p className={styles.product}>
          <img src="/icon/48.png" alt="" width="24" height="24" /> {texts.title}
        </p>
        {!isDone && <p className={styles.muted}>{texts.step(number(step), number(STEPS))}</p>}
      </header>
      {hasFailed && (
        <p role="alert" className={styles.error}>
          {texts.failed}
        </p>
      )}
      {step === 1 && (
        <Screen
          key="reads"
          title={texts.reads.title}
          actions={
            <Button look="primary" onClick={() => setStep(2)}>
              {texts.next}
            </Button>
          }
        >
          <Points icon={<Check size={18} />} tone="does" points={texts.reads.does} />
          <h2>{texts.reads.neverTitle}</h2>
          <Points icon={<X size={18} />} tone="never" points={texts.reads.never} />
        </Screen>
      )}
      {step === 2 && (
        <Screen
          key="replies"
          title={texts.replies.title}
          actions={
            <>
              {back}
              <Button onClick={() => answer(false)}>{texts.replies.decline}</Button>
              <Button look="primary" onClick={() => answer(true)}>
                {texts.replies.agree}
              </Button>
            </>
          }
        >
          <p>{texts.replies.text}</p>
          <p className={styles.muted}>{texts.replies.declined}</p>
        </Screen>
      )}
      {step === 3 && !isDone && (
        <Screen key="campaign" title={texts.campaign.title} actions={null}>
          <p>{texts.campaign.text}</p>
          <CampaignForm
            locale={locale}
            back={back}
            onSkip={() => setIsDone(true)}
            onSave={(campaign) => void onCampaign(campaign).then((isOk) => goOn(isOk, () => setIsDone(true)))}
          />
        </Screen>
      )}
      {isDone && (
        <Screen key="done" title={texts.done.title} actions={null}>
          <p>{texts.done.text}</p>
          <p className={styles.muted}>{texts.done.keys}</p>
          <p>{texts.done.sampleText}</p>
          <div className={styles.actions}>
            <Button onClick={() => void on.onSample().then((isOk) => setHasFailed(!isOk))}>{texts.done.sample}</Button>
            <Button look="primary" onClick={on.onTour}>
              {texts.done.tour}
            </Button>
          </div>
        </Screen>
      )}
    </main>
  );
}

/** One screen. Its title takes the focus when it comes, so that it is read out and Tab goes on from there. */
function Screen({ title, actions, children }: { title: string; actions: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

function Points({ icon, tone, points }: { icon: ReactNode; tone: 'does' | 'never'; points: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point}>
          <span aria-hidden="true" data-tone={tone}>
            {icon}
          </span>
          {point}
        </li>
      ))}
    </ul>
  );
}
