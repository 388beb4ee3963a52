// What needs no browser. Bundled before it runs, and each step alone in its process: a loader, a browser's driver or what
// another step left in memory would be measured too. Without a name it says which steps there are.
import { detectorMetrics } from './detectors';
import { exportingMetrics } from './exporting';
import { hostileTextMetrics } from './hostile-texts';
import { readPageMetrics } from './read-page';
import { scoringMetrics } from './scoring';
import { measured, type Step } from './steps';

const STEPS: Readonly<Record<string, Step>> = {
  'read page': readPageMetrics,
  'hostile texts': hostileTextMetrics,
  scoring: scoringMetrics,
  detectors: detectorMetrics,
  exporting: exportingMetrics,
};

const [name] = process.argv.slice(2);
const named = Object.entries(STEPS).filter(([step]) => step === name);
console.log(JSON.stringify(name === undefined ? Object.keys(STEPS) : await measured(Object.fromEntries(named))));
