import type { Plugin } from 'vite';

/** How the build names the module that a script begins with; the file that declares the script stands behind it. */
const BEGINNING = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Lets a script begin with nothing but its own main function, which it exports beside its options. The framework puts half a kilobyte before each, which is to
 * log what went wrong at the start; the browser says that as well.
 */
export function bareScript(): Plugin {
  return {
    name: 'touchstone:bare-script',
    enforce: 'pre',
    load: {
      filter: { id: BEGINNING },
      handler: (id) => `import { main } from ${JSON.stringify(id.replace(BEGINNING, ''))};\nmain();\n`,
    },
  };
}
