/** How long the demo waits for something, and how often it looks. Milliseconds. */
const LIMIT = 20_000;
const INTERVAL = 150;

/** Waits until a question is answered with something. Rejects with `what` in words where it isn't in time. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>, limit = LIMIT): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what}`);
    await new Promise((wake) => setTimeout(wake, INTERVAL));
  }
}
