import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** What the script of the command line exports. */
export type Cli = typeof import('./cli.js');

export const CLI = 'cli.cjs';
/** What V8 made of the script when newskit was built. */
export const COMPILED = 'cli.cache';

/**
 * Runs the script of the command line, which stands in the folder `base`. A fifth of what one article costs is compiling
 * code that runs once, so the build keeps that compiled; V8 takes it if it is of the same release (as a rule all of a
 * major release of Node have one), and compiles the script itself if not.
 */
export function loadCli(base: URL): { readonly cli: Cli; readonly script: Script } {
  // Its characters are ASCII: see `tsup.config.ts`.
  const url = new URL(CLI, base);
  const source = readFileSync(url, 'latin1');
  const compiled = tryRead(new URL(COMPILED, base));
  const script = new Script(`(function(exports,require,module,__url){${source}\n})`, {
    filename: CLI,
    ...(compiled ? { cachedData: compiled } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(url), module, url.href);
  return { cli: module.exports as Cli, script };
}

function tryRead(url: URL): Buffer | null {
  try {
    return readFileSync(url);
  } catch {
    return null;
  }
}
