import { useMemo } from 'react';
import { Button } from '@/components/base/Button';
import { BarsChart } from '@/components/charts/BarsChart';
import { numberFormat } from '@/lib/model/formatters';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { formatMoney, formatMoneyRange, type ListedEntry } from '@/lib/views/dashboard-figures';
import type { CostSum, Expected, MixShare, PortfolioSum } from '@/lib/views/dashboard-portfolio';
import { formatCount } from '@/lib/views/format';
import { creatorName } from '@/lib/views/summary';
import styles from './PortfolioView.module.css';
import { useWords } from './words';

/** One person to tick, with the rows of all their profiles. */
export interface PortfolioMemberView {
  key: string;
  rows: readonly ListedEntry[];
}

/** The people, who of them is counted, the sum over these, and who is told of a tick. */
export interface PortfolioViewProps {
  members: readonly PortfolioMemberView[];
  counted: ReadonlySet<string>;
  sum: PortfolioSum;
  budget: StoredCampaign['budget'];
  /** The brief in the person's words; '' for none. */
  goal: string;
  platformLabel(id: string): string;
  onCount(counted: ReadonlySet<string>): void;
}

/** A campaign as one portfolio: what it reaches, costs and is made of, and what changes when somebody is left out. */
export function PortfolioView(props: PortfolioViewProps) {
  const { locale, campaign: texts, codes, creator } = useWords();
  const { members, counted, sum, onCount } = props;
  const number = (n: number) => numberFormat(locale).format(n);
  const known = (n: number) => texts.known(number(n), number(sum.profiles));
  const toggle = (key: string, isCounted: boolean) => {
    const next = new Set(counted);
    if (isCounted) next.add(key);
    else next.delete(key);
    onCount(next);
  };
  const none = creator.chart.notKnown;
  const sizes = useBars(sum.tiers, (id) => (id === '' ? none : (codes.tiers[id] ?? id)));
  const platforms = useBars(sum.platforms, (id) => (id === '' ? none : props.platformLabel(id)));
  const niches = useBars(sum.niches, (id) => (id === '' ? creator.chart.none : id));
  return (
    <div className={styles.page}>
      <h1>{texts.portfolio}</h1>
      {props.goal !== '' && (
        <p className={styles.goal} dir="auto">
          {props.goal}
        </p>
      )}
      <p className={styles.muted}>{texts.portfolioText}</p>
      <div className={styles.tiles}>
        <Tile label={texts.people} value={number(sum.people)} notes={[texts.profiles(sum.profiles, locale)]} />
        <Tile
          label={texts.views}
          value={sum.withViews === 0 ? none : shortNumber(sum.views.middle, locale)}
          notes={[rangeText(sum.views, sum.withViews, locale), known(sum.withViews), texts.overlap]}
        />
        <Tile
          label={texts.engagements}
          value={sum.withEngagement === 0 ? none : shortNumber(sum.engagements.middle, locale)}
          notes={[rangeText(sum.engagements, sum.withEngagement, locale), known(sum.withEngagement)]}
        />
        {sum.costs.map((cost) => (
          <CostTiles key={cost.currency} cost={cost} profiles={sum.profiles} budget={props.budget} />
        ))}
      </div>
      <p className={styles.muted}>{texts.ranges}</p>
      <div className={styles.columns}>
        <section className={styles.members} aria-label={texts.people}>
          <header>
            <h2>{texts.people}</h2>
            <Button size="small" onClick={() => onCount(new Set(members.map(({ key }) => key)))}>
              {texts.all}
            </Button>
            <Button size="small" onClick={() => onCount(new Set())}>
              {texts.none}
            </Button>
          </header>
          <ul>
            {members.map(({ key, rows }) => (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={texts.count(namesOf(rows))}
                    checked={counted.has(key)}
                    onChange={(event) => toggle(key, event.target.checked)}
                  />
                  <span dir="auto">{namesOf(rows)}</span>
                  <span className={styles.muted}>{pricesOf(rows, locale)}</span>
                </label>
              </li>
            ))}
          </ul>
        </section>
        <div className={styles.mixes}>
          <BarsChart title={texts.sizes} unit={creator.chart.mix} bars={sizes} fileName="portfolio-sizes" />
          <BarsChart title={texts.platforms} unit={creator.chart.mix} bars={platforms} fileName="portfolio-platforms" />
          {niches.length > 0 && (
            <BarsChart title={texts.niches} unit={creator.chart.mix} bars={niches} fileName="portfolio-niches" />
          )}
        </div>
      </div>
    </div>
  );
}

function CostTiles({ cost, profiles, budget }: { cost: CostSum; profiles: number; budget: StoredCampaign['budget'] }) {
  const { locale, campaign: texts } = useWords();
  const { currency, total, quotes, rated, scaled } = cost;
  const number = (n: number) => numberFormat(locale).format(n);
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const range = (amount: Expected | null) => (amount ? formatMoneyRange(amount, currency, locale) : '');
  const left = budget?.currency === currency ? budget.amount - total : null;
  const budgetText =
    left === null ? '' : left >= 0 ? `${texts.left}: ${money(left)}` : `${texts.over}: ${money(-left)}`;
  const unit = (label: string, amount: Expected | null) => (
    <Tile
      label={label}
      value={amount ? money(amount.middle) : '–'}
      notes={[range(amount), texts.known(number(rated), number(quotes))]}
    />
  );
  return (
    <>
      <Tile
        label={texts.cost}
        value={money(total)}
        notes={[texts.quotes(number(quotes), number(profiles)), budgetText]}
      />
      {unit(texts.cpm, cost.perThousandViews)}
      {unit(texts.cpv, cost.perView)}
      {unit(texts.cpe, cost.perEngagement)}
      <Tile
        label={texts.forty(scaled?.creators ?? SCALED)}
        value={scaled ? money(scaled.mean) : '–'}
        notes={scaled ? [formatMoneyRange(scaled, currency, locale), texts.fortyNote] : [texts.fortyFew]}
      />
    </>
  );
}

/** How many creators one campaign needs, as the field's guide counts. */
export const SCALED = 40;

function Tile({ label, value, notes }: { label: string; value: string; notes: readonly string[] }) {
  return (
    <section className={styles.tile} aria-label={label}>
      <h2>{label}</h2>
      <p className={styles.value}>{value}</p>
      {notes.filter(Boolean).map((note) => (
        <p key={note} className={styles.muted}>
          {note}
        </p>
      ))}
    </section>
  );
}

/** Bars keep their identity while the shares do: a chart is drawn anew only where something changed. */
function useBars(shares: readonly MixShare[], label: (id: string) => string) {
  const text = JSON.stringify(shares.map(({ id, people }) => ({ label: label(id), count: people })));
  // What was just written is read back.
  return useMemo(() => JSON.parse(text) as { label: string; count: number }[], [text]);
}

function namesOf(rows: readonly ListedEntry[]): string {
  return rows.map(({ creator, entry }) => (creator ? creatorName(creator) : entry.creatorId)).join(' + ');
}

function pricesOf(rows: readonly ListedEntry[], locale: string): string {
  return rows
    .flatMap(({ entry: { quote } }) => (quote ? formatMoney(quote.price, quote.currency, locale) : []))
    .join(' + ');
}

function shortNumber(value: number, locale: string): string {
  return formatCount({ low: Math.round(value), high: Math.round(value) }, locale);
}

function rangeText({ low, high }: Expected, known: number, locale: string): string {
  return known === 0 ? '' : `${shortNumber(low, locale)} – ${shortNumber(high, locale)}`;
}
