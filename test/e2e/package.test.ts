import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARBOUR } from '../support/articles.js';
import { newskit } from '../support/run-newskit.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newskit-pack-'));
const modules = join(folder, 'app/node_modules');
let packed: { filename: string; files: { path: string; size: number }[]; size: number };

function run(command: string, args: string[], cwd: string, input = ''): string {
  return execFileSync(command, args, { cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

describe('the package as a user installs it', () => {
  beforeAll(() => {
    [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    );
    run('mkdir', ['-p', 'app'], folder);
    writeFileSync(join(folder, 'app/package.json'), '{"private":true,"type":"module"}');
    run(
      'npm',
      ['install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename)],
      join(folder, 'app'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings no other package along', () => {
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['newskit']);
  });

  it('stays small: under 1.2 MB packed, models aside', () => {
    const models = packed.files.filter(({ path }) => path.startsWith('dist/model/'));
    const modelBytes = models.reduce(
      (sum, { path }) => sum + gzipSync(readFileSync(join(root, path))).length,
      0,
    );
    expect(packed.size - modelBytes).toBeLessThan(1_200_000);
    expect(modelBytes).toBeLessThan(6_500_000);
    expect(
      packed.files
        .map(({ path }) => path)
        .filter((path) => !/^(dist\/|README|LICENSE|package\.json)/.test(path)),
    ).toEqual([]);
  });

  it('runs as a command and answers as the build does', () => {
    const bin = join(modules, '.bin/newskit');
    expect(statSync(bin).mode & 0o111).not.toBe(0);
    const installed = run(bin, ['annotate', '--json'], folder, HARBOUR);
    expect(installed).toBe(newskit(['annotate', '--json'], { input: HARBOUR }).stdout);
  });

  it('can be imported, and prints nothing of its own', () => {
    const script = `import { annotate, extractQuotes, findEntities, summarize, clean, JSON_SCHEMA } from 'newskit';
      const text = ${JSON.stringify(HARBOUR)};
      const report = annotate(text);
      console.log(JSON.stringify([report.command, extractQuotes(text).length, findEntities(text).length > 0, summarize(text).length, clean(text).lines.removed.length > 0, JSON_SCHEMA.title]));`;
    writeFileSync(join(folder, 'app/use.mjs'), script);
    const [command, quotes, hasEntities, sentences, hasRemoved, title] = JSON.parse(
      run('node', ['use.mjs'], join(folder, 'app')),
    );
    expect([command, hasEntities, hasRemoved, title]).toEqual(['annotate', true, true, 'newskit output']);
    expect(quotes).toBeGreaterThan(2);
    expect(sentences).toBeGreaterThan(0);
  });

  it('has types that a strict project accepts', () => {
    writeFileSync(
      join(folder, 'app/use.ts'),
      `import { annotate, type DocumentReport, extractQuotes } from 'newskit';
const report: DocumentReport = annotate('text', { indirect: true });
const speaker: string | undefined = extractQuotes('text')[0]?.speaker?.name;
export { report, speaker };
`,
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    const flags =
      '--noEmit --strict --module nodenext --moduleResolution nodenext --target es2022 use.ts'.split(' ');
    expect(run(tsc, flags, join(folder, 'app'))).toBe('');
  });
});
