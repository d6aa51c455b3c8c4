import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../support/articles.js';
import { makeFolder } from '../support/make-folder.js';
import { newskit, shell } from '../support/run-newskit.js';
import { expectValid } from '../support/schema.js';

const folder = makeFolder({
  'good.txt': HARBOUR,
  'empty.txt': '',
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  'latin.txt': Buffer.from('The caf\xe9 owner said \x93no\x94.', 'latin1'),
  'wide.txt': Buffer.from(`\ufeff${HARBOUR}`, 'utf16le'),
  'wide-no-bom.txt': Buffer.from(HARBOUR, 'utf16le'),
  'wide-be-no-bom.txt': Buffer.from(HARBOUR, 'utf16le').swap16(),
  'mixed-encodings.txt': Buffer.concat([
    Buffer.from('The café owner said “no” to the mayor’s plan.\n', 'utf8'),
    Buffer.from('Another caf\xe9 owner said \x93yes\x94 to it.\n', 'latin1'),
  ]),
  'bomb.html': `<html><head><title>Talks resume</title></head><body>${'<script>'.repeat(50_000)}${'<div><script>x</script>'.repeat(20_000)}<p>The council met on Monday, and it voted to rebuild the harbour of the town, ending a dispute of years.</p></body></html>`,
  'million.txt': `${'\n'.repeat(1_000_000)}The council met.\n`,
  'torn.txt.gz': gzipSync(HARBOUR).subarray(0, 100),
  'bad.json': '{"text": "never closed',
  'mixed.ndjson': [
    '{"id":"one","text":"The council met."}',
    '{"id":"two","text":',
    '[1,2]',
    '{"id":"four","headline":"no text"}',
    '',
    '{"id":"five","text":"The council met again."}',
  ].join('\n'),
  'folder/readme.pdf': 'x',
  'escapes.txt':
    '\x1b]0;owned\x07Mayor \x1b[31mLena Vogt\x1b[0m said: "It is \x9b31m over, and we know it."\n',
  'proto.ndjson': '{"__proto__":{"polluted":1},"constructor":"x","text":"The council met."}',
});

