/** @typedef {(text: string) => void} Print */

/**
 * Something that takes a while and prints: gives whether it went well. Never rejects.
 * @typedef {{ title: string, start: (print: Print) => Promise<boolean> }} Step
 */

/**
 * Does steps at the same time. What each prints comes whole and in the order of the list: as it is printed, once the
 * steps before it have ended.
 * @param {readonly Step[]} steps
 * @param {Print} print
 * @returns {Promise<string[]>} The titles of those that went wrong.
 */
export async function doInOrder(steps, print) {
  const running = steps.map(({ title, start }) => {
    /** @type {string[]} */
    const held = [];
    const turn = { has: false };
    const isWell = start((text) => (turn.has ? print(text) : void held.push(text)));
    return { title, held, turn, isWell };
  });
  const failed = [];
  for (const { title, held, turn, isWell } of running) {
    turn.has = true;
    for (const text of held) print(text);
    if (!(await isWell)) failed.push(title);
  }
  return failed;
}
