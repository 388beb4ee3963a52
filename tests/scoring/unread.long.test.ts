import { describe, it } from 'vitest';
import { expectPromise, PROMISES } from './unread';

describe('evidence that is made unread, over and over', () => {
  it.each(Object.entries(PROMISES))('%s', (_, isKept) => expectPromise(isKept, 3_000));
});
