import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** How much of a quiet program's output is kept, in UTF-16 units: its end says why it failed. */
const KEPT_OUTPUT = 20_000;

/** How long a program that is told to end may take to tidy up. */
const GRACE_SECONDS = 10;

/** How long output may still come after a program has ended. */
const LAST_OUTPUT_MS = 500;

/**
 * @typedef {object} RunOptions
 * @property {number} [limitSeconds] After this long the program is ended and counts as failed.
 * @property {boolean} [shown] Whether its output goes straight to the terminal instead of being kept.
 * @property {(text: string) => void} [print] Gets what it prints, both outputs, as it comes, instead of its being kept.
 * @property {boolean} [isInCharge] Whether the program answers signals for this process too: Ctrl-C reaches both, and
 *   only the program ends by it; SIGTERM and SIGHUP are passed on.
 * @property {string} [folder] Where it runs; by default the project's folder.
 * @property {Record<string, string | undefined>} [env] Laid over this process's environment.
 */

/**
 * What a program gave. `code` is null where it was ended from outside or couldn't be started; `output` is the end of
 * what it printed, empty where that was shown or handed on.
 * @typedef {{ code: number | null, output: string, isTimedOut: boolean }} Ran
 */

/**
 * Runs a program to its end. Never rejects.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(program, args, options = {}) {
  return new Promise((done) => {
    // Windows starts .cmd files only through a shell; nothing here passes text from outside to it.
    const isScript = process.platform === 'win32' && program.endsWith('.cmd');
    const child = spawn(program, args, {
      cwd: options.folder ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.shown ? ['inherit', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: isScript,
    });
    let output = '';
    let isTimedOut = false;
    /** @param {string} text */
    const keep = (text) => {
      output = (output + text).slice(-KEPT_OUTPUT);
    };
    // Decoded as a stream: a letter of several bytes may lie across two pieces.
    child.stdout?.setEncoding('utf8').on('data', options.print ?? keep);
    child.stderr?.setEncoding('utf8').on('data', options.print ?? keep);
    const timer = options.limitSeconds
      ? setTimeout(() => {
          isTimedOut = true;
          child.kill('SIGTERM'); // a package manager that is killed outright leaves its lock behind
          setTimeout(() => child.kill('SIGKILL'), GRACE_SECONDS * 1000).unref();
        }, options.limitSeconds * 1000)
      : undefined;
    const letGo = options.isInCharge ? passSignals(child) : undefined;
    /** @param {number | null} code */
    const end = (code) => {
      clearTimeout(timer);
      letGo?.();
      child.stdout?.destroy();
      child.stderr?.destroy();
      done({ code, output, isTimedOut });
    };
    child.on('error', (error) => {
      output += error.message;
      end(null);
    });
    child.on('close', (code) => end(code));
    // A helper that outlives the program may hold its pipes open: 'close' isn't waited for long.
    child.on('exit', (code) => setTimeout(() => end(code), LAST_OUTPUT_MS).unref());
  });
}

/**
 * Leaves the answer to signals to a child, until the function that this gives is called.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (signal !== 'SIGINT') child.kill(signal); // the terminal sends that one to both
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}

/**
 * Runs npm itself: the one that runs this script, else the one on PATH.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Runs the JavaScript file of an installed package with this Node.
 * @param {string} file Its path below node_modules.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(file, args, options) {
  return run(process.execPath, [resolve(ROOT, 'node_modules', file), ...args], options);
}

/**
 * The last lines of an output that say something, for showing below a problem.
 * @param {string} output
 * @param {number} [count]
 */
export function lastLines(output, count = 12) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}
