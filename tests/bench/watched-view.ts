// Runs in a view of the extension, bundled: what a person would notice there.

/** What a view noted of itself: the most rows in the document, and the slowest interaction. Milliseconds. */
export interface Noted {
  rows: number;
  worst: { name: string; duration: number };
}

const seen: Noted = { rows: 0, worst: { name: 'none', duration: 0 } };

/** Begins to note the slowest interaction, from the press to the next frame, and how many rows there ever are. */
export function watch(): void {
  new MutationObserver(countRows).observe(document.body, { childList: true, subtree: true });
  countRows();
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (duration > seen.worst.duration) seen.worst = { name, duration };
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit); // newer than its type
}

/** What was noted since. */
export function noted(): Noted {
  return seen;
}

function countRows(): void {
  seen.rows = Math.max(seen.rows, document.querySelectorAll('tbody tr[data-row]').length);
}

/** Has the worker export the first campaign. Gives the longest task of this view meanwhile; those below 50 ms don't count. */
export async function exportAndWatch(): Promise<number> {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const id = `bench ${Date.now()}`;
  const request = { kind: 'export', campaignId: 'default', format: 'csv', preset: 'usual', filter: {}, parts: 0 };
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  };
  const started = await chrome.runtime.sendMessage({ message: 'startJob', request: { id, request } });
  if (!started.ok) throw new Error('the export did not start');
  for (;;) {
    await new Promise((wake) => setTimeout(wake, 500));
    const state = await stateOf(id);
    if (state === 'done') return longest;
    if (state !== 'running') throw new Error(`the export is ${state}`);
  }
}

function stateOf(jobId: string): Promise<string | undefined> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('touchstone');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const read = opening.result.transaction('jobs').objectStore('jobs').get(jobId);
      read.onsuccess = () => done(read.result?.state);
      opening.result.close(); // takes effect once the transaction is done
    };
  });
}
