import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/base/Button';
import { Says } from '@/components/base/Says';
import { Tabs } from '@/components/base/Tabs';
import { BarsChart } from '@/components/charts/BarsChart';
import { EmptyChart } from '@/components/charts/ChartFrame';
import { EngagementChart } from '@/components/charts/EngagementChart';
import { FollowersChart } from '@/components/charts/FollowersChart';
import { PlaceChart } from '@/components/charts/PlaceChart';
import type { EntryEdit } from '@/lib/model/entry-edit';
import { numberFormat } from '@/lib/model/formatters';
import type { Stage } from '@/lib/model/shortlist';
import { reasonsIn, toldIn } from '@/lib/texts/told';
import type {
  CommentParts,
  FollowersJump,
  FollowersPoint,
  PlaceAmong,
  PostRate,
  TypicalBand,
} from '@/lib/views/dashboard-charts';
import type { ListedEntry } from '@/lib/views/dashboard-figures';
import { formatDay } from '@/lib/views/dashboard-figures';
import type { Named } from '@/lib/views/flag-evidence';
import { creatorName } from '@/lib/views/summary';
import { CreatorFacts } from './CreatorFacts';
import styles from './CreatorPage.module.css';
import { type FlagFacts, FlagList } from './FlagList';
import { PersonDataPanel, type PersonDataPanelProps } from './PersonDataPanel';
import { PersonPanel, type PersonPanelProps } from './PersonPanel';
import { PipelinePanel } from './PipelinePanel';
import { QuoteForm } from './QuoteForm';
import { ScreeningBadge } from './ScreeningBadge';
import { useWords } from './words';

/** What a creator's charts are drawn from. */
export interface CreatorCharts {
  followers: readonly FollowersPoint[];
  jumps: readonly FollowersJump[];
  posts: readonly PostRate[];
  typical: TypicalBand | null;
  comments: CommentParts | null;
  place: PlaceAmong | null;
}

/** One creator in a campaign with all that is known, and what a person can change. */
export interface CreatorPageProps {
  listed: ListedEntry;
  platformLabel: string;
  profileUrl: string | null;
  /** What the flags' evidence may name. */
  named: Named;
  flagFacts: Readonly<Record<string, FlagFacts>>;
  charts: CreatorCharts | null;
  /** Entries of the same creator in other campaigns of the same client. */
  earlier: readonly { campaignName: string; stage: Stage; changedAt: number }[];
  /** The time now in milliseconds since 1970, for what is dated by a click. */
  now(): number;
  onEdit(edit: EntryEdit): void;
  onBack(): void;
  person: PersonPanelProps;
  personData: PersonDataPanelProps;
}

/** One creator's page: result, flags with evidence, charts, facts, pipeline, notes, quote. */
export function CreatorPage(props: CreatorPageProps) {
  const { frame, creator: texts, list } = useWords();
  const { listed, charts, onEdit, now } = props;
  const { entry, creator, assessment } = listed;
  const name = creator ? creatorName(creator) : entry.creatorId;
  const [tab, setTab] = useState('summary');
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <Button look="quiet" icon={<ArrowLeft size={15} className={styles.arrow} />} onClick={props.onBack}>
          {frame.back}
        </Button>
        <div className={styles.title}>
          <h1 dir="auto">{name}</h1>
          <p className={styles.muted} dir="auto">
            {[creator?.profile.handle && `@${creator.profile.handle}`, props.platformLabel].filter(Boolean).join(' · ')}
          </p>
        </div>
        <ScreeningBadge screening={assessment?.screening ?? null} />
        {props.profileUrl && (
          <a className={styles.link} href={props.profileUrl} target="_blank" rel="noreferrer">
            <ExternalLink size={14} aria-hidden="true" /> {texts.open}
          </a>
        )}
      </header>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Tabs
            label={name}
            open={tab}
            onOpen={setTab}
            tabs={[
              { id: 'summary', label: texts.summary, content: <Overview {...props} /> },
              {
                id: 'charts',
                label: texts.charts,
                content: charts && <Charts charts={charts} name={creator?.profile.handle ?? 'creator'} />,
              },
            ]}
          />
        </div>
        <aside className={styles.side}>
          <PipelinePanel entry={entry} now={now} onEdit={onEdit} />
          <section className={styles.panel}>
            <h2>{texts.quote}</h2>
            <QuoteForm
              key={JSON.stringify(entry.quote)}
              quote={entry.quote}
              onSave={(quote) => onEdit({ kind: 'setQuote', quote })}
            />
          </section>
          {props.earlier.length > 0 && <Earlier earlier={props.earlier} />}
          <PersonPanel {...props.person} />
          <PersonDataPanel {...props.personData} />
        </aside>
      </div>
      {creator === null && <p>{list.neverRead}</p>}
    </article>
  );
}

