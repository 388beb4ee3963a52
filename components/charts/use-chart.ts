import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { type RefObject, useEffect, useRef } from 'react';
import { type ChartColours, chartColours } from './chart-colours';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

/** Makes a chart's configuration with the colours of the theme in force. */
export type ChartPlan = (colours: ChartColours) => ChartConfiguration;

/** The canvas that a chart is drawn on, and its image as a data address; null before it is drawn. */
export interface DrawnChart {
  canvas: RefObject<HTMLCanvasElement | null>;
  image(): string | null;
}

/** Draws a chart on a canvas, and again whenever the plan or the theme changes. `plan` must keep its identity. */
export function useChart(plan: ChartPlan): DrawnChart {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let chart: Chart | null = null;
    const draw = () => {
      chart?.destroy();
      const colours = chartColours(document);
      const config = plan(colours);
      chart = new Chart(element, {
        ...config,
        options: {
          animation: false,
          responsive: true,
          maintainAspectRatio: false,
          color: colours.ink,
          borderColor: colours.line,
          font: { family: getComputedStyle(document.body).fontFamily, size: 12 },
          ...config.options,
        },
      });
    };
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    const themes = new MutationObserver(draw);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      scheme.removeEventListener('change', draw);
      themes.disconnect();
      chart?.destroy();
    };
  }, [plan]);
  return { canvas, image: () => canvas.current && imageOf(canvas.current) };
}

/** The drawing on the page's own ground: alone it would be see-through. */
function imageOf(drawn: HTMLCanvasElement): string | null {
  const copy = document.createElement('canvas');
  copy.width = drawn.width;
  copy.height = drawn.height;
  const context = copy.getContext('2d');
  if (context === null) return null;
  context.fillStyle = chartColours(document).paper;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(drawn, 0, 0);
  return copy.toDataURL('image/png');
}
