// What only a real browser can tell, or needs the build.
import { coldWorkerMetrics } from './cold-worker';
import { injectedBytesMetrics } from './injected-bytes';
import { longVisitMetrics } from './long-visit';
import { pageLoadMetrics } from './page-load';
import { pageTaskMetrics } from './page-tasks';

console.log(
  JSON.stringify([
    ...injectedBytesMetrics(),
    ...(await pageTaskMetrics()),
    ...(await pageLoadMetrics()),
    ...(await coldWorkerMetrics()),
    ...(await longVisitMetrics()),
  ]),
);
