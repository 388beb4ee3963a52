import { useMemo, useState } from 'react';
import { EmptyScreen } from '@/components/dashboard/EmptyScreen';
import { PortfolioView, SCALED } from '@/components/dashboard/PortfolioView';
import { useWords } from '@/components/dashboard/words';
import type { StoredCampaign } from '@/lib/model/shortlist';
import { platformById } from '@/lib/platforms/registry';
import { FORMULAS, partsOf } from '@/lib/scoring/formulas';
import type { Database } from '@/lib/store/database';
import { portfolio } from '@/lib/store/portfolio';
import { type BasisOf, portfolioSum } from '@/lib/views/dashboard-portfolio';
import { useLive } from '../live/use-live';

/** Rates of formulas that leave out a part of engagement are no base for what to expect. */
const basisOf: BasisOf = (id) => {
  const formula = FORMULAS.find((known) => known.id === id);
  return formula ? partsOf(formula.basis).by : null;
};

/** The campaign as one portfolio; who was rejected is no part of it. */
export function PortfolioScreen({ database, campaign }: { database: Database; campaign: StoredCampaign }) {
  const { campaign: texts, frame } = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const members = useLive(async () => {
    const read = await portfolio(database, campaign.id, {});
    return read.members.flatMap(({ personId, rows }) => {
      const kept = rows.filter(({ entry }) => entry.stage !== 'rejected' && entry.decision?.kind !== 'reject');
      return kept[0] ? { key: kept[0].entry.id, personId, rows: kept } : [];
    });
  }, [database, campaign.id]);
  const counted = useMemo(() => (members ?? []).filter(({ key }) => !left.has(key)), [members, left]);
  const sum = useMemo(
    () => portfolioSum(counted, { basisOf, scaleTo: SCALED, nicheWords: campaign.settings.brand.nicheWords }),
    [counted, campaign],
  );
  if (members === undefined) return <p>{frame.loading}</p>;
  if (members.length === 0) return <EmptyScreen title={texts.portfolio} empty={texts.empty} />;
  return (
    <PortfolioView
      members={members}
      counted={new Set(counted.map(({ key }) => key))}
      sum={sum}
      budget={campaign.budget}
      goal={campaign.goal ?? ''}
      platformLabel={(id) => platformById(id)?.label ?? id}
      onCount={(next) => setLeft(new Set(members.flatMap(({ key }) => (next.has(key) ? [] : key))))}
    />
  );
}
