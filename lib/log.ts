/** Where a log line comes from. */
type Area = 'background' | 'reader' | 'card' | 'popup' | 'store';

/** Says on the console that something failed that a contributor should know of. Never a person's data: names of steps only. */
export function logFailure(area: Area, what: string, detail?: string): void {
  console.warn(`[touchstone] ${area}: ${what}${detail ? ` (${detail.slice(0, 300)})` : ''}`);
}
