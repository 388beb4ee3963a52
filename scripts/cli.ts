// The command line: JSON on standard output and nothing else there, messages on standard error.
import { once } from 'node:events';
import { runCommandLine } from './cli/main';

// npm runs scripts in the project's folder and tells in INIT_CWD where the person stands.
const isRunByNpm = process.env.npm_lifecycle_event === 'cli';
const folder = (isRunByNpm && process.env.INIT_CWD) || process.cwd();

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Set, not process.exit(): that would cut off what is still on its way out.
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { folder, now: Date.now() },
  {
    async result(json) {
      if (!process.stdout.write(`${json}\n`)) await once(process.stdout, 'drain');
    },
    message(line) {
      process.stderr.write(`${line}\n`);
    },
  },
);