describe('bad input', () => {
  it.each([
    ['a missing path', ['nope.txt'], 2, /^newskit: nope\.txt: no such file or folder\n$/],
    ['a glob that matches nothing', ['*.nope'], 2, /^newskit: \*\.nope: matches no file\n$/],
    ['a folder with nothing readable', ['folder'], 2, /folder: holds no file that newskit reads \(\.txt/],
    ['a binary file', ['binary.txt'], 3, /^newskit: binary\.txt: not a text file/],
    ['a torn gzip', ['torn.txt.gz'], 3, /torn\.txt\.gz: not a whole gzip file/],
    ['JSON that is not', ['bad.json'], 3, /bad\.json: not valid JSON/],
    ['an unknown option', ['good.txt', '--jsn'], 2, /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [
      'an unknown encoding',
      ['good.txt', '--encoding', 'klingon'],
      2,
      /unknown encoding "klingon"; try utf-8/,
    ],
    ['a wrong choice', ['good.txt', '--format', 'xml'], 2, /Allowed choices are text, json, ndjson, csv/],
    ['a count that is none', ['good.txt', '--jobs', '99999999999'], 2, /Expected a whole number from 1/],
    ['a contradiction', ['good.txt', '--json', '--format', 'csv'], 2, /contradict each other/],
    ['a missing list of files', ['--files-from', 'nope'], 2, /--files-from nope: no such file/],
    [
      'an output in a missing folder',
      ['good.txt', '-o', 'no/out.json'],
      2,
      /cannot write no\/out\.json: no such/,
    ],
  ])('%s', (_, args, code, message) => {
    const run = newskit(['annotate', ...args], { cwd: folder });
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n {4}at /);
    expect(run.code).toBe(code);
  });

  it('is named, and everything else is still done', () => {
    const run = newskit(['quotes', 'good.txt', 'binary.txt', 'nope.txt', 'empty.txt', '--format', 'ndjson'], {
      cwd: folder,
    });
    expect(run.code).toBe(3);
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['good.txt', 'empty.txt']);
    expect(run.stderr).toContain('binary.txt');
    expect(run.stderr).toContain('nope.txt');
  });

  it('is named by file and line in NDJSON', () => {
    const run = newskit(['clean', 'mixed.ndjson', '--format', 'ndjson', '--on-error', 'record'], {
      cwd: folder,
    });
    expect(run.code).toBe(3);
    const records = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    records.forEach(expectValid);
    expect(records.map(({ id }) => id)).toEqual([
      'one',
      'mixed.ndjson:2',
      'mixed.ndjson:3',
      'mixed.ndjson:4',
      'five',
    ]);
    expect(run.stderr).toMatch(/mixed\.ndjson:2: not valid JSON/);
    expect(run.stderr).toMatch(/mixed\.ndjson:3: not a JSON object/);
    expect(run.stderr).toMatch(/mixed\.ndjson:4: has no text: expected one of the keys text, body/);
  });

  it('stops the run with --on-error fail and leaves no file', () => {
    const run = newskit(['quotes', 'binary.txt', 'good.txt', '--on-error', 'fail', '-o', 'failed.json'], {
      cwd: folder,
    });
    expect(run.code).toBe(3);
    expect(existsSync(join(folder, 'failed.json'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that is empty gives an empty answer', () => {
    expect(newskit(['annotate', 'empty.txt', '--json'], { cwd: folder }).code).toBe(0);
    expect(newskit(['annotate'], { input: '' }).code).toBe(0);
  });

  it('in another encoding is read, with a warning where that was a guess', () => {
    const latin = newskit(['clean', 'latin.txt'], { cwd: folder });
    expect(latin.stdout).toContain('café owner said “no”');
    expect(latin.stderr).toContain('latin.txt: warning: not valid UTF-8, read as windows-1252');
    const wide = newskit(['clean', 'wide.txt'], { cwd: folder });
    expect(wide.stderr).toBe('');
    expect(wide.stdout).toContain('Maria Okafor');
    expect(newskit(['clean', 'wide-no-bom.txt'], { cwd: folder }).stdout).toBe(wide.stdout);
    expect(newskit(['clean', 'wide-be-no-bom.txt'], { cwd: folder }).stdout).toBe(wide.stdout);
    expect(newskit(['clean', 'good.txt', '--encoding', 'utf-16le'], { cwd: folder }).code).not.toBe(1);
  });

  it('in two encodings is read whole, with a warning and offsets that slice it', () => {
    const run = newskit(['clean', 'mixed-encodings.txt'], { cwd: folder });
    expect(run.stdout).toBe(
      'The café owner said “no” to the mayor’s plan.\nAnother café owner said “yes” to it.\n',
    );
    expect(run.stderr).toContain('mixed-encodings.txt: warning: not valid UTF-8, read as windows-1252');
  });

  it('that is a million empty lines or a page of scripts is read in bounded time', () => {
    expect(newskit(['clean', 'million.txt'], { cwd: folder }).stdout).toBe('The council met.\n');
    const started = performance.now();
    const page = newskit(['clean', 'bomb.html'], { cwd: folder });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(page.stderr).not.toContain('    at ');
    expect([0, 3]).toContain(page.code);
  });

  it('brings no control sequence to a terminal', () => {
    for (const format of ['text', 'json', 'ndjson']) {
      const run = newskit(['quotes', 'escapes.txt', '--format', format, '--all-marks'], { cwd: folder });
      expect(run.stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    }
    expect(newskit(['quotes', '\x1b[31mnope']).stderr).not.toContain('\x1b');
  });

  it('cannot reach the prototype of an object', () => {
    const run = newskit(['clean', 'proto.ndjson', '--format', 'ndjson'], { cwd: folder });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('"__proto__":{"polluted":1}');
  });

  it('a closed pipe ends quietly', () => {
    const many = Array.from({ length: 5000 }, () => 'good.txt').join('\n');
    const run = shell(
      `printf '%s' '${many}' | newskit annotate --files-from - --format ndjson | head -1 | wc -l`,
      folder,
    );
    expect(run.stdout.trim()).toBe('1');
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
  });

  it('a full disk is told', () => {
    if (!existsSync('/dev/full')) return;
    for (const line of ['newskit annotate good.txt > /dev/full', 'newskit annotate good.txt -o /dev/full']) {
      const run = shell(line, folder);
      expect(run.stderr).toMatch(/cannot write: no space left on the device/);
      expect(run.code).toBe(3);
    }
  });
});
