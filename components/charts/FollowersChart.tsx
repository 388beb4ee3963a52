import { useMemo } from 'react';
import { numberFormat } from '@/lib/model/formatters';
import { sentencesIn } from '@/lib/texts/told';
import type { FollowersJump, FollowersPoint } from '@/lib/views/dashboard-charts';
import { formatDay } from '@/lib/views/dashboard-figures';
import { formatCount, formatInterval } from '@/lib/views/format';
import { useWords } from '../dashboard/words';
import { ChartFrame, EmptyChart } from './ChartFrame';
import { faded } from './chart-colours';
import type { ChartPlan } from './use-chart';

/** Fewer points make no line. */
const FEWEST_POINTS = 2;

/** Followers over time: the line in the middle of what rounding leaves open, that band, and jumps as triangles. */
export function FollowersChart({
  points,
  jumps,
  name,
}: {
  points: readonly FollowersPoint[];
  jumps: readonly FollowersJump[];
  name: string;
}) {
  const { locale, creator } = useWords();
  const texts = creator.chart;
  const plan = useMemo<ChartPlan>(
    () => (colours) => {
      const [line = colours.ink, mark = colours.ink] = colours.series;
      const drawn = points.map(({ at, low, high }) => ({ x: at, y: (low + high) / 2 }));
      return {
        type: 'line',
        data: {
          datasets: [
            { label: texts.reads, data: drawn, borderColor: line, borderWidth: 2, pointRadius: 0, tension: 0 },
            {
              label: texts.band,
              data: points.map(({ at, high }) => ({ x: at, y: high })),
              borderWidth: 0,
              pointRadius: 0,
              backgroundColor: faded(line, 0.2),
              fill: '+1',
            },
            { label: '', data: points.map(({ at, low }) => ({ x: at, y: low })), borderWidth: 0, pointRadius: 0 },
            {
              label: texts.jump,
              data: jumps.map(({ to }) => ({ x: to, y: heightAt(points, to) })),
              showLine: false,
              pointStyle: 'triangle',
              pointRadius: 7,
              borderColor: mark,
              backgroundColor: mark,
            },
          ],
        },
        options: {
          parsing: false,
          interaction: { mode: 'nearest', axis: 'x', intersect: false },
          scales: {
            x: {
              type: 'linear',
              bounds: 'data',
              grid: { display: false },
              ticks: { maxTicksLimit: 6, color: colours.muted, callback: (value) => formatDay(Number(value), locale) },
            },
            y: {
              grid: { color: colours.line },
              ticks: { color: colours.muted, callback: (value) => formatShort(Number(value), locale) },
            },
          },
          plugins: {
            legend: {
              labels: { color: colours.ink, usePointStyle: true, boxHeight: 7, filter: ({ text }) => text !== '' },
            },
            tooltip: {
              filter: ({ datasetIndex }) => datasetIndex === 0 || datasetIndex === 3,
              callbacks: {
                title: (items) => (items[0] ? formatDay(items[0].parsed.x ?? 0, locale) : ''),
                label: ({ datasetIndex, dataIndex }) =>
                  datasetIndex === 3
                    ? jumpText(jumps[dataIndex], texts.jumps, locale)
                    : intervalText(points[dataIndex], locale),
              },
            },
          },
        },
      };
    },
    [points, jumps, locale, texts],
  );
  if (points.length < FEWEST_POINTS) return <EmptyChart title={texts.followers} text={texts.followersNone} />;
  const [first, last] = [points[0], points.at(-1)];
  const summary = [
    `${formatDay(first?.at ?? 0, locale)}: ${intervalText(first, locale)} → ${formatDay(last?.at ?? 0, locale)}: ${intervalText(last, locale)}`,
    ...jumps.map((jump) => `${formatDay(jump.to, locale)}: ${jumpText(jump, texts.jumps, locale)}`),
  ].join('. ');
  const jumpAt = new Map(jumps.map((jump) => [jump.to, jump]));
  return (
    <ChartFrame
      title={texts.followers}
      summary={summary}
      plan={plan}
      fileName={`${name}-followers`}
      words={creator}
      table={{
        columns: [texts.day, texts.low, texts.high, texts.jump],
        rows: points.map(({ at, low, high }) => [
          formatDay(at, locale),
          full(low, locale),
          full(high, locale),
          jumpText(jumpAt.get(at), texts.jumps, locale),
        ]),
      }}
    />
  );
}

function heightAt(points: readonly FollowersPoint[], at: number): number {
  const point = points.find((known) => known.at >= at) ?? points.at(-1);
  return point ? (point.low + point.high) / 2 : 0;
}

function intervalText(point: FollowersPoint | undefined, locale: string): string {
  return point ? formatInterval(point, locale) : '';
}

/** What kind of jump it is, and what was seen of it. */
function jumpText(
  jump: FollowersJump | undefined,
  words: Record<FollowersJump['kind'], string>,
  locale: string,
): string {
  if (!jump) return '';
  const seen = sentencesIn(jump.why.slice(0, 1), locale)?.replace(/\.$/, '');
  return seen === undefined ? words[jump.kind] : `${words[jump.kind]} (${seen})`;
}

function formatShort(value: number, locale: string): string {
  return formatCount({ low: Math.round(value), high: Math.round(value) }, locale);
}

function full(value: number, locale: string): string {
  return numberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}
