// What needs no browser. Bundled before it runs, and alone in its process: a loader or a browser's driver beside it would
// be measured too.
import { exportingMetrics } from './exporting';
import { hostileTextMetrics } from './hostile-texts';
import { readPageMetrics } from './read-page';
import { scoringMetrics } from './scoring';

console.log(
  JSON.stringify([...readPageMetrics(), ...hostileTextMetrics(), ...scoringMetrics(), ...exportingMetrics()]),
);
