import { describe, expect, it } from 'vitest';
import { doInOrder } from '../../scripts/in-order.mjs';

/** A step that the test carries out. */
function stepOf(title: string) {
  let end: (isWell: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  let print: (text: string) => void = () => expect.unreachable('it was not started');
  const start = (given: typeof print) => {
    print = given;
    return ended;
  };
  return { step: { title, start }, print: (text: string) => print(text), end: (isWell: boolean) => end(isWell) };
}

/** Lets what waits for a step go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('doInOrder', () => {
  it('starts all at once, and prints what each prints whole, one after another', async () => {
    const [first, second, third] = [stepOf('first'), stepOf('second'), stepOf('third')];
    let printed = '';
    const failed = doInOrder([first.step, second.step, third.step], (text) => {
      printed += text;
    });
    third.print('3');
    second.print('2');
    first.print('1');
    expect(printed).toBe('1');
    third.end(true);
    await settled();
    expect(printed).toBe('1');
    first.print('1');
    first.end(true);
    await settled();
    expect(printed).toBe('112');
    second.print('2');
    expect(printed).toBe('1122');
    second.end(true);
    expect(await failed).toEqual([]);
    expect(printed).toBe('11223');
  });

  it('goes on after one that went wrong, and names each of those', async () => {
    const steps = [stepOf('first'), stepOf('second'), stepOf('third')];
    const failed = doInOrder(
      steps.map(({ step }) => step),
      () => undefined,
    );
    for (const [index, { end }] of steps.entries()) end(index === 1);
    expect(await failed).toEqual(['first', 'third']);
  });
});