function Overview(props: CreatorPageProps) {
  const { listed, onEdit, now } = props;
  return (
    <div className={styles.main}>
      <Summary {...props} />
      {listed.assessment && (
        <FlagList
          flags={listed.assessment.flags}
          named={props.named}
          facts={props.flagFacts}
          acknowledged={listed.entry.acknowledged}
          onAcknowledge={(flagId, reason) =>
            onEdit({ kind: 'acknowledge', acknowledgement: { flagId, reason, at: now() } })
          }
          onTakeBack={(flagId) => onEdit({ kind: 'unacknowledge', flagId })}
        />
      )}
    </div>
  );
}

function Summary({ listed }: CreatorPageProps) {
  const { locale, creator: texts, codes } = useWords();
  const { creator, assessment } = listed;
  return (
    <section className={styles.panel}>
      <h2 className="visually-hidden">{texts.summary}</h2>
      {assessment && assessment.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasonsIn(assessment, locale).map((reason) => (
            <Says key={reason.text} as="li" locale={locale} said={reason} />
          ))}
        </ul>
      )}
      {assessment?.nextStep && (
        <p className={styles.next}>
          <strong>{texts.nextStep}:</strong>{' '}
          <Says as="span" locale={locale} said={toldIn(assessment.nextStep, locale)} />
        </p>
      )}
      {creator && <CreatorFacts listed={listed} />}
      {assessment && (
        <>
          <h3>{texts.criteria}</h3>
          <ul className={styles.criteria}>
            {assessment.criteria.map(({ id, low, high, covered }) => (
              <li key={id}>
                <span>{codes.criteria[id] ?? id}</span>
                <span className={styles.track} aria-hidden="true">
                  {high > low && (
                    <span
                      className={styles.open}
                      style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }}
                    />
                  )}
                  <span className={styles.sure} style={{ inlineSize: `${low}%` }} />
                </span>
                <span className={styles.range}>
                  {rangeText(low, high, locale)} · {percentText(covered, locale)} {texts.covered}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.muted}>{texts.criteriaNote}</p>
        </>
      )}
    </section>
  );
}

function Charts({ charts, name }: { charts: CreatorCharts; name: string }) {
  const { creator } = useWords();
  const texts = creator.chart;
  const { comments } = charts;
  return (
    <section className={styles.charts} aria-label={creator.charts}>
      <FollowersChart points={charts.followers} jumps={charts.jumps} name={name} />
      <EngagementChart posts={charts.posts} typical={charts.typical} name={name} />
      {comments ? (
        <BarsChart
          title={texts.comments}
          unit={texts.number}
          bars={(['own', 'generic', 'spam', 'creator'] as const).map((part) => ({
            label: texts.parts[part],
            count: comments[part],
          }))}
          fileName={`${name}-comments`}
        />
      ) : (
        <EmptyChart title={texts.comments} text={texts.commentsNone} />
      )}
      <PlaceChart place={charts.place} name={name} />
    </section>
  );
}

function Earlier({ earlier }: Pick<CreatorPageProps, 'earlier'>) {
  const { locale, creator: texts, codes } = useWords();
  return (
    <section className={styles.panel}>
      <h2>{texts.seenBefore}</h2>
      <ul className={styles.reasons}>
        {earlier.map(({ campaignName, stage, changedAt }) => (
          <li key={`${campaignName} ${changedAt}`} dir="auto">
            {texts.seenIn(campaignName, codes.stages[stage], formatDay(changedAt, locale))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function rangeText(low: number, high: number, locale: string): string {
  const number = numberFormat(locale, { maximumFractionDigits: 0 });
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
}

function percentText(share: number, locale: string): string {
  return `${numberFormat(locale, { maximumFractionDigits: 0 }).format(100 * share)} %`;
}
