// What only a real browser can tell, or a process of its own.
import { importBombMetrics } from './import-bombs';
import { longVisitMetrics } from './long-visit';
import { pageLoadMetrics } from './page-load';
import { pageTaskMetrics } from './page-tasks';
import { storingMetrics } from './storing';

console.log(
  JSON.stringify([
    ...(await importBombMetrics()),
    ...(await pageTaskMetrics()),
    ...(await pageLoadMetrics()),
    ...(await longVisitMetrics()),
    ...(await storingMetrics()),
  ]),
);
