import { useMemo } from 'react';
import type { PlaceAmong } from '@/lib/views/dashboard-charts';
import { formatCount, formatPercent, formatPercentRange } from '@/lib/views/format';
import { useWords } from '../dashboard/words';
import { ChartFrame, EmptyChart } from './ChartFrame';
import type { ChartPlan } from './use-chart';

/** What a published table calls typical by size, as bars from line to line, and the creator's own rate with its range. */
export function PlaceChart({ place, name }: { place: PlaceAmong | null; name: string }) {
  const { locale, creator } = useWords();
  const texts = creator.chart;
  const plan = useMemo<ChartPlan>(
    () => (colours) => {
      const rows = place?.rows ?? [];
      const [own = colours.ink, , typical = colours.muted] = [colours.series[1], undefined, colours.series[2]];
      const labels = [...rows.map(({ from }) => sizeText(from, locale)), texts.thisCreator];
      return {
        type: 'bar',
        data: {
          labels,
          datasets: [
            {
              label: texts.typical,
              data: rows.map(({ low, high }) => [low, high] as [number, number]),
              backgroundColor: typical,
              maxBarThickness: 16,
              borderRadius: 4,
              grouped: false,
            },
            {
              label: texts.thisCreator,
              data: [...rows.map(() => null), place ? ([place.rate.low, place.rate.high] as [number, number]) : null],
              backgroundColor: own,
              borderColor: colours.ink,
              borderWidth: 1,
              maxBarThickness: 16,
              minBarLength: 3,
              grouped: false,
            },
          ],
        },
        options: {
          indexAxis: 'y',
          scales: {
            x: {
              beginAtZero: true,
              grid: { color: colours.line },
              ticks: { color: colours.muted, callback: (value) => formatPercent(Number(value), locale) },
            },
            y: { grid: { display: false }, ticks: { color: colours.ink } },
          },
          plugins: { legend: { labels: { color: colours.ink } } },
        },
      };
    },
    [place, locale, texts],
  );
  if (place === null) return <EmptyChart title={texts.place} text={texts.placeNone} />;
  return (
    <ChartFrame
      title={texts.place}
      summary={`${texts.thisCreator}: ${formatPercent(place.rate.percent, locale)} (${formatPercentRange(place.rate, locale)}). ${place.source}`}
      plan={plan}
      fileName={`${name}-place`}
      words={creator}
      height={Math.max(150, 70 + place.rows.length * 28)}
      table={{
        columns: [texts.followersFrom, texts.low, texts.high],
        rows: [
          ...place.rows.map(({ from, low, high }) => [
            sizeText(from, locale),
            formatPercent(low, locale),
            formatPercent(high, locale),
          ]),
          [texts.thisCreator, formatPercent(place.rate.low, locale), formatPercent(place.rate.high, locale)],
        ],
      }}
    />
  );
}

function sizeText(from: number, locale: string): string {
  return `${formatCount({ low: from, high: from }, locale)}+`;
}
