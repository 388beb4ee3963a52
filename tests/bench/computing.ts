// What needs no browser. Bundled before it runs, and alone in its process: a loader or a browser's driver beside it would
// be measured too.
import { detectorMetrics } from './detectors';
import { exportingMetrics } from './exporting';
import { hostileTextMetrics } from './hostile-texts';
import { readPageMetrics } from './read-page';
import { scoringMetrics } from './scoring';
import { measured } from './steps';

console.log(
  JSON.stringify(
    await measured({
      'read page': readPageMetrics,
      'hostile texts': hostileTextMetrics,
      scoring: scoringMetrics,
      detectors: detectorMetrics,
      exporting: exportingMetrics,
    }),
  ),
);
