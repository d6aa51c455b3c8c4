import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

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
  minifySyntax: true,
  minifyWhitespace: true,
  dts: { entry: { index: 'src/index.ts' } },
  noExternal: [/.*/],
  onSuccess: async () =>
    cpSync('src/model', 'dist/model', { recursive: true, filter: (path) => !path.endsWith('.md') }),
  // CommonJS packages inside the bundle (fast-glob) call require for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
