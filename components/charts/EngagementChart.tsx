import { useMemo } from 'react';
import type { PostRate, TypicalBand } from '@/lib/views/dashboard-charts';
import { formatDay } from '@/lib/views/dashboard-figures';
import { formatPercent, formatPercentRange } from '@/lib/views/format';
import { useWords } from '../dashboard/words';
import { ChartFrame, EmptyChart } from './ChartFrame';
import { faded } from './chart-colours';
import type { ChartPlan } from './use-chart';

/** The makes of posts, each with a form of its own so that colour is never the only sign. */
const FORMS = [
  { paid: 'not-marked', word: 'organic', style: 'circle', series: 0 },
  { paid: 'paid', word: 'paid', style: 'triangle', series: 1 },
  { paid: 'unknown', word: 'unknownPaid', style: 'crossRot', series: 3 },
] as const;

/** The engagement of each post, oldest first, paid ones apart, before what is typical on the same basis. */
export function EngagementChart({
  posts,
  typical,
  name,
}: {
  posts: readonly PostRate[];
  typical: TypicalBand | null;
  name: string;
}) {
  const { locale, creator } = useWords();
  const texts = creator.chart;
  const plan = useMemo<ChartPlan>(
    () => (colours) => {
      const ends = [-0.5, posts.length - 0.5];
      const band = typical && {
        low: ends.map((x) => ({ x, y: typical.low })),
        high: ends.map((x) => ({ x, y: typical.high })),
      };
      const bandColour = colours.series[2] ?? colours.muted;
      return {
        type: 'line',
        data: {
          datasets: [
            ...FORMS.map(({ paid, word, style, series }) => ({
              label: texts[word],
              data: posts.flatMap((post, x) => (post.paid === paid ? { x, y: (post.low + post.high) / 2 } : [])),
              showLine: false,
              pointStyle: style,
              pointRadius: 5,
              borderColor: colours.series[series] ?? colours.ink,
              backgroundColor: colours.series[series] ?? colours.ink,
              borderWidth: 2,
            })).filter(({ data }) => data.length > 0),
            ...(band
              ? [
                  {
                    label: texts.typical,
                    data: band.high,
                    borderColor: bandColour,
                    borderDash: [5, 4],
                    borderWidth: 1,
                    pointRadius: 0,
                    backgroundColor: faded(bandColour, 0.14),
                    fill: '+1',
                  },
                  {
                    label: '',
                    data: band.low,
                    borderColor: bandColour,
                    borderDash: [5, 4],
                    borderWidth: 1,
                    pointRadius: 0,
                  },
                ]
              : []),
          ],
        },
        options: {
          scales: {
            x: {
              type: 'linear',
              min: -0.5,
              max: posts.length - 0.5,
              grid: { display: false },
              title: { display: true, text: texts.postsOldToNew, color: colours.muted },
              ticks: { display: false },
            },
            y: {
              beginAtZero: true,
              grid: { color: colours.line },
              ticks: {
                color: colours.muted,
                callback: (value) => (Number(value) === 0 ? '0 %' : formatPercent(Number(value), locale)),
              },
            },
          },
          plugins: {
            legend: {
              labels: { color: colours.ink, usePointStyle: true, boxHeight: 7, filter: ({ text }) => text !== '' },
            },
            tooltip: {
              callbacks: {
                title: (items) => postText(posts[items[0]?.parsed.x ?? -1], texts.undated, locale),
                label: ({ parsed }) => formatPercent(parsed.y ?? 0, locale),
              },
            },
          },
        },
      };
    },
    [posts, typical, locale, texts],
  );
  if (posts.length === 0) return <EmptyChart title={texts.engagement} text={texts.engagementNone} />;
  const wordOf = Object.fromEntries(FORMS.map(({ paid, word }) => [paid, texts[word]]));
  const summary = [
    ...FORMS.map(({ paid, word }) => `${texts[word]}: ${posts.filter((post) => post.paid === paid).length}`),
    ...(typical ? [`${texts.typical}: ${formatPercentRange(typical, locale)} (${typical.source})`] : []),
  ].join('. ');
  return (
    <ChartFrame
      title={texts.engagement}
      summary={summary}
      plan={plan}
      fileName={`${name}-engagement`}
      words={creator}
      table={{
        columns: [texts.day, texts.post, texts.rate, texts.paid],
        rows: posts.map((post) => [
          post.at === null ? texts.undated : formatDay(post.at, locale),
          post.title,
          formatPercentRange(post, locale),
          wordOf[post.paid] ?? '',
        ]),
      }}
    />
  );
}

/** How much of a post's title a tooltip has room for. */
const TITLE_LENGTH = 60;

function postText(post: PostRate | undefined, undated: string, locale: string): string {
  if (!post) return '';
  return `${post.at === null ? undated : formatDay(post.at, locale)} · ${post.title.slice(0, TITLE_LENGTH)}`;
}
