import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What each folder of src may import, besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  document: [],
  lexicon: [],
  model: ['document'],
  normalize: ['document', 'lexicon', 'model'],
  dedupe: ['document', 'lexicon', 'model', 'normalize'],
  segment: ['document', 'lexicon', 'model'],
  entities: ['document', 'lexicon', 'model', 'segment'],
  quotes: ['document', 'lexicon', 'model', 'segment', 'entities'],
  summarize: ['document', 'lexicon', 'model', 'segment', 'entities', 'quotes'],
  pipeline: [
    'document',
    'lexicon',
    'model',
    'normalize',
    'dedupe',
    'segment',
    'entities',
    'quotes',
    'summarize',
  ],
  report: ['document'],
  io: ['document'],
  render: ['report'],
  commands: ['document', 'dedupe', 'entities', 'quotes', 'summarize', 'pipeline', 'report', 'io', 'render'],
  cli: ['commands'],
};

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

function read(path: string): string {
  return readFileSync(join(root, 'src', path), 'utf8');
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
}

describe('the shape of the code', () => {
  it.each(sources.filter((path) => path.includes('/')))('%s imports only what its layer may', (path) => {
    const layer = path.split('/')[0]!;
    for (const target of importsOf(path)) {
      if (!target.startsWith('.')) continue;
      const folder = relative('.', join(path, '..', target)).split('/')[0]!;
      if (folder !== layer) expect(LAYERS[layer], `${path} imports ${target}`).toContain(folder);
    }
  });

  it.each(sources)('%s keeps files, process and colours where they belong', (path) => {
    const layer = path.split('/')[0]!;
    const imports = importsOf(path);
    if (layer !== 'io') expect(imports.filter((name) => /^node:fs|^fs$/.test(name))).toEqual([]);
    if (path !== 'render/render-terminal.ts') expect(imports).not.toContain('chalk');
    if (layer !== 'cli') expect(imports).not.toContain('commander');
    const code = read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (path !== 'io/write-output.ts' && path !== 'io/file-lock.ts') {
      expect(code).not.toMatch(/\bprocess\.|\bconsole\./);
    }
    expect(imports).not.toContain('natural');
  });

  it.each(sources)('%s is one thing: at most 400 lines', (path) => {
    expect(read(path).split('\n').length).toBeLessThanOrEqual(400);
  });
});
