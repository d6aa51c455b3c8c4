import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { defineConfig, type Options } from 'tsup';
import { COMPILED, loadCli } from './bin/load-cli.js';
import { layOutModel } from './src/pipeline/lay-out-model.js';

// Everything is bundled, so that an installed newskit has no packages of its own to load:
// `newskit --version` must cost about as much as `node -e 0`.
const bundled: Options = {
  target: 'node20',
  platform: 'node',
  minify: true,
  noExternal: [/.*/],
  plugins: [{ name: 'ascii', renderChunk: (code) => ({ code: inAscii(code) }) }],
};

// Both are built at the same time, so that neither may clean up.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([
  {
    ...bundled,
    entry: { newskit: 'bin/newskit.ts', worker: 'bin/worker.ts', index: 'src/index.ts' },
    format: 'esm',
    splitting: true,
    treeshake: true,
    dts: { entry: { index: 'src/index.ts' } },
  },
  {
    ...bundled,
    entry: { cli: 'bin/cli.ts' },
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    define: { 'import.meta.url': '__url' },
    onSuccess: async () => {
      unpackModels();
      await keepCompiled();
    },
  },
]);

/** A file with characters beyond Latin-1 takes twice the memory and more time to read; only patterns have any. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// The package is compressed as a whole; models laid out as they are searched take no time to load.
function unpackModels(): void {
  mkdirSync('dist/model', { recursive: true });
  for (const file of readdirSync('src/model')) {
    if (!file.endsWith('.br')) continue;
    const bytes = brotliDecompressSync(readFileSync(`src/model/${file}`));
    const name = file.slice(0, -'.br'.length);
    writeFileSync(`dist/model/${name}.bin`, layOutModel(name, bytes));
  }
}

/** Runs newskit once, and keeps what V8 made of its code: see `bin/load-cli.ts`. */
async function keepCompiled(): Promise<void> {
  const { cli, script } = loadCli(pathToFileURL('dist/'));
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  await cli.runCli(['extract-quotes', 'fixtures/articles/ferry-inquiry/input.txt'], '', {
    stdin: Readable.from([]),
    stdout: nowhere(),
    stderr: nowhere(),
    env: {},
    cores: 1,
    workerUrl: null,
    signal: new AbortController().signal,
  });
  writeFileSync(`dist/${COMPILED}`, script.createCachedData());
}
