import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { defineConfig } from 'tsup';
import { layOutModel } from './src/pipeline/lay-out-model.js';

// Everything is bundled, so that an installed newskit has no packages of its own to load:
// `newskit --version` must cost about as much as `node -e 0`.
export default defineConfig({
  entry: { newskit: 'bin/newskit.ts', worker: 'bin/worker.ts', index: 'src/index.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  treeshake: true,
  clean: true,
  minify: true,
  dts: { entry: { index: 'src/index.ts' } },
  noExternal: [/.*/],
  onSuccess: async () => unpackModels(),
  plugins: [
    { name: 'require', renderChunk: (code) => ({ code: withRequire(code) }) },
    { name: 'ascii', renderChunk: (code) => ({ code: inAscii(code) }) },
  ],
});

/** CommonJS packages inside the bundle (fast-glob) call `require` for Node's own modules: in one chunk, by one helper. */
function withRequire(code: string): string {
  if (!code.includes('typeof require')) return code;
  return `import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);${code}`;
}

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
