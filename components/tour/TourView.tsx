import { useEffect, useRef, useState } from 'react';
import type { AnsweredQuestion } from '@/lib/checklist/answered';
import type { TemplateId } from '@/lib/checklist/questions';
import { numberFormat } from '@/lib/model/formatters';
import type { ChecklistAnswer } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { TOUR_TEXTS, type TourTexts } from '@/lib/texts/tour';
import type { CardView } from '@/lib/views/card-view';
import { Button } from '../base/Button';
import type { CardAction } from '../card/card-elements';
import { Checklist, type GivenAnswer } from '../sidepanel/Checklist';
import { SimulatedProfile, type SimulatedProfileProps } from './SimulatedProfile';
import { TourCard } from './TourCard';
import styles from './tour.module.css';

/** What the tour is played with: an invented creator as card and checklist show every other. */
export interface TourViewProps {
  locale: string;
  profile: Omit<SimulatedProfileProps, 'locale'>;
  card(isSaved: boolean): CardView;
  questions(template: TemplateId, answers: readonly ChecklistAnswer[]): AnsweredQuestion[];
  /** The time now in milliseconds since 1970, for the answers. */
  now(): number;
  onEnd(): void;
}

type Step = keyof TourTexts['steps'];
const STEPS: readonly Step[] = ['open', 'save', 'checklist', 'answer'];

/**
 * The tour: opening the card, saving, opening the checklist, answering with a key, each either on the thing itself or by
 * the hint's button. All of it stays in this view. Escape ends it.
 */
export function TourView(props: TourViewProps) {
  const { locale, onEnd } = props;
  const texts = textsFor(TOUR_TEXTS, locale);
  const [step, setStep] = useState<Step>('open');
  const [isOpen, setIsOpen] = useState(false);
  const isSaved = step === 'checklist' || step === 'answer';
  const number = (value: number) => numberFormat(locale).format(value);

  const reached = (next: Step) => STEPS.indexOf(next) > STEPS.indexOf(step) && setStep(next);
  const onAction = (action: CardAction) => {
    if (action === 'toggle') {
      setIsOpen(!isOpen);
      reached('save');
    }
    if (action === 'save') reached('checklist');
    if (action === 'checklist') reached('answer');
  };
  const act = () => {
    if (step === 'open') onAction('toggle');
    if (step === 'save') onAction('save');
    if (step === 'checklist') onAction('checklist');
    if (step === 'answer') onEnd();
  };

  return (
    <main
      className={styles.tour}
      aria-label={texts.label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
      }}
    >
      <Hint
        key={step}
        texts={texts.steps[step]}
        place={texts.step(number(STEPS.indexOf(step) + 1), number(STEPS.length))}
        skip={texts.skip}
        onAct={act}
        onSkip={step === 'answer' ? null : onEnd}
      />
      <div className={styles.stage} data-beside={step === 'answer' || undefined}>
        <div className={styles.page}>
          <SimulatedProfile locale={locale} {...props.profile} />
          <TourCard view={props.card(isSaved)} isOpen={isOpen} onAction={onAction} />
        </div>
        {step === 'answer' && <TourChecklist {...props} />}
      </div>
    </main>
  );
}

/** What to do now. Its title takes the focus when it comes, so that it is read out and Tab goes on from there. */
function Hint({
  texts,
  place,
  skip,
  onAct,
  onSkip,
}: {
  texts: TourTexts['steps'][Step];
  place: string;
  skip: string;
  onAct(): void;
  onSkip: (() => void) | null;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.hint}>
      <div>
        <p className={styles.muted}>{place}</p>
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
        <p>{texts.text}</p>
      </div>
      <div className={styles.actions}>
        {onSkip && (
          <Button look="quiet" onClick={onSkip}>
            {skip}
          </Button>
        )}
        <Button look="primary" onClick={onAct}>
          {texts.act}
        </Button>
      </div>
    </section>
  );
}

/** The checklist as the side panel has it; answers are kept as long as the tour is open. */
function TourChecklist({ locale, questions, now }: TourViewProps) {
  const [template, setTemplate] = useState<TemplateId>('screen');
  const [answers, setAnswers] = useState<readonly ChecklistAnswer[]>([]);
  const without = (question: string) => answers.filter((answer) => answer.question !== question);
  const keep = (question: string, given: GivenAnswer) =>
    setAnswers([...without(question), { question, at: now(), by: '', ...given }]);
  return (
    <aside className={styles.beside}>
      <Checklist
        locale={locale}
        template={template}
        questions={questions(template, answers)}
        ownTexts={NO_OWN_TEXTS}
        savesTo={null}
        goal=""
        onTemplate={setTemplate}
        onAnswer={keep}
        onTakeBack={(question) => setAnswers(without(question))}
      />
    </aside>
  );
}

const NO_OWN_TEXTS: ReadonlyMap<string, string> = new Map();
