import { ArrowLeft, Download, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/base/Button';
import { Figure } from '@/components/base/Figure';
import { IconButton } from '@/components/base/IconButton';
import { Menu, type MenuItem } from '@/components/base/Menu';
import { Says } from '@/components/base/Says';
import { lastLook } from '@/lib/model/creator';
import { toldIn } from '@/lib/texts/told';
import { shareOf } from '@/lib/views/dashboard-charts';
import {
  engagementFigure,
  type FigureView,
  followersFigure,
  type ListedEntry,
  priceFigure,
  viewsFigure,
} from '@/lib/views/dashboard-figures';
import { formatPercent, formatPercentRange, formatTime } from '@/lib/views/format';
import { creatorName } from '@/lib/views/summary';
import styles from './CompareView.module.css';
import { DecisionBadge } from './CreatorTableRow';
import { ScreeningBadge } from './ScreeningBadge';
import { useWords } from './words';

/** A rate in per cent with its 80 % interval, out of `n` posts. */
export interface ComparedRate {
  percent: number;
  low: number;
  high: number;
  n: number;
}

/** Two to six creators, and who is told that one is left out. */
export interface CompareViewProps {
  entries: readonly ListedEntry[];
  /** Their rates by one formula, in the order of the entries; null where no two can be measured alike. */
  common: { formula: string; rates: readonly (ComparedRate | null)[] } | null;
  exports: readonly (MenuItem | null)[];
  onLeaveOut(id: string): void;
  onBack(): void;
}

/** Creators side by side. A rate by another formula than the first one's is shown as such, not compared. */
export function CompareView({ entries, common, exports, onLeaveOut, onBack }: CompareViewProps) {
  const words = useWords();
  const { locale, frame, list, creator: texts, codes } = words;
  const formula = entries.find(({ assessment }) => assessment?.engagement)?.assessment?.engagement?.formula ?? null;
  const raised = ({ assessment }: ListedEntry) =>
    assessment?.flags.filter(({ result, weight }) => result === 'raised' && weight === 'flag') ?? [];
  const rows: { label: string; cell(entry: ListedEntry, index: number): ReactNode }[] = [
    {
      label: list.columns.result,
      cell: ({ assessment }) => <ScreeningBadge screening={assessment?.screening ?? null} />,
    },
    { label: list.columns.followers, cell: (entry) => <FigureText figure={followersFigure(entry, words)} /> },
    {
      label: list.columns.engagement,
      cell: (entry) => {
        const rate = entry.assessment?.engagement;
        const isOther = rate && rate.formula !== formula;
        return (
          <>
            <FigureText figure={engagementFigure(entry, words)} />
            {isOther && <p className={styles.muted}>{texts.otherBasis}</p>}
          </>
        );
      },
    },
    {
      label: common ? `${texts.compareOne}: ${codes.formulas[common.formula] ?? common.formula}` : texts.compareOne,
      cell: (_, index) => <Rate rate={common?.rates[index] ?? null} />,
    },
    { label: list.columns.views, cell: (entry) => <FigureText figure={viewsFigure(entry, words)} /> },
    { label: list.columns.price, cell: (entry) => <FigureText figure={priceFigure(entry, words)} /> },
    {
      label: texts.chart.paid,
      cell: ({ assessment }) => {
        const sponsored = assessment?.details?.sponsored;
        if (!sponsored || sponsored.posts === 0) return <span className={styles.muted}>{list.notRead}</span>;
        return `${sponsored.paid} / ${sponsored.posts} (${shareOf(sponsored.paid, sponsored.posts)} %)`;
      },
    },
    {
      label: codes.flagStates.raised,
      cell: (entry) => {
        const flags = raised(entry);
        if (flags.length === 0) {
          const isChecked = entry.assessment?.flags.some(({ result }) => result !== 'not-enough-data');
          return <span className={styles.muted}>{isChecked ? texts.noneRaised : list.notRead}</span>;
        }
        return (
          <ul className={styles.flags}>
            {flags.map((flag) => (
              <Says key={flag.id} as="li" locale={locale} said={toldIn(flag, locale)} />
            ))}
          </ul>
        );
      },
    },
    { label: texts.stage, cell: ({ entry }) => codes.stages[entry.stage] },
    {
      label: texts.decision,
      cell: ({ entry }) => (entry.decision ? <DecisionBadge decision={entry.decision.kind} /> : '—'),
    },
    {
      label: texts.lastRead,
      cell: ({ creator }) => {
        const seen = creator && lastLook(creator);
        return seen === null ? list.notRead : formatTime(seen, locale);
      },
    },
  ];
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button look="quiet" icon={<ArrowLeft size={15} className={styles.arrow} />} onClick={onBack}>
          {frame.back}
        </Button>
        <h1>{texts.compareTitle}</h1>
        <Menu trigger={<Button icon={<Download size={15} />}>{list.export}</Button>} items={exports} />
      </header>
      <p className={styles.muted}>{texts.compareBasis}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroller} aria-label={texts.compareTitle} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {entries.map(({ entry, creator }) => {
                const name = creator ? creatorName(creator) : entry.creatorId;
                return (
                  <th key={entry.id} scope="col">
                    <span dir="auto">{name}</span>
                    <IconButton
                      label={texts.leaveOut(name)}
                      icon={<X size={14} />}
                      onClick={() => onLeaveOut(entry.id)}
                    />
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cell }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {entries.map((entry, index) => (
                  <td key={entry.entry.id}>{cell(entry, index)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Rate({ rate }: { rate: ComparedRate | null }) {
  const { locale, list } = useWords();
  if (rate === null) return <span className={styles.muted}>{list.notRead}</span>;
  return (
    <>
      {formatPercent(rate.percent, locale)}
      <p className={styles.muted}>
        {list.provenance.interval}: {formatPercentRange(rate, locale)}
      </p>
      <p className={styles.muted}>
        {list.provenance.posts}: {rate.n}
      </p>
    </>
  );
}

function FigureText({ figure }: { figure: FigureView }) {
  return (
    <>
      <Figure provenance={figure.provenance}>{figure.text || '—'}</Figure>
      {figure.note && <p className={styles.muted}>{figure.note}</p>}
    </>
  );
}
