// Every figure of speed, as a ratio within this one run. `--json` prints them for machines.
import { pageTaskMetrics } from './page-tasks';
import { readPageMetrics } from './read-page';

const metrics = [...readPageMetrics(), ...(await pageTaskMetrics())];
if (process.argv.includes('--json')) console.log(JSON.stringify({ metrics }));
else
  for (const { id, what, ratio, target, ok } of metrics)
    console.log(`${ok ? 'ok  ' : 'MISS'} ${id}: ${ratio} (at most ${target}) · ${what}`);
process.exitCode = metrics.every((metric) => metric.ok) ? 0 : 1;
