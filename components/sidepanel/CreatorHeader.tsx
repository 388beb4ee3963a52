import { CircleCheck, CircleDashed, CircleMinus, Eye } from 'lucide-react';
import { Badge, type Tone } from '@/components/base/Badge';
import { Button } from '@/components/base/Button';
import { Says } from '@/components/base/Says';
import type { Screening } from '@/lib/model/assessment';
import type { Stage } from '@/lib/model/shortlist';
import { textsFor } from '@/lib/texts/catalog';
import { PANEL_TEXTS } from '@/lib/texts/panel';
import { STANDING_TEXTS } from '@/lib/texts/standing';
import type { ScreeningText } from '@/lib/views/screening-text';
import styles from './sidepanel.module.css';

/** The creator in the tab: name, result, next step, and where it stands in the active campaign (null: not saved). */
export interface CreatorHeaderProps {
  locale: string;
  name: string;
  handle: string | null;
  platformLabel: string;
  screening: Screening | null;
  /** Null where it was never assessed. */
  result: ScreeningText | null;
  campaignName: string;
  stage: Stage | null;
  onSave(): void;
}

const TONES: Record<Screening, Tone> = { good: 'good', check: 'check', outside: 'bad', 'not-enough': 'plain' };

const ICONS: Record<Screening, typeof Eye> = {
  good: CircleCheck,
  check: Eye,
  outside: CircleMinus,
  'not-enough': CircleDashed,
};

/** Who is being vetted, and with what result. */
export function CreatorHeader(props: CreatorHeaderProps) {
  const { creator } = textsFor(PANEL_TEXTS, props.locale);
  const { stages } = textsFor(STANDING_TEXTS, props.locale);
  const { screening, locale, result } = props;
  const Icon = ICONS[screening ?? 'not-enough'];
  return (
    <section className={styles.creator} aria-label={creator.label}>
      <h1 className={styles.name}>
        <bdi>{props.name}</bdi>
      </h1>
      <p className={styles.muted}>
        {props.handle && (
          <>
            <bdi>@{props.handle}</bdi> ·{' '}
          </>
        )}
        {props.platformLabel}
      </p>
      <div className={styles.row}>
        <Badge tone={screening ? TONES[screening] : 'plain'} icon={<Icon size={14} />}>
          {props.result?.headline ?? creator.notRead}
        </Badge>
        {props.stage ? (
          <Badge tone="accent">
            <bdi>{creator.savedTo(props.campaignName, stages[props.stage] ?? props.stage)}</bdi>
          </Badge>
        ) : (
          <Button size="small" look="primary" onClick={props.onSave}>
            {creator.save(props.campaignName)}
          </Button>
        )}
      </div>
      {result && <Says locale={locale} said={result.because} />}
      {result?.nextStep && <Says className={styles.next} locale={locale} said={result.nextStep} />}
    </section>
  );
}
