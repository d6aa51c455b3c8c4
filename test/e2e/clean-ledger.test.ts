import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { newskit } from '../support/run-newskit.js';

const STORY = [
  'Council votes on harbour',
  'The council voted on Monday to rebuild the old harbour, ending a dispute of eleven years.',
  'Advertisement',
  'Seven of the nine members backed the plan, which will cost the city some forty million.',
  'Council votes on harbour',
].join('\r\n');

const folder = makeFolder({
  'story.txt': STORY,
  'two.ndjson': `${JSON.stringify({ id: 'one', text: STORY })}\n${JSON.stringify({ id: 'two', text: 'Council votes.' })}\n`,
});

describe('newskit clean', () => {
  it('shows with --dry-run which lines would go, and why', () => {
    const run = newskit(['clean', 'story.txt', '--dry-run'], { cwd: folder });
    expect(run.stdout).toBe(
      'story.txt:3: boilerplate (phrase): Advertisement\nstory.txt:5: duplicate of line 1: Council votes on harbour\n',
    );
    const table = newskit(['clean', 'story.txt', '--dry-run', '--format', 'csv'], { cwd: folder });
    expect(table.stdout.split('\n')[0]).toBe('id,file,line,start,end,reason,of,rule,score,text');
  });

  it.each(['text', 'json', 'ndjson', 'csv'])(
    'writes %s as ever beside a ledger, whose offsets are exact',
    (format) => {
      const args = ['clean', 'story.txt', 'two.ndjson', '--format', format];
      const plain = newskit(args, { cwd: folder });
      const run = newskit([...args, '--ledger', 'ledger.ndjson'], { cwd: folder });
      expect(run.stdout).toBe(plain.stdout);
      const records = readFileSync(join(folder, 'ledger.ndjson'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(records.map(({ id, line }) => `${id} ${line}`)).toEqual([
        'story.txt 3',
        'story.txt 5',
        'one 3',
        'one 5',
      ]);
      for (const { start, end, text } of records) expect(STORY.slice(start, end)).toBe(text);
    },
  );

  it('shows a diff, of the lines that go only', () => {
    const run = newskit(['clean', 'story.txt', '--diff'], { cwd: folder });
    expect(run.stdout).toBe(
      '--- story.txt\n+++ story.txt\n@@ -3,1 +2,0 @@\n-Advertisement\n@@ -5,1 +3,0 @@\n-Council votes on harbour\n',
    );
    expect(newskit(['clean', 'story.txt', '--diff', '--json'], { cwd: folder }).code).toBe(2);
  });
});

describe('lines that recur in the documents of a source', () => {
  const page = (story: string) =>
    `Harbour Post weekly digest\nThe council of ${story} voted on Monday to rebuild its old harbour.\nA letter from the coast`;
  const url = (host: string, at: number) => `https://www.${host}/news/${at}`;
  const record = (story: string, host: string, at: number, desk = 'coast') =>
    JSON.stringify({ id: `${host}-${at}`, text: page(story), url: url(host, at), desk });
  const pages = makeFolder({
    'post/a.txt': page('Lyon'),
    'post/b.txt': page('Nice'),
    'post/c.txt': page('Brest'),
    'other/a.txt': page('Lyon'),
    'copies/a.txt': page('Lyon'),
    'copies/b.txt': page('Lyon'),
    'copies/c.txt': page('Lyon'),
    'hosts.ndjson': [
      ...['Lyon', 'Nice', 'Brest'].map((story, at) => record(story, 'post.example', at)),
      record('Genoa', 'other.example', 9),
    ].join('\n'),
  });
  const removed = (...args: string[]) => {
    const { stdout } = newskit(['clean', ...args, '--format', 'ndjson'], { cwd: pages });
    return Object.fromEntries(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, lines }) => [id, lines.removed.map(({ rule }: { rule: string }) => rule).join(' ')]),
    );
  };

  it('are left out on demand, by folder or by host', () => {
    expect(Object.values(removed('post'))).toEqual(['', '', '']);
    expect(removed('post', 'other', '--source-key', 'auto')).toEqual({
      'post/a.txt': 'source source',
      'post/b.txt': 'source source',
      'post/c.txt': 'source source',
      'other/a.txt': '',
    });
    expect(Object.values(removed('hosts.ndjson', '--source-key', 'host'))).toEqual([
      ...Array(3).fill('source source'),
      '',
    ]);
    expect(Object.values(removed('hosts.ndjson', '--source-key', 'desk'))).toEqual(
      Array(4).fill('source source'),
    );
  });

  it('are none where one story was scraped three times, and the story stays', () => {
    expect(Object.values(removed('copies', '--source-key', 'folder'))).toEqual(['', '', '']);
  });

  it('cannot be found in a pipe, which is told', () => {
    const run = newskit(['clean', '--source-key', 'auto'], { cwd: pages, input: 'Talks resume' });
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('reads its inputs twice')]);
  });
});
