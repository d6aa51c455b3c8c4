import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { HARBOUR } from '../support/articles.js';
import { makeFolder } from '../support/make-folder.js';
import { newskit, start } from '../support/run-newskit.js';

const files: Record<string, string> = {};
for (let at = 0; at < 400; at++) {
  files[`articles/${String(at).padStart(4, '0')}.txt`] =
    `${HARBOUR}\nEdition ${at}, the editor Paul Reyes said.\n`;
}
files['articles/0123.txt'] = '\0\0\0binary';
const records = Array.from({ length: 6000 }, (_, at) =>
  JSON.stringify({ id: `r${at}`, text: `${at} ${HARBOUR}` }),
);
files['records.ndjson'] = `${records.join('\n')}\n`;
const folder = makeFolder(files);

describe('a folder of many files', () => {
  it('gives the same output, in input order, at any number of jobs', () => {
    const run = (jobs: string) =>
      newskit(['annotate', 'articles', '--format', 'ndjson', '--jobs', jobs], { cwd: folder });
    const one = run('1');
    const three = run('3');
    expect(one.code).toBe(3);
    expect(one.stderr).toBe('newskit: articles/0123.txt: not a text file: it holds binary data\n');
    expect(three).toEqual(one);
    const ids = one.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(399);
  });

  it('and a stream of records too', () => {
    const run = (jobs: string) =>
      newskit(['quotes', 'records.ndjson', '--format', 'ndjson', '--jobs', jobs], { cwd: folder });
    const [one, two] = [run('1'), run('2')];
    expect(one.code).toBe(0);
    expect(two.stdout).toBe(one.stdout);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(6000);
  });

  it('ends cleanly on Ctrl-C and leaves no half-written file', async () => {
    const child = start(
      ['annotate', ...Array.from({ length: 40 }, () => 'records.ndjson'), '--json', '-o', 'out.json'],
      folder,
    );
    let stderr = '';
    child.stderr!.on('data', (chunk) => {
      stderr += chunk;
    });
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await setTimeout(20);
    await setTimeout(300);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expect(stderr).toBe('');
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
