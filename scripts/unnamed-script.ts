import type { Plugin } from 'vite';

/** What a script is called in the stacks of errors and in the browser's tools. */
const NAME = 'anonymous';

/**
 * Builds a script so that the page in whose world it runs learns nothing from it: strict, so that no function of it can
 * be had through the stack, and under a plain name, as the stack would else show the extension's id.
 */
export function unnamedScript(): Plugin {
  return {
    name: 'touchstone:unnamed-script',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `"use strict";${chunk.code.trimEnd()}\n//# sourceURL=${NAME}\n`;
      }
    },
  };
}
