import { useMemo } from 'react';
import { numberFormat } from '@/lib/model/formatters';
import { shareOf } from '@/lib/views/dashboard-charts';
import { useWords } from '../dashboard/words';
import { ChartFrame } from './ChartFrame';
import type { ChartPlan } from './use-chart';

/** One bar: its name and how many it stands for. */
export interface Bar {
  label: string;
  count: number;
}

/** Counts as lying bars, each named at its foot. `unit` says what is counted. */
export function BarsChart({
  title,
  unit,
  bars,
  fileName,
}: {
  title: string;
  unit: string;
  bars: readonly Bar[];
  fileName: string;
}) {
  const { locale, creator } = useWords();
  const plan = useMemo<ChartPlan>(
    () => (colours) => ({
      type: 'bar',
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [
          {
            label: unit,
            data: bars.map(({ count }) => count),
            backgroundColor: colours.series[0] ?? colours.ink,
            borderRadius: 4,
            maxBarThickness: 22,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        scales: {
          x: { beginAtZero: true, grid: { color: colours.line }, ticks: { precision: 0, color: colours.muted } },
          y: { grid: { display: false }, ticks: { color: colours.ink } },
        },
        plugins: { legend: { display: false } },
      },
    }),
    [bars, unit],
  );
  const whole = bars.reduce((sum, { count }) => sum + count, 0);
  const number = numberFormat(locale);
  const share = (count: number) => `${number.format(shareOf(count, whole))} %`;
  return (
    <ChartFrame
      title={title}
      summary={bars.map(({ label, count }) => `${label}: ${number.format(count)} (${share(count)})`).join(' · ')}
      plan={plan}
      fileName={fileName}
      words={creator}
      height={Math.max(90, 44 + bars.length * 34)}
      table={{
        columns: [creator.chart.part, unit, '%'],
        rows: bars.map(({ label, count }) => [label, number.format(count), share(count)]),
      }}
    />
  );
}
