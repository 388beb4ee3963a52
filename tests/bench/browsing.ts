// What only a real browser can tell, needs the build, or a process of its own.
import { coldWorkerMetrics } from './cold-worker';
import { importBombMetrics } from './import-bombs';
import { injectedBytesMetrics } from './injected-bytes';
import { longVisitMetrics } from './long-visit';
import { pageLoadMetrics } from './page-load';
import { pageTaskMetrics } from './page-tasks';
import { storingMetrics } from './storing';

console.log(
  JSON.stringify([
    ...injectedBytesMetrics(),
    ...(await importBombMetrics()),
    ...(await pageTaskMetrics()),
    ...(await pageLoadMetrics()),
    ...(await coldWorkerMetrics()),
    ...(await longVisitMetrics()),
    ...(await storingMetrics()),
  ]),
);
