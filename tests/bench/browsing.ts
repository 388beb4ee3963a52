// What only a real browser can tell.
import { longVisitMetrics } from './long-visit';
import { pageLoadMetrics } from './page-load';
import { pageTaskMetrics } from './page-tasks';

console.log(
  JSON.stringify([...(await pageTaskMetrics()), ...(await pageLoadMetrics()), ...(await longVisitMetrics())]),
);
