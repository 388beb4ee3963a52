import type { Plugin } from 'vite';

/** Lets a script name the texts that several places of it use. The bundler would write them out in each. */
export function textsOnce(): Plugin {
  return {
    name: 'touchstone:texts-once',
    options: (given) => ({ ...given, optimization: { ...given.optimization, inlineConst: false } }),
  };
}
