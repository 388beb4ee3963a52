// What only a real browser can tell, needs the build, or a process of its own.
import { coldWorkerMetrics } from './cold-worker';
import { importBombMetrics } from './import-bombs';
import { injectedBytesMetrics } from './injected-bytes';
import { longVisitMetrics } from './long-visit';
import { pageLoadMetrics } from './page-load';
import { pageTaskMetrics } from './page-tasks';
import { measured } from './steps';
import { storingMetrics } from './storing';

console.log(
  JSON.stringify(
    await measured({
      'injected bytes': injectedBytesMetrics,
      'import bombs': importBombMetrics,
      'page tasks': pageTaskMetrics,
      'page load': pageLoadMetrics,
      'cold worker': coldWorkerMetrics,
      'long visit': longVisitMetrics,
      storing: storingMetrics,
    }),
  ),
);
