import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DocumentReport } from '../../src/report/types.js';
import { HARBOUR } from '../support/articles.js';
import { makeFolder } from '../support/make-folder.js';
import { newskit, shell } from '../support/run-newskit.js';
import { expectValid } from '../support/schema.js';
import { expectSlices } from '../support/spans.js';

const folder = makeFolder({
  'harbour.txt': HARBOUR,
  'packed.txt.gz': gzipSync(HARBOUR),
  'crlf.txt': `\ufeff${HARBOUR.replaceAll('\n', '\r\n')}`,
  'records.ndjson': [
    { id: 'a', text: HARBOUR, title: 'Talks', url: 'https://example.org/a', section: 'business' },
    { body: 'Nothing happened on Tuesday, the mayor said.' },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n'),
  'record.json': JSON.stringify({ id: 7, articleBody: HARBOUR, __proto__x: 1 }),
  'odd [name] (1).txt': HARBOUR,
  'many/b.txt': 'The council met on Monday evening. It was short.',
  'many/a.txt': 'The council met again on Tuesday. It was long.',
  'many/deep/c.md': 'The council of Porthaven rested on Wednesday.',
  'many/photo.jpg': 'not read',
});

function documents(args: readonly string[], input = ''): DocumentReport[] {
  const run = newskit(args, { cwd: folder, input });
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  const value = JSON.parse(run.stdout);
  expectValid(value);
  return value.documents;
}

describe('every command over documents', () => {
  it.each([
    ['clean', ['text', 'lines']],
    ['extract-quotes', ['quotes', 'entities']],
    ['quotes', ['quotes', 'entities']],
    ['entities', ['entities']],
    ['summary', ['summary']],
    ['summarize', ['summary']],
    ['annotate', ['quotes', 'entities', 'summary', 'lines']],
  ])('%s prints its layers as JSON that the schema allows', (command, layers) => {
    const [report] = documents([command, 'harbour.txt', '--json']);
    const common = ['schemaVersion', 'command', 'id', 'file', 'offsetUnit', 'title', 'warnings', 'meta'];
    expect(Object.keys(report!).sort()).toEqual([...common, ...layers].sort());
    expectSlices(report!, HARBOUR);
  });

  it.each(['clean', 'extract-quotes', 'entities', 'summary', 'annotate'])(
    '%s writes text, CSV and NDJSON too',
    (command) => {
      const text = newskit([command, 'harbour.txt'], { cwd: folder });
      expect(text.code).toBe(0);
      expect(text.stdout).not.toBe('');
      expect(text.stdout).not.toContain('\x1b');
      const csv = newskit([command, 'harbour.txt', '--format', 'csv'], { cwd: folder });
      expect(csv.stdout.split('\n').length).toBeGreaterThan(2);
      expect(csv.stdout).toMatch(/^id,file,/);
      const ndjson = newskit([command, 'harbour.txt', 'many', '--format', 'ndjson'], { cwd: folder });
      const lines = ndjson.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      lines.forEach(expectValid);
      expect(lines.map(({ id }) => id)).toEqual([
        'harbour.txt',
        'many/a.txt',
        'many/b.txt',
        'many/deep/c.md',
      ]);
    },
  );

  it('says the same of a file, its packed copy, piped text and a JSON record', () => {
    const of = (report: DocumentReport | undefined) => [report!.quotes, report!.entities, report!.summary];
    const [file] = documents(['annotate', 'harbour.txt', '--json']);
    const [packed] = documents(['annotate', 'packed.txt.gz', '--json']);
    const [piped] = documents(['annotate', '--json'], HARBOUR);
    const [dash] = documents(['annotate', '-', '--json'], HARBOUR);
    const [record] = documents(['annotate', 'record.json', '--json']);
    for (const other of [packed, piped, dash, record]) expect(of(other)).toEqual(of(file));
    expect([packed!.id, piped!.id, piped!.file, record!.id]).toEqual(['packed.txt.gz', '-', null, '7']);
  });

  it('counts in the original, BOM and CRLF included', () => {
    const raw = `\ufeff${HARBOUR.replaceAll('\n', '\r\n')}`;
    const [report] = documents(['annotate', 'crlf.txt', '--json']);
    expectSlices(report!, raw);
    const [plain] = documents(['annotate', 'harbour.txt', '--json']);
    expect(report!.quotes!.map(({ text, line }) => [text, line])).toEqual(
      plain!.quotes!.map(({ text, line }) => [text, line]),
    );
  });

  it('counts in bytes and code points when asked', () => {
    const text = 'Café owners met 😀. “We are closing,” Anna Berg said.';
    const at = (unit: string) => documents(['quotes', '--json', '--offsets', unit], text)[0]!.quotes![0]!;
    const [utf16, codepoint, byte] = [at('utf16'), at('codepoint'), at('byte')];
    expect(text.slice(utf16.start, utf16.end)).toBe('“We are closing,”');
    expect([...text].slice(codepoint.start, codepoint.end).join('')).toBe('“We are closing,”');
    expect(Buffer.from(text).subarray(byte.start, byte.end).toString()).toBe('“We are closing,”');
  });

  it('passes through what a record carries, in order', () => {
    const [first, second] = documents(['annotate', 'records.ndjson', '--json']);
    expect(first).toMatchObject({ id: 'a', title: { text: 'Talks' }, file: 'records.ndjson' });
    expect(first!.meta).toEqual({ url: 'https://example.org/a', section: 'business' });
    expect(second!.id).toBe('records.ndjson:2');
  });

  it('takes an existing path literally and anything else as a glob', () => {
    expect(documents(['summary', 'odd [name] (1).txt', '--json'])[0]!.id).toBe('odd [name] (1).txt');
    const ids = documents(['summary', 'many/**/*.{txt,md}', '--json']).map(({ id }) => id);
    expect(ids).toEqual(['many/a.txt', 'many/b.txt', 'many/deep/c.md']);
  });

  it('reads the names of its inputs from a file or a pipe', () => {
    const run = shell(
      'find many -name "*.txt" -print0 | sort -z | newskit summary --files-from - --format csv',
      folder,
    );
    expect(run.stdout).toContain('many/a.txt');
    expect(run.stdout.indexOf('many/a.txt')).toBeLessThan(run.stdout.indexOf('many/b.txt'));
  });

  it('keeps every line with --keep-all', () => {
    expect(documents(['clean', 'harbour.txt', '--json', '--keep-all'])[0]!.lines!.removed).toEqual([]);
  });
});

describe('the rest of the command line', () => {
  it('prints its version and its help', () => {
    expect(newskit(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(newskit([]).stdout).toContain('Usage: newskit');
    for (const command of ['clean', 'extract-quotes', 'entities', 'summary', 'annotate', 'schema']) {
      const help = newskit([command, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain('Examples:\n  newskit');
    }
  });

  it('prints the schema that the tests hold its output to', () => {
    expect(JSON.parse(newskit(['schema']).stdout).title).toBe('newskit output');
  });

  it.each(['bash', 'zsh', 'fish'])('prints a completion script for %s', (name) => {
    const { stdout, code } = newskit(['completion', name]);
    expect(code).toBe(0);
    expect(stdout).toContain('extract-quotes');
  });

  it('colours a terminal only, unless told', () => {
    const run = (args: string[], env = {}) =>
      newskit(['quotes', 'harbour.txt', ...args], { cwd: folder, env }).stdout;
    expect(run([])).not.toContain('\x1b[');
    expect(run(['--color', 'always'])).toContain('\x1b[');
    expect(run([], { FORCE_COLOR: '1' })).toContain('\x1b[');
    expect(run([], { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\x1b[');
    expect(run(['--color', 'never'], { FORCE_COLOR: '1' })).not.toContain('\x1b[');
  });

  it('writes a file that is whole or not there', () => {
    const run = newskit(['quotes', 'harbour.txt', '--json', '-o', 'out.json'], { cwd: folder });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(
      shell('jq -r ".command" out.json 2>/dev/null || node -p "require(\'./out.json\').command"', folder)
        .stdout,
    ).toBe('extract-quotes\n');
  });
});
