// What only a real browser can tell.
import { pageTaskMetrics } from './page-tasks';

console.log(JSON.stringify(await pageTaskMetrics()));
